// The stems of the compiled lexicon.
import { buckets } from "./packed.ts";
import { type StemTable, stemTableOf } from "./stem-table.ts";

let table: StemTable | null = null;

/** The compiled lexicon, made on first use. */
export function lexicon(): StemTable {
  table ??= stemTableOf(buckets());
  return table;
}
