// Noun phrases that stand for somebody or something: introduced (مسؤول كبير), taken up (المصدر, التحالف, تلك الهجمات), or countries by another word (البلاد, البلدين).
import { phraseSpan, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import type { Discourse } from "./discourse.ts";
import { draft, type Draft } from "./draft.ts";
import { phraseInEnglish } from "./english.ts";
import { hypernyms, unnamedSource } from "./hypernyms.ts";

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
  const kinds = word.entry?.kinds ?? [];
  const type = typeOf(word, kinds);
  const event = kinds.includes("event") && word.upos === "NOUN";
  const demonstrative = hasDemonstrative(discourse, head);
  if (type === null && !(event && (demonstrative || (definite(word) && bare(discourse, head))))) {
    if (event && !definite(word)) rememberEvent(discourse, word);
    return;
  }
  const antecedent = definite(word) || demonstrative ? antecedentOf(discourse, word, type, demonstrative) : null;
  if (antecedent === null && type === null) return;
  const entity = antecedent ?? introduce(discourse, word, type ?? "event");
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
  discourse.mention(entity, { start: span.start, end: span.end, form: "nominal", head, basis: antecedent === null ? "stated" : "coreference", by: antecedent === null ? "entity/nominal.introduced" : "entity/nominal.taken-up" });
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

function typeOf(word: Word, kinds: readonly string[]): EntityType | null {
  const plural = word.feats["Number"] === "Plur" || word.feats["Number"] === "Dual";
  if (kinds.includes("human") || kinds.includes("role")) return plural ? "group" : "person";
  if (kinds.includes("group")) return "group";
  if (kinds.includes("org") || kinds.includes("media")) return plural ? "group" : "organization";
  if (word.upos === "ADJ" && kinds.includes("nisba") && plural) return "group";
  if (unnamedSource.has(word.lemma)) return plural ? "group" : "person";
  return null;
}

export function definite(word: Word): boolean {
  return word.norm.startsWith("ال") || word.feats["Definite"] === "Def";
}

function hasDemonstrative(discourse: Discourse, head: number): boolean {
  return (discourse.tree.children[head] ?? []).some((child) => relation(discourse.tree.deprels[child] ?? "") === "det" && discourse.words[child]?.feats["PronType"] === "Dem");
}

/** No adjective, governed noun or clause beside it. */
function bare(discourse: Discourse, head: number): boolean {
  return modifiersOf(discourse, head).size === 0;
}

function modifiersOf(discourse: Discourse, head: number): Set<string> {
  const found = new Set<string>();
  for (const child of discourse.tree.children[head] ?? []) {
    const deprel = relation(discourse.tree.deprels[child] ?? "");
    if (child > head && (deprel === "amod" || deprel === "nmod" || deprel === "acl")) found.add(discourse.words[child]?.lemma ?? "");
  }
  return found;
}

function introduce(discourse: Discourse, word: Word, type: EntityType): Draft {
  return discourse.add(introduceDraft(discourse, word, type));
}

function introduceDraft(discourse: Discourse, word: Word, type: EntityType): Draft {
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, word.index);
  const phrase: Word[] = [];
  for (let at = word.index; at < discourse.words.length && (discourse.words[at]?.end ?? 0) <= span.end; at++) {
    const one = discourse.words[at];
    if (one !== undefined) phrase.push(one);
  }
  const plural = word.feats["Number"] === "Plur" ? "Plur" : word.feats["Number"] === "Dual" ? "Dual" : "Sing";
  const broken = plural === "Plur" && !/(ون|ين|ات)$/.test(word.norm);
  return draft(`e${word.start}`, type, span.text, {
    en: phraseInEnglish(phrase),
    gender: word.feats["Gender"] === "Fem" ? "Fem" : "Masc",
    number: plural,
    human: type === "person" || (type === "group" && !broken) || word.entry?.kinds.includes("human") === true,
    lemmas: new Set([word.lemma]),
    modifiers: modifiersOf(discourse, word.index),
  });
}

