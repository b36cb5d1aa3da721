// Noun phrases that stand for somebody or something: introduced (مسؤول كبير), taken up (المصدر, التحالف, تلك الهجمات), or countries by another word (البلاد, البلدين).

import { childBy, phraseSpan, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import { nationality } from "./attributes.ts";
import { countryWords, placeCountryWord, reach } from "./country-words.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { phraseInEnglish } from "./english.ts";
import { hypernyms, unnamedSource } from "./hypernyms.ts";
import { spaced } from "./written.ts";

/** Adds the mention of a noun phrase, where it is one that counts. */
export function placeNominal(discourse: Discourse, head: number): void {
  const word = discourse.words[head];
  if (word === undefined) return;
  if (countryWords.has(word.lemma) || countryWords.has(word.norm)) {
    placeCountryWord(discourse, word);
    return;
  }
  if (isPredicate(discourse, head)) return;
  const kinds = word.entry?.kinds ?? [];
  const type = typeOf(discourse, word, kinds);
  const event = kinds.includes("event") && word.upos === "NOUN";
  const beside = type === "organization" || type === "person" ? nameBeside(discourse, word, type) : null;
  if (beside !== null) {
    discourse.mention(beside.entity, {
      start: word.start,
      end: discourse.words[beside.to - 1]?.end ?? word.end,
      form: "nominal",
      head,
      basis: "stated",
      by: "entity/nominal.named",
    });
    beside.entity.lemmas.add(word.lemma);
    if (type === "person") nationality(discourse, word, beside.entity);
    beside.entity.gender ??= word.feats.Gender === "Fem" ? "Fem" : "Masc";
    return;
  }
  const demonstrative = hasDemonstrative(discourse, head);
  if (type === null && !(event && (demonstrative || (definite(word) && bare(discourse, head))))) {
    if (event && !definite(word) && discourse.words[head - 1]?.upos !== "DET") rememberEvent(discourse, word);
    return;
  }
  const antecedent = definite(word) || demonstrative ? antecedentOf(discourse, word, type, demonstrative) : null;
  if (antecedent === null && type === null) return;
  const entity = antecedent ?? introduce(discourse, word, type ?? "event");
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
  discourse.mention(entity, {
    start: span.start,
    end: span.end,
    form: "nominal",
    head,
    basis: antecedent === null ? "stated" : "coreference",
    by: antecedent === null ? "entity/nominal.introduced" : "entity/nominal.taken-up",
  });
}

/** Events are kept only once something takes them up: an indefinite one waits in the discourse without a mention of its own. */
function rememberEvent(discourse: Discourse, word: Word): void {
  const entity = introduceDraft(discourse, word, "event");
  waiting(discourse).push({ entity, head: word.index });
}

const waitingLists = new WeakMap<Discourse, { entity: Draft; head: number }[]>();
function waiting(discourse: Discourse): { entity: Draft; head: number }[] {
  let list = waitingLists.get(discourse);
  if (list === undefined) {
    list = [];
    waitingLists.set(discourse, list);
  }
  return list;
}

/** بغداد حليف, وهو عضو: what a verbless clause says of its subject is no new entity. */
function isPredicate(discourse: Discourse, head: number): boolean {
  return (discourse.tree.children[head] ?? []).some((child) => {
    const deprel = relation(discourse.tree.deprels[child] ?? "");
    return deprel === "nsubj" || deprel === "cop";
  });
}

/** 2500 جندي: a counted noun stands in the singular. */
function counted(discourse: Discourse, head: number): boolean {
  return (
    discourse.words[head - 1]?.upos === "NUM" ||
    (discourse.tree.children[head] ?? []).some((child) => relation(discourse.tree.deprels[child] ?? "") === "nummod")
  );
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
  if (loose.has(word.lemma)) return null;
  const plural = word.feats.Number === "Plur" || word.feats.Number === "Dual" || counted(discourse, word.index);
  if (kinds.includes("human") || kinds.includes("role")) return plural ? "group" : "person";
  if (kinds.includes("group")) return "group";
  if (kinds.includes("org") || kinds.includes("media")) return plural ? "group" : "organization";
  if (word.upos === "ADJ" && kinds.includes("nisba") && plural) return "group";
  if (unnamedSource.has(word.lemma)) return plural ? "group" : "person";
  return null;
}

export function definite(word: Word): boolean {
  return word.norm.startsWith("ال") || word.feats.Definite === "Def";
}

function hasDemonstrative(discourse: Discourse, head: number): boolean {
  return (discourse.tree.children[head] ?? []).some(
    (child) =>
      relation(discourse.tree.deprels[child] ?? "") === "det" && discourse.words[child]?.feats.PronType === "Dem",
  );
}

/** No adjective, governed noun or clause beside it. */
function bare(discourse: Discourse, head: number): boolean {
  return modifiersOf(discourse, head).size === 0;
}

function modifiersOf(discourse: Discourse, head: number): Set<string> {
  const found = new Set<string>();
  for (const child of discourse.tree.children[head] ?? []) {
    const deprel = relation(discourse.tree.deprels[child] ?? "");
    // Where it is does not make it another one: التحالف في العراق.
    const governed = deprel === "nmod" && childBy(discourse.tree, child, "case") === undefined;
    if (child > head && (deprel === "amod" || governed)) found.add(discourse.words[child]?.lemma ?? "");
  }
  return found;
}

function introduce(discourse: Discourse, word: Word, type: EntityType): Draft {
  return discourse.add(introduceDraft(discourse, word, type));
}

function introduceDraft(discourse: Discourse, word: Word, type: EntityType): Draft {
  const core = corePhrase(discourse, word.index);
  const plural =
    word.feats.Number === "Plur" || counted(discourse, word.index)
      ? "Plur"
      : word.feats.Number === "Dual"
        ? "Dual"
        : "Sing";
  const sound = /(ون|ين)$/.test(word.norm);
  return draft(`e${word.start}`, type, spaced(core), {
    en: phraseInEnglish(core),
    gender: word.feats.Gender === "Fem" ? "Fem" : "Masc",
    number: plural,
    human: type === "person" || (type === "group" && sound) || word.entry?.kinds.includes("human") === true,
    lemmas: new Set([word.lemma]),
    modifiers: modifiersOf(discourse, word.index),
  });
}

const longestCore = 7;
const inCore = new Set(["من", "في", "ل", "ب"]);

/** The head and what follows it closely, up to a verb, a mark, a relative or a looser preposition. */
function corePhrase(discourse: Discourse, head: number): Word[] {
  const last = Math.min(discourse.tree.last[head] ?? head, head + longestCore);
  const found: Word[] = [];
  for (let at = head; at <= last; at++) {
    const word = discourse.words[at];
    if (word === undefined) break;
    if (
      at > head &&
      (word.upos === "VERB" ||
        word.upos === "AUX" ||
        word.upos === "PUNCT" ||
        word.upos === "SCONJ" ||
        word.upos === "PRON" ||
        word.upos === "CCONJ")
    ) {
      if (word.part !== "enclitic") break;
    }
    if (word.upos === "ADP" && !inCore.has(word.norm)) break;
    found.push(word);
  }
  while (found.length > 1 && found.at(-1)?.upos === "ADP") found.pop();
  return found;
}

/** The entity a definite phrase takes up: same head noun and no modifier that the first lacked, or a wider word for it. */
function antecedentOf(discourse: Discourse, word: Word, type: EntityType | null, demonstrative: boolean): Draft | null {
  const bracketed = nameInBrackets(discourse, word);
  if (bracketed !== null) return bracketed;
  const modifiers = modifiersOf(discourse, word.index);
  if (demonstrative || type === null) {
    const list = waiting(discourse);
    for (let at = list.length - 1; at >= Math.max(0, list.length - traceReach); at--) {
      const one = list[at];
      if (one === undefined || !one.entity.lemmas.has(word.lemma) || one.head >= word.index) continue;
      const entity = discourse.add(one.entity);
      if (entity.mentions.length === 0) {
        const span = phraseSpan(discourse.text, discourse.words, discourse.tree, one.head);
        discourse.mention(entity, {
          start: span.start,
          end: span.end,
          form: "nominal",
          head: one.head,
          basis: "stated",
          by: "entity/nominal.introduced",
        });
      }
      return entity;
    }
  }
  const oldest = word.sentence - reach;
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < oldest) break;
    const { entity } = trace;
    if (trace.head === word.index || entity.members.length > 0) continue;
    if (sameKind(entity, word, type) && subset(modifiers, entity)) return entity;
  }
  return null;
}

