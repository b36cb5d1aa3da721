// A noun phrase transferred word by word: names by their entity, adjectives before the noun, idafa as "of", the article from definiteness.
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { prepositions, pronoun } from "./function-words.ts";
import { gloss } from "./gloss.ts";
import { adverb, article, plural } from "./inflect.ts";
import { adverbCarriers, phrasalPrepositions, quantifiers, whenAdjectives, withArticle } from "./set-phrases.ts";

/** Phrases inside phrases beyond this depth are left in Arabic. */
const MAX_DEPTH = 12;

export interface PhraseOptions {
  readonly depth?: number;
  /** Relative clauses are rendered by the clause renderer, handed in to keep the two apart. */
  readonly clause?: (place: number, depth: number) => string;
  readonly pronounAs?: "subject" | "object" | "possessive";
  /** An adjective that is said of the noun elsewhere. */
  readonly without?: number;
  /** The article before it is given by the caller. */
  readonly bare?: boolean;
  /** The verb takes the phrase as its object in English. */
  readonly withoutPreposition?: boolean;
}

export function nounPhrase(view: SentenceView, place: number, options: PhraseOptions = {}): string {
  const { depth = 0 } = options;
  const word = view.words[place];
  if (word === undefined) return "";
  if (depth > MAX_DEPTH) return arabic(word.form);
  const core =
    named(view, place) ??
    (word.upos === "PRON" && word.feats.PronType !== "Dem"
      ? pronounOf(view, place, options)
      : described(view, place, options));
  return [core, ...tail(view, place, options)].join(" ") + conjuncts(view, place, options);
}

/** A word that has no gloss stays as it is, marked with brackets of its own. */
export const arabic = (form: string) => `⟨${form}⟩`;

/** The entity's English name, with the office before it. */
function named(view: SentenceView, place: number): string | null {
  const mention = view.mentionAt.get(place);
  if (mention?.form !== "name") return null;
  const entity = view.entityOf.get(mention.entity);
  return entity === undefined ? null : withArticle(entity.name.en, entity.type);
}

function pronounOf(view: SentenceView, place: number, options: PhraseOptions): string {
  const mention = view.mentionAt.get(place);
  const entity = mention === undefined ? undefined : view.entityOf.get(mention.entity);
  if (entity?.named && options.pronounAs !== "possessive") return withArticle(entity.name.en, entity.type);
  const feats = view.words[place]?.feats ?? {};
  if (options.pronounAs === "possessive" && entity?.named) return `${withArticle(entity.name.en, entity.type)}'s`;
  return pronoun(feats, options.pronounAs ?? "object");
}

function described(view: SentenceView, place: number, options: PhraseOptions): string {
  const word = view.words[place];
  if (word === undefined) return "";
  const { depth = 0 } = options;
  const year = yearOf(view, place);
  if (year !== null) return year;
  const numbers = childrenBy(view, place, "nummod");
  const isPlural =
    word.feats.Number === "Plur" ||
    word.feats.Number === "Dual" ||
    numbers.some((at) => !/^(?:1|واحد|واحدة)$/.test(view.words[at]?.form ?? ""));
  const singular = gloss(word);
  const redone = redoing(view, place);
  const head =
    redone !== null ? redone : singular === null ? arabic(word.form) : isPlural ? plural(singular) : singular;
  const modifiers = childrenBy(view, place, "amod").toReversed();
  const when = modifiers.map((at) => whenAdjectives.get(view.words[at]?.lemma ?? "")).find((one) => one !== undefined);
  const adjectives = modifiers
    .filter((at) => complements(view, at).length === 0) // a linked conflict, but a conflict linked to the war
    .filter((at) => when === undefined || !whenAdjectives.has(view.words[at]?.lemma ?? ""))
    .map((at) => adjective(view, at, depth));
  const demonstrative = childrenBy(view, place, "det")[0];
  const owner = childrenBy(view, place, "nmod").find((at) => view.words[at]?.upos === "PRON" && !hasCase(view, at));
  const counted = numbers.map((at) => gloss(view.words[at]) ?? view.words[at]?.form ?? "");
  const dual = word.feats.Number === "Dual" && counted.length === 0 ? ["two"] : [];
  const near = childrenBy(view, place, "advmod")
    .map((at) => gloss(view.words[at]))
    .filter((one) => one !== null);
  const isMore = /^(?:more|fewer|less)$/.test(head);
  const inside = [...near, ...counted, ...dual, ...adjectives, head].join(" ");
  if (owner !== undefined)
    return `${nounPhrase(view, owner, { ...options, depth: depth + 1, pronounAs: "possessive" })} ${inside}`;
  if (demonstrative !== undefined)
    return `${isPlural ? "these" : (gloss(view.words[demonstrative]) ?? "this")} ${inside}`;
  if (when !== undefined && timeNouns.test(word.norm)) return `${when} ${inside}`;
  const quantifier = quantifiers.get(word.lemma);
  if (quantifier !== undefined) return quantified(view, place, quantifier, depth);
  if (options.bare || word.upos === "NUM" || word.upos === "PROPN") return inside;
  if (isMore) return inside;
  if (isDefinite(view, place)) return `the ${inside}`;
  return isPlural || counted.length > 0 || isMass(word.feats) ? inside : `${article(inside)} ${inside}`;
}

