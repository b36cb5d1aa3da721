// The stems of the compiled lexicon.
import { lines } from "../generated/lexicon.ts";
import { type StemTable, stemTable } from "./stem-table.ts";

let table: StemTable | null = null;

/** The compiled lexicon, made on first use. */
export function lexicon(): StemTable {
  table ??= stemTable(lines.split("\n"));
  return table;
}
