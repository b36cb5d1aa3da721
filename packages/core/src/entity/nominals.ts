// Noun phrases that stand for somebody or something: introduced (مسؤول كبير), taken up (المصدر, التحالف, تلك الهجمات), or countries by another word (البلاد, البلدين).

import { names } from "../lexicon/name-table.ts";
import { childrenBy, phraseSpan, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import { personBefore } from "./apposition.ts";
import { calledAttribute, nationality, officeAttribute } from "./attributes.ts";
import { placeBoth } from "./both.ts";
import { countryWords, placeCountryWord } from "./country-words.ts";
import { antecedentOf, sameOffice } from "./definite-phrase.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { guestNamed, sideOfMatch } from "./fixture.ts";
import { calledInHeadline, inHeadline } from "./headline.ts";
import { unnamedSource } from "./hypernyms.ts";
import { absorb } from "./join.ts";
import { introduceDraft } from "./latent.ts";
import { latter } from "./latter.ts";
import { nameBeside, namesAhead } from "./name-beside.ts";
import { knownEntity } from "./name-entities.ts";
import { collectives } from "./phrase-heads.ts";
import { boundStart, counted, definite, modifiersOf } from "./phrase-words.ts";
import { isSaying } from "./saying.ts";
import { bodyByShortName, rememberShort } from "./short-name.ts";
import { constructAgain, sameNoun } from "./taken-up.ts";

/** Adds the mention of a noun phrase, where it is one that counts. */
export function placeNominal(discourse: Discourse, head: number, introduces = true): void {
  const word = discourse.words[head];
  if (word === undefined) return;
  if (countryWords.has(word.lemma) || countryWords.has(word.norm)) {
    placeCountryWord(discourse, word);
    return;
  }
  if (expected.has(word.lemma) && discourse.words[head - 1]?.norm === "من" && word.norm.startsWith("ال")) return;
  if (
    word.norm === "اما" ||
    isSaying(discourse.words, word) ||
    (isPredicate(discourse, head) && !afterComplementizer(discourse, word))
  )
    return;
  const last = latter(discourse, word);
  if (last !== null) {
    const span = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
    discourse.mention(last, { ...span, form: "nominal", head, basis: "coreference", by: "entity/nominal.latter" });
    return;
  }
  const short = bodyByShortName(discourse, word);
  if (short !== null) {
    discourse.mention(short, {
      start: word.start,
      end: word.end,
      form: "nominal",
      head,
      basis: "coreference",
      by: "entity/nominal.short-name",
    });
    return;
  }
  const kinds = word.entry?.kinds ?? [];
  const type = typeOf(discourse, word, kinds) ?? (unknownTitle(discourse, word) ? "person" : null);
  const same = type === "person" ? personBefore(discourse, word) : null;
  if (same !== null) {
    placeOffice(discourse, word, same);
    return;
  }
  const side =
    (sides.has(word.lemma) ? countryBeside(discourse, head) : null) ??
    sideOfMatch(discourse, word) ??
    guestNamed(discourse, word);
  if (side !== null) {
    const span = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
    discourse.mention(side, { ...span, form: "nominal", head, basis: "coreference", by: "entity/nominal.side" });
    return;
  }
  if (word.feats.Number === "Dual" && duals.test(word.norm) && placeBoth(discourse, word)) return;
  const place = type === null && kinds.includes("place") && !kinds.includes("facility");
  const beside =
    type === "organization" || type === "person" || place ? nameBeside(discourse, word, place ? null : type) : null;
  if (beside !== null) {
    // أدين مزارع … المتهم، ويدعى كمال: the one without a name gets it.
    const unnamed = beside.called === true && definite(word) ? antecedentOf(discourse, word, type) : null;
    if (unnamed !== null && !unnamed.named && unnamed.type === "person") absorb(discourse, unnamed, beside.entity);
    discourse.mention(beside.entity, {
      start: word.start,
      end: discourse.words[beside.to - 1]?.end ?? word.end,
      form: "nominal",
      head,
      basis: "stated",
      by: "entity/nominal.named",
    });
    if (!place || !directions.has(word.lemma)) beside.entity.lemmas.add(word.lemma);
    if (type === "organization") beside.entity.generic = true;
    discourse.called.add(word.lemma);
    if (type === "person") {
      for (const modifier of modifiersOf(discourse, head)) beside.entity.modifiers.add(modifier);
      nationality(discourse, word, beside.entity);
      if (beside.comma !== undefined) officeAttribute(discourse, head, beside.comma, beside.entity);
    }
    // شرق القلمون: a side of it is not what it is.
    if (place && directions.has(word.lemma)) return;
    if (type !== "person" || beside.entity.gender === null || word.feats.Gender === "Fem")
      beside.entity.gender = word.feats.Gender === "Fem" ? "Fem" : "Masc";
    return;
  }
  const demonstrative = hasDemonstrative(discourse, head);
  const takesUp = definite(word) || demonstrative;
  const construct = !takesUp && word.feats.Definite === "Cons";
  // تقرير أول … تقريره النهائي … هذا التقرير: what is shown is what was called so last.
  const shown = demonstrative && type !== "person" ? sameNoun(discourse, word, modifiersOf(discourse, head)) : null;
  const antecedent = takesUp
    ? (shown ?? antecedentOf(discourse, word, type))
    : construct && type === "person"
      ? sameOffice(discourse, word)
      : (constructAgain(discourse, word, type) ?? (demonstrative ? null : inHeadline(discourse, word)));
  if (antecedent === null && (type === null || !introduces)) return;
  const entity = antecedent ?? discourse.add(introduceDraft(discourse, word, type ?? "other"));
  if (!entity.named && entity.phraseHead < 0) entity.phraseHead = head;
  if (antecedent === null && construct && type === "organization")
    rememberShort(discourse, entity, discourse.words.slice(head, head + 2));
  if (antecedent !== null && entity.type !== "person" && !entity.human) entity.also = genderIn(word);
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
  discourse.mention(entity, {
    start: Math.min(span.start, boundStart(discourse, head)),
    end: span.end,
    form: "nominal",
    head,
    basis: antecedent === null ? "stated" : "coreference",
    by: antecedent === null ? "entity/nominal.introduced" : "entity/nominal.taken-up",
  });
  if (antecedent === null && entity.modifiers.size > 0) calledInHeadline(discourse, word, entity);
}

const directions = new Set(["شرق", "غرب", "شمال", "جنوب", "وسط", "جنوبي", "شمالي", "شرقي", "غربي"]);

/** من المقرر أن: nobody (rapporteur), and nothing. */
const expected = new Set(["مقرر", "متوقع", "منتظر", "مفترض", "مرتقب", "محتمل", "مرجح", "ممكن", "مؤمل", "مؤكد"]);

/** حسن نصر، وزير المالية: the office is one more thing that the person is called. */
function placeOffice(discourse: Discourse, word: Word, person: Draft): void {
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, word.index);
  discourse.mention(person, {
    ...span,
    form: "nominal",
    head: word.index,
    basis: "stated",
    by: "entity/nominal.apposition",
  });
  person.lemmas.add(word.lemma);
  discourse.called.add(word.lemma);
  for (const modifier of modifiersOf(discourse, word.index)) person.modifiers.add(modifier);
  person.gender ??= word.feats.Gender === "Fem" ? "Fem" : "Masc";
  calledAttribute(discourse, word.index, person);
}