const timeNouns =
  /^(?:ال)?(?:يوم|اسبوع|شهر|عام|سنه|قرن|عقد|فتره|موسم|ليله|مساء|صباح|مره|[اإأآ]حد|اثنين|ثلاثاء|[اأ]ربعاء|خميس|جمعه|سبت)$/;

/** عام 2014 is "2014". */
function yearOf(view: SentenceView, place: number): string | null {
  const word = view.words[place];
  if (word === undefined || !/^(?:ال)?(?:عام|سنه)$/.test(word.norm)) return null;
  const number = [...childrenBy(view, place, "nummod"), ...childrenBy(view, place, "nmod")].find(
    (at) => at > place && /^\d{4}$/.test(view.words[at]?.norm ?? ""),
  );
  return number === undefined ? null : (view.words[number]?.norm ?? null);
}

/** إعادة تقييم is "reassessment". */
function redoing(view: SentenceView, place: number): string | null {
  const done =
    view.words[place]?.lemma === "إعادة"
      ? childrenBy(view, place, "nmod").find((at) => view.words[at]?.feats.VerbForm === "Vnoun" && !hasCase(view, at))
      : undefined;
  const english = done === undefined ? null : gloss(view.words[done]);
  return english === null ? null : `${english.startsWith("e") ? "re-" : "re"}${english}`;
}

/** كل البلدان is "all the countries", كل بلد "every country", كل من … "each of …". */
function quantified(view: SentenceView, place: number, quantifier: string, depth: number): string {
  const term = childrenBy(view, place, "nmod").find((at) => !hasCase(view, at));
  if (term === undefined)
    return childrenBy(view, place, "nmod").length > 0
      ? quantifier === "every"
        ? "each"
        : quantifier
      : quantifier === "every"
        ? "all"
        : quantifier;
  const definite = isDefinite(view, term);
  const inner = nounPhrase(view, term, { depth: depth + 1, bare: !definite || quantifier.startsWith("the ") });
  if (quantifier === "every" && definite) return `all ${inner}`;
  return quantifier === "most" && definite ? `most of ${inner}` : `${quantifier} ${inner}`;
}

/** Verbal nouns are counted as little as English -ing and -ion nouns that name the doing itself. */
const isMass = (feats: Readonly<Record<string, string>>) => feats.VerbForm === "Vnoun";

function adjective(view: SentenceView, place: number, depth: number): string {
  const word = view.words[place];
  const own = word === undefined ? "" : (gloss(word) ?? arabic(word.form));
  const negated = childrenBy(view, place, "advmod").some((at) => view.words[at]?.norm === "غير");
  const joined = childrenBy(view, place, "conj")
    .map((at) => ` and ${adjective(view, at, depth)}`)
    .join("");
  return `${negated ? "not " : ""}${own}${joined}`;
}

const complements = (view: SentenceView, place: number) =>
  childrenBy(view, place, "obl").filter((at) => hasCase(view, at));

/** An adjective with what it governs: "linked to the war". */
export function adjectivePhrase(view: SentenceView, place: number, options: PhraseOptions = {}): string {
  return [
    adjective(view, place, options.depth ?? 0),
    ...complements(view, place).map((at) => prepositional(view, at, options)),
  ].join(" ");
}

export function isDefinite(view: SentenceView, place: number): boolean {
  const word = view.words[place];
  if (word === undefined) return false;
  if (word.feats.Definite === "Def" || word.upos === "PROPN" || yearOf(view, place) !== null) return true;
  const term = childrenBy(view, place, "nmod").find((at) => !hasCase(view, at));
  return term !== undefined && (view.words[term]?.upos === "PRON" || isDefinite(view, term));
}