/** The entity a definite phrase takes up: same head noun and no modifier that the first lacked, or a wider word for it. */
function antecedentOf(discourse: Discourse, word: Word, type: EntityType | null, demonstrative: boolean): Draft | null {
  const bracketed = nameInBrackets(discourse, word);
  if (bracketed !== null) return bracketed;
  const modifiers = modifiersOf(discourse, word.index);
  if (demonstrative || type === null) {
    const list = waiting(discourse);
    for (let at = list.length - 1; at >= 0; at--) {
      const one = list[at];
      if (one === undefined || !one.entity.lemmas.has(word.lemma) || one.head >= word.index) continue;
      const entity = discourse.add(one.entity);
      if (entity.mentions.length === 0) {
        const span = phraseSpan(discourse.text, discourse.words, discourse.tree, one.head);
        discourse.mention(entity, { start: span.start, end: span.end, form: "nominal", head: one.head, basis: "stated", by: "entity/nominal.introduced" });
      }
      return entity;
    }
  }
  const oldest = word.sentence - reach;
  for (let at = discourse.traces.length - 1; at >= 0; at--) {
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
    const name = discourse.document.names.find((one) => one.from === at + 1);
    if (name === undefined || discourse.words[name.to]?.form !== ")" || name.type !== "organization") return null;
    return namesAhead.get(discourse)?.(name.from) ?? null;
  }
  return null;
}

/** Set by the stage: makes the entity of a name that is still ahead. */
export const namesAhead = new WeakMap<Discourse, (from: number) => Draft | null>();

function sameKind(entity: Draft, word: Word, type: EntityType | null): boolean {
  const plural = word.feats["Number"] === "Plur" ? "Plur" : word.feats["Number"] === "Dual" ? "Dual" : "Sing";
  if (entity.lemmas.has(word.lemma)) return entity.type === "person" || entity.number === plural || entity.type === "organization";
  if (plural !== "Sing" || type === null) return false;
  if (unnamedSource.has(word.lemma)) return entity.type === "person" && !entity.named;
  return hypernyms.get(word.lemma)?.(entity) === true;
}

function subset(modifiers: ReadonlySet<string>, entity: Draft): boolean {
  for (const modifier of modifiers) if (!entity.modifiers.has(modifier)) return false;
  return true;
}

const countryWords = new Set(["البلاد", "البلدين", "البلدان", "الدولتين", "الدولتان", "الجانبين", "الجانبان", "الطرفين", "الطرفان"]);

function placeCountryWord(discourse: Discourse, word: Word): void {
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, word.index);
  const mention = { start: span.start, end: span.end, form: "nominal", head: word.index, basis: "coreference" } as const;
  if (word.norm === "البلاد") {
    const country = lastCountries(discourse, word, 1)[0];
    if (country !== undefined) discourse.mention(country, { ...mention, by: "entity/nominal.the-country" });
    return;
  }
  const pair = lastCountries(discourse, word, 2);
  const [second, first] = pair;
  if (first === undefined || second === undefined) return;
  const both = discourse.add(
    draft(`e${word.start}`, "group", `${first.ar} و${second.ar}`, { en: `${first.en ?? first.ar} and ${second.en ?? second.ar}`, number: "Dual", gender: "Masc", lemmas: new Set([word.lemma]), members: [first, second] }),
  );
  discourse.mention(both, { ...mention, by: "entity/nominal.both-countries" });
}

/** The countries spoken of last, nearest first; the subject of the clause is not called البلاد in it. */
function lastCountries(discourse: Discourse, word: Word, count: number): Draft[] {
  const clause = discourse.clausesAbove(word.index)[0];
  const subject = count === 1 && clause !== undefined ? discourse.subjectOf(clause) : null;
  const found: Draft[] = [];
  for (let at = discourse.traces.length - 1; at >= 0 && found.length < count; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - reach) break;
    const { entity } = trace;
    if (entity.kind !== "country" || entity === subject || found.includes(entity)) continue;
    // A capital that stands for its government is not where things happen: واشنطن في البلاد.
    if (count === 1 && entity.mentions.at(-1)?.by === "entity/metonym.capital" && entity.mentions.at(-1)?.head === trace.head) continue;
    found.push(entity);
  }
  return found;
}
