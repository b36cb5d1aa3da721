// Currencies as patterns, and which country's pound, dinar or rial is meant.
import {
  currencyAdjectives,
  currencyByCountry,
  currencyCodes,
  currencyNames,
  currencySigns,
  shyFamilies,
  smallUnits,
} from "../../lexicon/rows/quantities/currencies.ts";
import { type NoCaptures, normOf, type Pattern } from "../../match/index.ts";
import { p } from "./amounts.ts";
import type { Item } from "./item.ts";

const { seq, alt, as, table, make, map } = p;

export interface Currency {
  readonly family: string;
  readonly code: string | null;
  readonly dual: boolean;
}

/** A country adjective with the endings it takes beside a currency: كويتي، كويتيا، كويتية، الكويتي، كويتيين. */
export const adjectiveForms = (adjective: string): readonly string[] => {
  const stem = adjective;
  return [stem, `${stem}ا`, `${stem}ة`, `${stem}ين`, `${stem}ان`].flatMap((form) => [form, `ال${form}`]);
};
const adjectives = new Map(
  Object.entries(currencyAdjectives).flatMap(([adjective, codes]) =>
    adjectiveForms(adjective).map((form) => [normOf(form), codes] as const),
  ),
);
const countries = new Map(Object.entries(currencyByCountry).map(([name, code]) => [normOf(name), code]));
/** Which codes a family can have: a country settles it only where its currency is of that family. */
const codesOf = new Map<string, ReadonlySet<string>>();
for (const codes of Object.values(currencyAdjectives)) {
  for (const [family, code] of Object.entries(codes))
    codesOf.set(family, new Set([...(codesOf.get(family) ?? []), code]));
}

const definiteNames = new Map(
  [...currencyNames].flatMap(([form, name]) => [[form, name] as const, [`ال${form}`, name] as const]),
);
const bareName = table(definiteNames);
const adjective = table(adjectives);

/** دينار كويتي، جنيه إسترليني، دولار. Shy names (أوقية، بات) need their country. */
export const currency: Pattern<Item, Currency, NoCaptures> = p.memo(
  alt(
    make(seq(as("name", bareName), as("of", adjective)), ({ name, of }) => {
      const code = of.value[name.value.family];
      return code ? { family: name.value.family, code, dual: name.value.dual === true } : null;
    }),
    make(as("name", bareName), ({ name }) =>
      shyFamilies.has(name.value.family)
        ? null
        : {
            family: name.value.family,
            code: name.value.code ?? (name.value.family === "dollar" ? "USD" : null),
            dual: name.value.dual === true,
          },
    ),
  ),
);
/** ين after a number is the yen. */
export const shyCurrency: Pattern<Item, Currency, NoCaptures> = make(as("name", bareName), ({ name }) => ({
  family: name.value.family,
  code: name.value.code,
  dual: false,
}));

export const sign: Pattern<Item, Currency, NoCaptures> = alt(
  map(table(currencySigns), (row) => ({ ...row, dual: false })),
  map(
    table(
      Object.fromEntries(
        currencyCodes.flatMap((code) => [
          [code, code],
          [code.toLowerCase(), code],
        ]),
      ),
    ),
    (code) => ({ family: code, code, dual: false }),
  ),
);
export const smallUnit = table(smallUnits);

/** The code of an ambiguous currency, where the sentence names exactly one country that has it. */
export function settle(found: Currency, sentence: readonly Item[]): string | null {
  if (found.code !== null) return found.code;
  const possible = codesOf.get(found.family);
  const named = new Set<string>();
  for (const item of sentence) {
    const country = countries.get(item.norm);
    if (country !== undefined && possible?.has(country)) named.add(country);
    const code = adjectives.get(item.norm)?.[found.family];
    if (code !== undefined) named.add(code);
  }
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
