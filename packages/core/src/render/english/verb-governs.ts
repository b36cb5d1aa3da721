// Which prepositions an Arabic verb's rows of English senses know.
import { lazySet } from "../../model/lazy-table.ts";
import { verbSenseRows } from "./verb-sense-rows.ts";

const pairs = lazySet(() =>
  verbSenseRows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split("=", 1)[0] ?? ""),
);

export const governsPreposition = (verb: string, preposition: string): boolean => pairs.has(`${verb} ${preposition}`);