/** بغداد حليف, وهو عضو: what a verbless clause says of its subject is no new entity. */
function isPredicate(discourse: Discourse, head: number): boolean {
  return (discourse.tree.children[head] ?? []).some((child) => {
    const deprel = relation(discourse.tree.deprels[child] ?? "");
    return deprel === "nsubj" || deprel === "cop";
  });
}

/** The gender that verbs and pronouns take after the word: plurals of things are feminine. */
const genderIn = (word: Word) => (word.feats.Gender === "Fem" || word.feats.Number === "Plur" ? "Fem" : "Masc");

const duals = /^ال.+(ان|ين)$/;

/** الجانب السوري: a side that bears the name of a country is that country. */
const sides = new Set(["جانب", "طرف"]);

function countryBeside(discourse: Discourse, head: number): Draft | null {
  const key = childrenBy(discourse.tree, head, "amod")
    .map((child) => discourse.words[child]?.entry?.key ?? null)
    .find((one) => one !== null);
  if (key == null || names().byKey.get(key)?.kind !== "country") return null;
  return knownEntity(discourse, key, null);
}

/** إن الهجوم …: a definite noun right after إن is spoken of, even where it was taken for what is said. */
function afterComplementizer(discourse: Discourse, word: Word): boolean {
  const before = discourse.words[word.index - 1];
  return before?.upos === "SCONJ" && /^(ان|لان|لكن)$/.test(before.norm) && definite(word);
}

