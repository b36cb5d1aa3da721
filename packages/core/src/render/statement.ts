// A proposition as a sentence in Arabic and in English.
import type { MorphLayer, TextLayer } from "../model/document.ts";
import type { Proposition } from "../schema/facts.ts";
import type { Bilingual } from "../schema/span.ts";

export function statementOf(_document: Readonly<TextLayer & MorphLayer>, proposition: Proposition): Bilingual {
  return { ar: proposition.clause.text, en: proposition.predicate.en ?? "" };
}
