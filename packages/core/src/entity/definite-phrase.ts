// What a definite noun phrase takes up: by the same word, a wider one, or an office.
import { frameOf } from "../lexicon/frames.ts";
import { childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import { amountBefore, isAmount } from "./amounts.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { hypernyms, unnamedSource } from "./hypernyms.ts";
import { ministryOf } from "./ministry.ts";
import { mostSpokenOf } from "./most-spoken-of.ts";
import { nameInBrackets } from "./name-beside.ts";
import { peopleByAnotherWord, personByAnotherWord } from "./persons.ts";
import { modifiersOf } from "./phrase-words.ts";
import { eventOfVerb, sameNoun, widerThing } from "./taken-up.ts";
import { widerThan } from "./wider-things.ts";

/** The entity a definite phrase takes up: same head noun and no modifier that the first lacked, or a wider word for it. */
export function antecedentOf(discourse: Discourse, word: Word, type: EntityType | null): Draft | null {
  const bracketed = nameInBrackets(discourse, word);
  if (bracketed !== null) return bracketed;
  if ((type === null && isNew(discourse, word)) || word.lemma === "إنسان") return null;
  const source = sourceAgain(discourse, word);
  if (source !== null) return source;
  const modifiers = modifiersOf(discourse, word.index);
  const alone = !childrenBy(discourse.tree, word.index, "nmod").some(
    (child) => discourse.words[child]?.upos !== "PRON",
  );
  // Most nouns are what nothing has been called: no need to ask.
  const known =
    discourse.called.has(word.lemma) || hypernyms.has(word.lemma) || unnamedSource.has(word.lemma)
      ? mostSpokenOf(discourse, word, (entity) => sameKind(entity, word, alone) && subset(modifiers, entity))
      : null;
  if (known !== null) return known;
  // الوزير المستقيل: what has happened to him since tells no other apart, where the office has been filled.
  const lasting = type === "person" ? withoutStates(discourse, word, modifiers) : modifiers;
  if (lasting.size < modifiers.size && discourse.called.has(word.lemma)) {
    const same = mostSpokenOf(
      discourse,
      word,
      (entity) => entity.type === "person" && sameKind(entity, word, alone) && subset(lasting, entity),
    );
    if (same !== null) return same;
  }
  if (type === "person") {
    const person = personByAnotherWord(discourse, word);
    if (person !== null) return person;
  }
  return (
    (modifiers.size === 0 ? ministryOf(discourse, word) : null) ??
    sameNoun(discourse, word, modifiers) ??
    (type === "group" ? peopleByAnotherWord(discourse, word) : null) ??
    eventOfVerb(discourse, word, modifiers) ??
    amountBefore(discourse, word) ??
    widerThing(discourse, word, modifiers)
  );
}

/** وأبرز المصدر ذاته, المصدر نفسه: whoever or whatever was the source last. */
function sourceAgain(discourse: Discourse, word: Word): Draft | null {
  const [self, pronoun] = [discourse.words[word.index + 1], discourse.words[word.index + 2]];
  if (word.lemma !== "مصدر" || (self?.lemma !== "ذات" && self?.lemma !== "نفس") || pronoun?.part !== "enclitic")
    return null;
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - sourceReach) return null;
    if (trace.head >= word.index || trace.form === "pronoun" || trace.entity.number !== "Sing") continue;
    const { tree, words } = discourse;
    const verb = trace.form === "elided" ? trace.head : (tree.heads[trace.head] ?? -1);
    const says = frameOf(words[verb]?.entry?.frame ?? null)?.report !== undefined;
    const noun = words[trace.head];
    if (noun?.entry?.kinds.includes("document") === true && noun.sentence < word.sentence) return trace.entity;
    if (says && (trace.form === "elided" || relation(tree.deprels[trace.head] ?? "") === "nsubj")) return trace.entity;
  }
  return null;
}
const sourceReach = 2;

/** Participles that say which one: الرئيس السابق, الحزب الحاكم. */
const telling = new Set([
  "سابق",
  "لاحق",
  "مقبل",
  "قادم",
  "حاكم",
  "معارض",
  "منافس",
  "مساعد",
  "ثاني",
  "ثالث",
  "آخر",
  "عام",
  "خاص",
  "دائم",
  "مركزي",
  "قائم",
  "متقاعد",
  "مشارك",
]);

/** The modifiers but for participles that only tell what became of somebody. */
function withoutStates(discourse: Discourse, word: Word, modifiers: ReadonlySet<string>): ReadonlySet<string> {
  const left = new Set(modifiers);
  for (const child of childrenBy(discourse.tree, word.index, "amod")) {
    const state = discourse.words[child];
    if (state?.feats.VerbForm === "Part" && !telling.has(state.lemma) && state.entry?.key == null)
      left.delete(state.lemma);
  }
  return left;
}

/** رئيس الوزراء … رئيس الوزراء: the same office again. */
export function sameOffice(discourse: Discourse, word: Word): Draft | null {
  const modifiers = modifiersOf(discourse, word.index);
  if (modifiers.size === 0 || modifiers.has("هو")) return null;
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const entity = discourse.traces[at]?.entity;
    if (entity?.type === "person" && entity.lemmas.has(word.lemma) && subset(modifiers, entity)) return entity;
  }
  return null;
}

function sameKind(entity: Draft, word: Word, alone: boolean): boolean {
  const plural = word.feats.Number === "Plur" ? "Plur" : word.feats.Number === "Dual" ? "Dual" : "Sing";
  if (entity.lemmas.has(word.lemma))
    return entity.number === plural || (entity.type === "organization" && plural === "Sing");
  if (plural !== "Sing") return false;
  if (unnamedSource.has(word.lemma)) return entity.type === "person" && !entity.named && alone;
  return hypernyms.get(word.lemma)?.(entity) === true;
}

function subset(modifiers: ReadonlySet<string>, entity: Draft): boolean {
  for (const modifier of modifiers)
    if (!entity.modifiers.has(modifier) && !entity.modifiers.has(alike.get(modifier) ?? modifier)) return false;
  return true;
}

/** رئيس الوزراء is رئيس الحكومة. */
const alike: ReadonlyMap<string, string> = new Map([
  ["وزير", "حكومة"],
  ["حكومة", "وزير"],
]);

/** Has nothing been called so, or by a word that this one may be another for? Most nouns: they need not be asked further. */
const isNew = ({ called, nouns }: Discourse, { lemma, feats }: Word) =>
  !called.has(lemma) &&
  !hypernyms.has(lemma) &&
  !nouns.has(lemma) &&
  feats.VerbForm !== "Vnoun" &&
  widerThan(lemma) === null &&
  !isAmount(lemma);