/** Nouns of a group or body that most often stand for a side, a sphere or a quality: من جهتها (for her part), قوات الأمن. */
const loose = new Set([
  "جهة",
  "طرف",
  "جانب",
  "أمن",
  "دفاع",
  "قضاء",
  "وحدة",
  "إدارة",
  "طيران",
  "احتلال",
  "سوق",
  "قطاع",
  "ناحية",
  "عدد",
  "مجموعة",
  "قسم",
  "فرع",
  "نظام",
  "سلك",
  "كيان",
  "دائرة",
  "خلية",
  "قيادة",
  "عالم",
]);

function typeOf(discourse: Discourse, word: Word, kinds: readonly string[]): EntityType | null {
  const deed = word.feats.VerbForm === "Vnoun" && !kinds.includes("role");
  if (loose.has(word.lemma) && namedBody.has(word.lemma) && bodyAhead(discourse, word)) return "organization";
  if (loose.has(word.lemma) || discourse.words[word.index + 1]?.feats.NumType === "Ord") return null;
  if (!deed && (kinds.includes("human") || kinds.includes("role"))) return many(discourse, word) ? "group" : "person";
  if (kinds.includes("group")) return "group";
  if (kinds.includes("org") || kinds.includes("media")) return many(discourse, word) ? "group" : "organization";
  if (word.upos === "ADJ" && kinds.includes("nisba") && many(discourse, word)) return "group";
  if (unnamedSource.has(word.lemma)) return many(discourse, word) ? "group" : "person";
  return null;
}

/** مجموعة طلعت مصطفى, دائرة الآثار: a body, where the name of one follows. */
const namedBody = new Set(["مجموعة", "دائرة", "قسم", "وحدة"]);
const bodyAhead = (discourse: Discourse, { index }: Word) =>
  namesAhead.get(discourse)?.(index + 1)?.entity.type === "organization";

/** النحال حسان قطيش: a word that no list has, right before a person's name, says what he is. */
const unknownTitle = (discourse: Discourse, word: Word) =>
  word.entry === null &&
  word.norm.startsWith("ال") &&
  word.feats.Number !== "Plur" &&
  word.feats.VerbForm !== "Vnoun" &&
  namesAhead.get(discourse)?.(word.index + 1)?.entity.type === "person";

/** Does the phrase stand for several, by its form, its noun or its number? */
const many = (discourse: Discourse, word: Word) =>
  word.feats.Number === "Plur" ||
  word.feats.Number === "Dual" ||
  collectives.has(word.norm.startsWith("ال") ? word.norm.slice(2) : word.norm) ||
  counted(discourse, word.index);

function hasDemonstrative(discourse: Discourse, head: number): boolean {
  return (discourse.tree.children[head] ?? []).some(
    (child) =>
      relation(discourse.tree.deprels[child] ?? "") === "det" && discourse.words[child]?.feats.PronType === "Dem",
  );
}
