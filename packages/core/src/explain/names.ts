// How the model's terms read in a sentence, in Arabic and in English.
import type { CommitmentValue, Mention, RoleName } from "../schema/facts.ts";
import type { Basis, Bilingual } from "../schema/span.ts";

export const roleNames: Readonly<Record<RoleName, Bilingual>> = {
  agent: { ar: "صاحب الفعل", en: "agent" },
  theme: { ar: "ما يقع عليه الحدث", en: "theme" },
  recipient: { ar: "المتلقي", en: "recipient" },
  attribute: { ar: "الصفة", en: "attribute" },
  instrument: { ar: "الأداة", en: "instrument" },
  cause: { ar: "السبب", en: "cause" },
  purpose: { ar: "الغاية", en: "purpose" },
  topic: { ar: "الموضوع", en: "topic" },
  place: { ar: "المكان", en: "place" },
  source: { ar: "المصدر", en: "source" },
  goal: { ar: "الوجهة", en: "goal" },
  manner: { ar: "الكيفية", en: "manner" },
  companion: { ar: "المشارك", en: "companion" },
};

/** What a source does with a proposition, by its FactBank value. */
export const commitmentNames: Readonly<Record<CommitmentValue, Bilingual>> = {
  "CT+": { ar: "يؤكد ذلك", en: "is certain that it is so" },
  "CT-": { ar: "ينفي ذلك", en: "is certain that it is not so" },
  "PR+": { ar: "يرجح ذلك", en: "holds it probable" },
  "PR-": { ar: "يستبعد ذلك", en: "holds it improbable" },
  "PS+": { ar: "يرى ذلك ممكنا", en: "holds it possible" },
  "PS-": { ar: "يرى أن ذلك قد لا يكون", en: "holds it possible that it is not so" },
  Uu: { ar: "لا يحكم في ذلك", en: "does not commit itself" },
};

export const mentionNames: Readonly<Record<Mention["form"], Bilingual>> = {
  name: { ar: "اسم", en: "a name" },
  nominal: { ar: "عبارة اسمية", en: "a noun phrase" },
  pronoun: { ar: "ضمير", en: "a pronoun" },
  elided: { ar: "فاعل غير مكتوب", en: "an unwritten subject" },
};

export const basisNames: Readonly<Record<Basis, Bilingual>> = {
  stated: { ar: "مذكور", en: "stated" },
  coreference: { ar: "بالإحالة", en: "through coreference" },
  inherited: { ar: "مما سبق", en: "carried over from before" },
  inferred: { ar: "بالاستنتاج", en: "inferred" },
};
