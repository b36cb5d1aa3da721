// What the article says of a named entity itself: its office, whether it is past, its country, its other name, what it belongs to.

import type { NameMention } from "../model/name-mention.ts";
import { phraseSpan, spanOfWords } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Attribute } from "../schema/facts.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { phraseInEnglish } from "./english-phrase.ts";
import type { Title } from "./titles.ts";

const past = new Set(["السابق", "السابقه", "الاسبق", "الراحل", "الراحله", "المخلوع", "المنتهيه"]);
const nationals = new Set([
  "المغني",
  "الفنان",
  "الكاتب",
  "اللاعب",
  "المخرج",
  "الممثل",
  "الشاعر",
  "الصحافي",
  "الصحفي",
  "المطرب",
  "المدرب",
  "النجم",
]);

/** From the title before a person's name: رئيس الوزراء العراقي السابق. */
export function titleAttributes(discourse: Discourse, title: Title, entity: Draft): void {
  const { words, text } = discourse;
  const evidence = spanOfWords(text, words, title.from, title.to - 1);
  const phrase = words.slice(title.from, title.to);
  const only = phrase.length === 1 ? phrase[0] : undefined;
  // الروسية ميرا: where she is from, and no office.
  if (only !== undefined && only.entry?.key != null) {
    nationality(discourse, only, entity);
    return;
  }
  add(entity, {
    type: "role",
    value: evidence.text,
    en: phraseInEnglish(discourse, title.from, title.to) || null,
    entity: null,
    evidence,
    by: "entity/attribute.title",
  });
  for (const word of phrase) {
    const one = spanOfWords(text, words, word.index, word.index);
    if (past.has(word.norm))
      add(entity, {
        type: "former",
        value: one.text,
        en: "former",
        entity: null,
        evidence: one,
        by: "entity/attribute.former",
      });
    const country = word.upos === "ADJ" ? (word.entry?.key ?? null) : null;
    if (country === null) continue;
    const type = nationals.has(phrase[0]?.norm ?? "") ? "nationality" : "affiliation";
    add(entity, {
      type,
      value: one.text,
      en: word.entry?.gloss ?? null,
      entity: `e:${country}`,
      evidence: one,
      by: "entity/attribute.nisba",
    });
  }
  for (let at = title.from; at < title.to; at++) {
    const organization = discourse.at.get(at);
    if (organization === undefined || organization.type !== "organization" || !organization.named) continue;
    const mention = organization.mentions.find((one) => one.head === at && one.form === "name");
    if (mention === undefined) continue;
    const span = { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) };
    add(entity, {
      type: "affiliation",
      value: span.text,
      en: organization.en,
      entity: organization.id,
      evidence: span,
      by: "entity/attribute.organization",
    });
  }
}

/** الأرجنتيني خوليان ألفاريز: a nisba that stands for the person before the name. */
export function nationality(discourse: Discourse, word: Word, entity: Draft): void {
  const key = word.entry?.key ?? null;
  if (key === null) return;
  const evidence = spanOfWords(discourse.text, discourse.words, word.index, word.index);
  add(entity, {
    type: "nationality",
    value: evidence.text,
    en: word.entry?.gloss ?? null,
    entity: `e:${key}`,
    evidence,
    by: "entity/attribute.nisba",
  });
}

/** A name of the same thing in brackets. */
export function aliasAttribute(discourse: Discourse, mention: NameMention, entity: Draft): void {
  if (mention.alias === null) return;
  const evidence = spanOfWords(discourse.text, discourse.words, mention.alias.from, mention.alias.to - 1);
  add(entity, { type: "alias", value: evidence.text, en: null, entity: null, evidence, by: "entity/attribute.alias" });
}

/** وهو عضو معتدل في الائتلاف: what a verbless clause calls its subject. */
export function predicateAttribute(discourse: Discourse, head: number): void {
  const word = discourse.words[head];
  const kinds = word?.entry?.kinds ?? [];
  if (word === undefined || word.upos !== "NOUN" || !(kinds.includes("human") || kinds.includes("role"))) return;
  const subject = discourse.subjectWord(head);
  const entity = subject < 0 ? null : discourse.entityAt(subject);
  if (entity === null || entity.type !== "person") return;
  entity.lemmas.add(word.lemma);
  discourse.called.add(word.lemma);
  calledAttribute(discourse, head, entity);
}

/** السفير لدى فرنسا، رامي القضاة: the office up to the comma. */
export function officeAttribute(discourse: Discourse, head: number, comma: number, entity: Draft): void {
  const evidence = spanOfWords(discourse.text, discourse.words, head, comma - 1);
  const en = phraseInEnglish(discourse, head, comma) || null;
  add(entity, { type: "role", value: evidence.text, en, entity: null, evidence, by: "entity/attribute.title" });
}

/** The attribute that the phrase headed by a noun gives to a person. */
export function calledAttribute(discourse: Discourse, head: number, entity: Draft): void {
  const word = discourse.words[head];
  if (word === undefined) return;
  const evidence = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
  const start = word.start;
  const value = {
    start,
    end: Math.max(word.end, evidence.end),
    text: discourse.text.slice(start, Math.max(word.end, evidence.end)),
  };
  let inside: Draft | undefined;
  for (let at = head; at < discourse.words.length && (discourse.words[at]?.end ?? 0) <= value.end; at++) {
    const named = discourse.at.get(at);
    if (named?.type === "organization") inside ??= named;
  }
  const type: Attribute["type"] = word.lemma === "عضو" ? "membership" : "role";
  add(entity, {
    type,
    value: value.text,
    en: phraseInEnglish(discourse, head) || null,
    entity: inside?.id ?? null,
    evidence: value,
    by: "entity/attribute.predicate",
  });
}

function add(entity: Draft, attribute: Attribute): void {
  if (!entity.attributes.some((one) => one.type === attribute.type && one.value === attribute.value))
    entity.attributes.push(attribute);
}
