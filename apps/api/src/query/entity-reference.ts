// An entity named in a filter: by its id (e:iraq), by the lexicon's key (iraq), or by its Arabic or English name.
import type { ParsedArticle } from "@isnad/core/schema";
import { z } from "zod";

export const EntityReference = z.string().min(1).max(200);

/** Ids of the entities that any of the references names; a reference that names none adds none. */
export function entityIds(parsed: ParsedArticle, references: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(references.map((reference) => reference.normalize("NFC").toLowerCase()));
  const ids = parsed.facts.entities
    .filter(({ id, known, name }) =>
      [id, known, name.ar, name.en].some((label) => label !== null && wanted.has(label.normalize("NFC").toLowerCase())),
    )
    .map(({ id }) => id);
  return new Set(ids);
}

/** The same, with `author` and `unknown`, which stand for sources that are no entity. */
export function sourceIds(parsed: ParsedArticle, references: readonly string[]): ReadonlySet<string> {
  return new Set([
    ...entityIds(parsed, references),
    ...references.filter((name) => name === "author" || name === "unknown"),
  ]);
}
