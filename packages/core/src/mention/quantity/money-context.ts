// Whose pound, dinar or rial is meant, where the sentence does not say: the one country of the text that has such a currency.
import {
  currencyAdjectives,
  currencyByCapital,
  currencyByCountry,
  currencyNames,
  smallUnits,
} from "../../lexicon/rows/quantities/currencies.ts";
import { normOf } from "../../match/index.ts";
import { lazily } from "../../model/lazily.ts";
import type { Word } from "../../model/word.ts";
import type { Quantity } from "../../schema/facts.ts";
import { adjectiveForms } from "./money.ts";

/** How many times more often than the next one a country is named, to be the one the text is about. */
const CLEAR_LEAD = 4;

/** The families a word for money can be of: one for a currency, several for its small unit (قرش). */
const families = lazily((): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, readonly string[]>();
  for (const [form, { family }] of currencyNames)
    for (const said of [form, `ال${form}`]) made.set(normOf(said), [family]);
  for (const [form, row] of Object.entries(smallUnits)) made.set(normOf(form), row.families);
  return made;
});
/** Place or demonym → family → code. A country has its currency in the families its demonym lists. */
const codesOf = lazily((): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const made = new Map<string, Readonly<Record<string, string>>>();
  const familyOf = new Map(
    Object.values(currencyAdjectives).flatMap((codes) =>
      Object.entries(codes).map(([family, code]) => [code, family] as const),
    ),
  );
  for (const [place, code] of Object.entries({ ...currencyByCountry, ...currencyByCapital })) {
    const family = familyOf.get(code);
    if (family !== undefined)
      made.set(normOf(place), {
        [family]: code,
        ...(code === "LBP" || code === "SYP" ? { pound: code, lira: code } : {}),
      });
  }
  for (const [adjective, codes] of Object.entries(currencyAdjectives))
    for (const form of adjectiveForms(adjective)) made.set(normOf(form), codes);
  return made;
});

const isOpen = ({ unit }: Quantity): boolean => unit?.kind === "money" && unit.code === null;

/** The quantities, open sums of money with their currency where the text leaves one country for it. Linear. */
export function settleByText(quantities: readonly Quantity[], words: readonly Word[]): Quantity[] {
  if (!quantities.some(isOpen)) return [...quantities];
  const named = new Map<string, Map<string, number>>();
  for (const { norm } of words) {
    const codes = codesOf().get(norm);
    if (codes === undefined) continue;
    for (const family in codes) {
      const code = codes[family] ?? "";
      const counts = named.get(family) ?? new Map<string, number>();
      counts.set(code, (counts.get(code) ?? 0) + 1);
      named.set(family, counts);
    }
  }
  return quantities.map((quantity) => {
    if (!isOpen(quantity)) return quantity;
    const possible = quantity.text
      .split(/\s+/)
      .map((form) => families().get(normOf(form)))
      .find((found) => found !== undefined);
    const ranked = (possible ?? []).flatMap((family) => [...(named.get(family) ?? [])]).sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    const clear =
      first !== undefined && (second === undefined || second[0] === first[0] || first[1] >= CLEAR_LEAD * second[1]);
    return clear ? { ...quantity, unit: { kind: "money", code: first[0] } } : quantity;
  });
}
