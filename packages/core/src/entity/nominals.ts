// Noun phrases that stand for somebody or something: introduced (مسؤول كبير), taken up (المصدر, التحالف, تلك الهجمات), or countries by another word (البلاد, البلدين).

import { names } from "../lexicon/name-table.ts";
import { childBy, phraseSpan, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { phraseInEnglish } from "./english.ts";
import { hypernyms, unnamedSource } from "./hypernyms.ts";
import { knownEntity } from "./name-entities.ts";
import { spaced } from "./written.ts";

/** A definite noun phrase reaches back this many sentences. */
const reach = 12;

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
  const broken = word.feats.Number === "Plur" && !/(ون|ين|ات)$/.test(word.norm);
  return draft(`e${word.start}`, type, spaced(core), {
    en: phraseInEnglish(core),
    gender: word.feats.Gender === "Fem" ? "Fem" : "Masc",
    number: plural,
    human: type === "person" || (type === "group" && !broken) || word.entry?.kinds.includes("human") === true,
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

/** الائتلاف الحاكم (الإطار التنسيقي): what stands in brackets right after a definite phrase names it. */
function nameInBrackets(discourse: Discourse, word: Word): Draft | null {
  const last = discourse.tree.last[word.index] ?? word.index;
  for (let at = word.index + 1; at <= last + 1 && at < word.index + 8; at++) {
    if (discourse.words[at]?.form !== "(") continue;
    const name = namesAhead.get(discourse)?.(at + 1) ?? null;
    return name?.type === "organization" ? name : null;
  }
  return null;
}

/** Set by the stage: makes the entity of a name that is still ahead. */
export const namesAhead = new WeakMap<Discourse, (from: number) => Draft | null>();

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

const countryWords = new Set([
  "البلاد",
  "البلدين",
  "البلدان",
  "الدولتين",
  "الدولتان",
  "الجانبين",
  "الجانبان",
  "الطرفين",
  "الطرفان",
]);

function placeCountryWord(discourse: Discourse, word: Word): void {
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, word.index);
  const mention = {
    start: span.start,
    end: span.end,
    form: "nominal",
    head: word.index,
    basis: "coreference",
  } as const;
  if (word.norm === "البلاد") {
    const country = countryOfPlaceBeside(discourse, word) ?? lastCountries(discourse, word, 1)[0];
    if (country !== undefined) discourse.mention(country, { ...mention, by: "entity/nominal.the-country" });
    return;
  }
  const [first, second] = mostNamedCountries(discourse);
  if (first === undefined || second === undefined) return;
  const both = discourse.add(
    draft(`e${word.start}`, "group", `${first.ar} و${second.ar}`, {
      en: `${first.en ?? first.ar} and ${second.en ?? second.ar}`,
      number: "Dual",
      gender: "Masc",
      lemmas: new Set([word.lemma]),
      members: [first, second],
    }),
  );
  discourse.mention(both, { ...mention, by: "entity/nominal.both-countries" });
}

/** The two countries the article has named most so far, in the order of their first mention. */
function mostNamedCountries(discourse: Discourse): Draft[] {
  const { countries } = discourse;
  const ranked = [...countries].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2);
  return countries.filter((entity) => ranked.includes(entity));
}

/** مدينة سبها جنوب البلاد: the country of a town named right before in the sentence, where no country is named between. */
function countryOfPlaceBeside(discourse: Discourse, word: Word): Draft | null {
  const end = Math.max(0, discourse.traces.length - placeReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence !== word.sentence) return null;
    if (trace.form !== "name" || trace.entity.kind === null) continue;
    if (trace.entity.kind === "country") return null;
    const known = trace.entity.known === null ? undefined : names().byKey.get(trace.entity.known);
    const country = known?.row === "place" && known.in !== null ? names().country.get(known.in) : undefined;
    if (country !== undefined) return knownEntity(discourse, country.key, null);
  }
  return null;
}

const placeReach = 8;

/** The countries spoken of last, nearest first; the subject of the clause is not called البلاد in it. */
function lastCountries(discourse: Discourse, word: Word, count: number): Draft[] {
  const clause = discourse.clausesAbove(word.index)[0];
  const subject = count === 1 && clause !== undefined ? discourse.subjectOf(clause) : null;
  const found: Draft[] = [];
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end && found.length < count; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - reach) break;
    const { entity } = trace;
    if (entity.kind !== "country" || entity === subject || found.includes(entity)) continue;
    // A capital that stands for its government is not where things happen (واشنطن في البلاد), nor is a pronoun a place.
    if (count === 1 && (trace.form !== "name" || trace.by === "entity/metonym.capital")) continue;
    found.push(entity);
  }
  return found;
}
