// Runs the quantity rules over the items of a sentence that no time took.
import { compile, type Rule } from "../../match/index.ts";
import type { Quantity } from "../../schema/facts.ts";
import { bounded } from "./amounts.ts";
import { distantBound } from "./distant-bound.ts";
import type { Item } from "./item.ts";
import { outsideRows } from "./number-runs.ts";
import { quantityRules } from "./quantity.rules.ts";
import type { QuantityDraft } from "./quantity-draft.ts";
import { shareUnits } from "./share-units.ts";

const rules: readonly Rule<Item, QuantityDraft, void>[] = quantityRules;
const matcher = compile(rules);

/** Quantities of one sentence in text order. Items inside `taken` (half-open offsets, in order) belong to times. */
export function findQuantities(
  text: string,
  items: readonly Item[],
  taken: readonly { readonly start: number; readonly end: number }[],
): Quantity[] {
  const free = freeOf(items, taken);
  const found = outsideRows(free)
    .flatMap((range) => matcher.scan(free, undefined, range))
    .flatMap(({ from, to, result, by }): Quantity[] => {
      const [first, said] = result.span ?? [from, to];
      const distant =
        result.measure.bound === "exact" && result.measure.value !== null ? distantBound(free, first, to) : null;
      const measure = distant ? bounded(result.measure, distant.bound) : result.measure;
      const last = distant?.to ?? said;
      const start = free[afterVerb(free, first)]?.start;
      const end = free[last - 1]?.end;
      if (start === undefined || end === undefined || !isSound(measure)) return [];
      const { counts } = result;
      return [
        {
          id: `q${start}`,
          start,
          end,
          text: text.slice(start, end),
          by,
          value: saidValue(measure),
          min: measure.min,
          max: measure.max,
          bound: measure.bound,
          unit: result.unit,
          counts: counts && {
            lemma: counts.lemma,
            text: text.slice(counts.start, counts.end),
            en: counts.entry?.gloss ?? null,
          },
          asOf: null,
        },
      ];
    });
  return shareUnits(text, found);
}

const negations = new Set(["لا", "لم", "لن"]);
/** يتجاوز 20 مليون درهم: a verb is no part of the amount it bounds; ما يزيد على and أكثر من are. */
function afterVerb(items: readonly Item[], first: number): number {
  const negated = negations.has(items[first]?.norm ?? "") ? first + 1 : first;
  if (items[negated]?.upos !== "VERB") return first;
  return items[negated + 1]?.upos === "ADP" ? negated + 2 : negated + 1;
}

/** The items with those that times took blocked. Linear: both lists are in text order, and a range comes before its ends. */
function freeOf(
  items: readonly Item[],
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly Item[] {
  if (taken.length === 0) return items;
  let next = 0;
  let until = -1;
  return items.map((item) => {
    for (let one = taken[next]; one !== undefined && one.start <= item.start; one = taken[++next])
      until = Math.max(until, one.end);
    return item.end <= until ? blocked(item) : item;
  });
}

/** The number said; of a range its lower end. عشرات and بضعة, whose ends are the lexicon's, say none. */
const saidValue = ({ value, min, bound, amount }: QuantityDraft["measure"]): number | null =>
  bound === "range" && amount === null ? min : value;

const isSound = ({ value, min, max }: QuantityDraft["measure"]): boolean =>
  [value, min, max].every((one) => one === null || Number.isFinite(one)) &&
  (value !== null || min !== null || max !== null);

/** Stands where a time stood: nothing matches it or across it. */
const blocked = (item: Item): Item => ({ ...item, tag: "code", norm: "", lemma: "", entry: null, upos: "X" });
