// The scores as a table for a terminal: a row a layer.
import { type Layers, layerNames } from "./layers.ts";
import { figures } from "./tally.ts";

const columns = ["gold", "precision", "recall", "f1"] as const;

/** Layers that no gold article has are left out. */
export function scoreTable(layers: Layers): string {
  const rows = layerNames.flatMap((name) => {
    const { gold, ...rates } = figures(layers[name]);
    const { predicted } = layers[name];
    if (gold === 0 && predicted === 0) return [];
    return [[name, String(gold), ...Object.values(rates).map((rate) => rate.toFixed(3))]];
  });
  const table = [["layer", ...columns], ...rows];
  const widths = ["layer", ...columns].map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((text, index) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0)))
        .join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
}
