// بلاده: the country of whom the pronoun stands for.
import { names } from "../lexicon/name-table.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { knownEntity } from "./name-entities.ts";

/** بلاده: the country of whom the pronoun stands for, where the article has named it by his office. */
export function ownCountry(discourse: Discourse, word: Word, owner: Draft): void {
  const noun = discourse.words[word.index - 1];
  if (noun === undefined || noun.token !== word.token || (noun.norm !== "بلاد" && noun.norm !== "بلد")) return;
  const key = owner.attributes.find((one) => one.entity !== null && one.type !== "membership")?.entity;
  const country = key == null ? countryInPhrase(discourse, owner) : discourse.get(key);
  if (country == null || names().byKey.get(country.known ?? "")?.kind !== "country") return;
  discourse.mention(country, {
    start: noun.start,
    end: word.end,
    form: "nominal",
    head: noun.index,
    basis: "coreference",
    by: "entity/nominal.own-country",
  });
}

/** المتحدث باسم الخارجية الفرنسية … بلاده: the country of an adjective in the phrase that introduced him. */
function countryInPhrase(discourse: Discourse, owner: Draft): Draft | null {
  const head = owner.mentions.find((one) => one.form === "nominal")?.head ?? -1;
  const last = Math.min(discourse.tree.last[head] ?? -1, head + 8);
  for (let at = Math.max(0, head + 1); head >= 0 && at <= last; at++) {
    const word = discourse.words[at];
    const key = word?.upos === "ADJ" ? (word.entry?.key ?? null) : null;
    if (key !== null && names().byKey.get(key)?.kind === "country") return knownEntity(discourse, key, null);
  }
  return null;
}
