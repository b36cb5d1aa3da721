// What a quantity rule makes, before ids and offsets are put to it.
import type { Quantity } from "../../schema/facts.ts";
import type { Measure } from "./amounts.ts";
import type { Item } from "./item.ts";

export interface QuantityDraft {
  readonly measure: Measure;
  readonly unit: Quantity["unit"];
  /** The counted noun. */
  readonly counts: Item | null;
  /** Half-open item range, where it is not the whole match. */
  readonly span?: readonly [number, number];
}