/** شركة أرامكو, صحيفة هآرتس, وكالة "بلومبرغ": the name right after a head that is no part of it. */
function nameBeside(discourse: Discourse, word: Word, type: EntityType): { entity: Draft; to: number } | null {
  // الأرجنتيني خوليان ألفاريز is one person; والدة محمد (Mohammed's mother) is another.
  if (type === "person" && !word.norm.startsWith("ال")) return null;
  const next = discourse.words[word.index + 1];
  const at = next !== undefined && /^["«“]$/.test(next.form) ? word.index + 2 : word.index + 1;
  const name = namesAhead.get(discourse)?.(at) ?? null;
  return name?.entity.type === type ? name : null;
}

/** الائتلاف الحاكم (الإطار التنسيقي): what stands in brackets right after a definite phrase names it. */
function nameInBrackets(discourse: Discourse, word: Word): Draft | null {
  const last = discourse.tree.last[word.index] ?? word.index;
  for (let at = word.index + 1; at <= last + 1 && at < word.index + 8; at++) {
    if (discourse.words[at]?.form !== "(") continue;
    const name = namesAhead.get(discourse)?.(at + 1) ?? null;
    return name?.entity.type === "organization" ? name.entity : null;
  }
  return null;
}

/** Set by the stage: makes the entity of a name that is still ahead. */
export const namesAhead = new WeakMap<Discourse, (from: number) => { entity: Draft; to: number } | null>();

function sameKind(entity: Draft, word: Word, type: EntityType | null): boolean {
  const plural = word.feats.Number === "Plur" ? "Plur" : word.feats.Number === "Dual" ? "Dual" : "Sing";
  if (entity.lemmas.has(word.lemma))
    return entity.type === "person" || entity.number === plural || entity.type === "organization";
  if (plural !== "Sing" || type === null) return false;
  if (unnamedSource.has(word.lemma)) return entity.type === "person" && !entity.named;
  return hypernyms.get(word.lemma)?.(entity) === true;
}

function subset(modifiers: ReadonlySet<string>, entity: Draft): boolean {
  for (const modifier of modifiers) if (!entity.modifiers.has(modifier)) return false;
  return true;
}