const hasCase = (view: SentenceView, place: number) => childrenBy(view, place, "case").length > 0;

/** What follows the noun in English: idafa, prepositional phrases, appositions, relative clauses, in text order. */
function tail(view: SentenceView, place: number, options: PhraseOptions): string[] {
  const { depth = 0, clause } = options;
  const inner = { ...options, depth: depth + 1, pronounAs: "object" as const, bare: false, withoutPreposition: false };
  const isName = named(view, place) !== null;
  return (view.children[place] ?? []).flatMap((child) => {
    const relation = relationOf(view, child);
    if (relation === "nmod" && hasCase(view, child)) return [prepositional(view, child, inner)];
    if (relation === "nmod" && view.words[child]?.upos !== "PRON" && !isName)
      return spoken(view, place, child) ? beyond(view, place, child, inner) : [`of ${nounPhrase(view, child, inner)}`];
    if (relation === "obl" && hasCase(view, child)) return [prepositional(view, child, inner)];
    if (relation === "amod" && child !== options.without && complements(view, child).length > 0)
      return [adjectivePhrase(view, child, inner)];
    if (relation === "appos") return [`(${nounPhrase(view, child, inner)})`];
    if (deprelOf(view, child) === "acl:relcl" && clause !== undefined) return [`that ${clause(child, depth + 1)}`];
    return [];
  });
}

/** What the thing done again is done to: إعادة تقييم الوجود. */
function beyond(view: SentenceView, place: number, child: number, options: PhraseOptions): string[] {
  return redoing(view, place) === null ? [] : tail(view, child, options);
}

/** The genitive has gone into the noun's own English: year, quantifier, re-doing. */
function spoken(view: SentenceView, place: number, child: number): boolean {
  const word = view.words[place];
  if (word === undefined) return false;
  if (yearOf(view, place) !== null || quantifiers.has(word.lemma)) return true;
  return redoing(view, place) !== null && view.words[child]?.feats.VerbForm === "Vnoun";
}

export function prepositional(view: SentenceView, place: number, options: PhraseOptions = {}): string {
  const cases = childrenBy(view, place, "case").map((at) => view.words[at]);
  const [first, second] = cases;
  const noun = view.words[place];
  const pair = `${first?.norm} ${noun?.norm}`;
  const manner = childrenBy(view, place, "amod")[0];
  if (manner !== undefined && first?.norm === "ب" && adverbCarriers.has(noun?.norm ?? ""))
    return adverb(gloss(view.words[manner]) ?? arabic(view.words[manner]?.form ?? ""));
  const phrasal = phrasalPrepositions.get(pair);
  const inside = childrenBy(view, place, "nmod")[0];
  if (phrasal !== undefined && inside !== undefined)
    return `${phrasal} ${nounPhrase(view, inside, { ...options, pronounAs: "object" })}`;
  const joined =
    first !== undefined && second !== undefined ? prepositions.get(`${first.norm} ${second.norm}`) : undefined;
  const english =
    joined ??
    cases
      .map((word) => (word === undefined ? "" : (prepositions.get(word.lemma) ?? gloss(word) ?? arabic(word.form))))
      .join(" ");
  const comparing =
    first?.norm === "من" && /^(?:more|fewer|less)$/.test(gloss(view.words[view.heads[place] ?? -1]) ?? "");
  const phrase = nounPhrase(view, place, { ...options, pronounAs: "object" });
  if (options.withoutPreposition) return phrase;
  const ofAll = first?.norm === "من" && quantifiers.has(view.words[view.heads[place] ?? -1]?.lemma ?? "");
  return `${comparing ? "than" : ofAll ? "of" : english} ${phrase}`;
}

function conjuncts(view: SentenceView, place: number, options: PhraseOptions): string {
  const others = childrenBy(view, place, "conj").filter((at) => !["VERB", "AUX"].includes(view.words[at]?.upos ?? ""));
  if (others.length === 0) return "";
  const rendered = others.map((at) => nounPhrase(view, at, { ...options, depth: (options.depth ?? 0) + 1 }));
  const last = rendered.pop() ?? "";
  return `${rendered.map((one) => `, ${one}`).join("")} and ${last}`;
}
