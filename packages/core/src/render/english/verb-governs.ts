// Which prepositions an Arabic verb's rows of English senses know.
import { verbSenseRows } from "./verb-sense-rows.ts";

const pairs = new Set(
  verbSenseRows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split("=", 1)[0] ?? ""),
);

export const governsPreposition = (verb: string, preposition: string): boolean => pairs.has(`${verb} ${preposition}`);
