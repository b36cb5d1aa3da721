// Who answers a demand is not whose it is: استجاب المسؤولون لمطالبهم (met their demands), رفضت المحكمة طلبها (rejected her request).
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const asked = new Set([
  "مطلب",
  "طلب",
  "دعوة",
  "شكوى",
  "نداء",
  "سؤال",
  "اتهام",
  "التماس",
  "استفسار",
  "استئناف",
  "طعن",
  "شرط",
]);
const answers = new Set([
  "استجاب",
  "رضخ",
  "رد",
  "لبى",
  "رفض",
  "وافق",
  "قبل",
  "تجاهل",
  "استمع",
  "خضع",
  "أذعن",
  "نظر",
  "بت",
]);

/** The subject of the verb of answering above the pronoun's noun, who does not own it; null elsewhere. */
export function answerer(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const host = words[word.index - 1];
  if (word.part !== "enclitic" || host?.upos !== "NOUN" || host.token !== word.token || !asked.has(host.lemma))
    return null;
  const deprel = relation(tree.deprels[host.index] ?? "");
  const verb = words[tree.heads[host.index] ?? -1];
  if ((deprel !== "obj" && deprel !== "obl") || verb?.upos !== "VERB" || !answers.has(verb.lemma)) return null;
  return discourse.subjectOf(verb.index);
}
