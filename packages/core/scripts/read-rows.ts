// Reads every row file under src/lexicon/rows: whatever arrays of rows a file exports, under any name.
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AuthoredRow } from "../src/lexicon/compile-rows.ts";
import type { Row } from "../src/lexicon/define.ts";

const folder = fileURLToPath(new URL("../src/lexicon/rows/", import.meta.url));

export interface RowFiles {
  readonly rows: readonly AuthoredRow[];
  /** Files that cannot be read. */
  readonly problems: readonly string[];
}

export async function readRows(): Promise<RowFiles> {
  const rows: AuthoredRow[] = [];
  const problems: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  for (const file of files.filter((path) => !/\.(test|cases)\.ts$/.test(path)).sort()) {
    try {
      const module: Record<string, unknown> = await import(pathToFileURL(folder + file).href);
      for (const row of new Set(Object.values(module).filter(Array.isArray).flat()))
        if (isRow(row)) rows.push({ row, file });
    } catch (error) {
      problems.push(
        `${file}: cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
      );
    }
  }
  return { rows, problems };
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "row" in value;
}
