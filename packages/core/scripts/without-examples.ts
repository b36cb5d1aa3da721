// Leaves the examples of rules out of the bundle: they prove the rules in the tests, and no reader of an article needs them.
import type { Plugin } from "rolldown";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key?: { readonly name?: string };
}

const left: ReadonlySet<string> = new Set(["example", "not"]);
const named = (property: Property): string => property.key?.name ?? "";

/** The options of a rule: an object with a match and what to build of it. */
const isRule = (names: readonly string[]): boolean => names.includes("match") && names.includes("build");

/** Ranges of the example properties of every rule under a node, each to the start of the property behind it. */
function exampleRanges(node: unknown, found: [number, number][]): void {
  if (Array.isArray(node)) {
    for (const one of node) exampleRanges(one, found);
    return;
  }
  if (node === null || typeof node !== "object") return;
  if ("type" in node && node.type === "ObjectExpression" && "properties" in node) {
    const properties = node.properties as readonly Property[];
    if (isRule(properties.map(named))) {
      properties.forEach((property, at) => {
        const next = properties[at + 1];
        if (next !== undefined && left.has(named(property))) found.push([property.start, next.start]);
      });
    }
  }
  for (const value of Object.values(node)) exampleRanges(value, found);
}

export const withoutExamples: Plugin = {
  name: "without-examples",
  transform: {
    filter: { id: /\.rules\.ts$/ },
    handler(code) {
      const ranges: [number, number][] = [];
      exampleRanges(this.parse(code, { lang: "ts" }), ranges);
      let kept = "";
      let from = 0;
      for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
        kept += code.slice(from, start);
        from = end;
      }
      return kept + code.slice(from);
    },
  },
};
