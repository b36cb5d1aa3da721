// A proposition as a sentence in Arabic and in English, and a report as the sentence that carries it.
import type { BareProposition } from "../schema/facts.ts";
import type { Bilingual } from "../schema/span.ts";
import { clauseInArabic } from "./arabic/clause.ts";
import { clauseInEnglish } from "./english/clause.ts";
import type { SentenceView } from "./sentence-view.ts";

export function statementOf(view: SentenceView, proposition: BareProposition): Bilingual {
  return { ar: clauseInArabic(view, proposition), en: sentenceCase(clauseInEnglish(view, proposition)) };
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
