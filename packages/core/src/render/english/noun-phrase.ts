// A noun phrase transferred word by word: names by their entity, adjectives before the noun, idafa as "of", the article from definiteness.
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { prepositions, pronoun } from "./function-words.ts";
import { gloss } from "./gloss.ts";
import { article, plural } from "./inflect.ts";

/** Phrases inside phrases beyond this depth are left in Arabic. */
const MAX_DEPTH = 12;

export interface PhraseOptions {
  readonly depth?: number;
  /** Relative clauses are rendered by the clause renderer, handed in to keep the two apart. */
  readonly clause?: (place: number, depth: number) => string;
  readonly pronounAs?: "subject" | "object" | "possessive";
  /** The article or preposition before it is given by the caller. */
  readonly bare?: boolean;
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
  return view.entityOf.get(mention.entity)?.name.en ?? null;
}

function pronounOf(view: SentenceView, place: number, options: PhraseOptions): string {
  const mention = view.mentionAt.get(place);
  const entity = mention === undefined ? undefined : view.entityOf.get(mention.entity);
  if (entity?.named && options.pronounAs !== "possessive") return entity.name.en;
  const feats = view.words[place]?.feats ?? {};
  if (options.pronounAs === "possessive" && entity?.named) return `${entity.name.en}'s`;
  return pronoun(feats, options.pronounAs ?? "object");
}

function described(view: SentenceView, place: number, options: PhraseOptions): string {
  const word = view.words[place];
  if (word === undefined) return "";
  const { depth = 0 } = options;
  const numbers = childrenBy(view, place, "nummod");
  const isPlural =
    word.feats.Number === "Plur" ||
    word.feats.Number === "Dual" ||
    numbers.some((at) => !/^(?:1|واحد|واحدة)$/.test(view.words[at]?.form ?? ""));
  const singular = gloss(word);
  const head = singular === null ? arabic(word.form) : isPlural ? plural(singular) : singular;
  const adjectives = childrenBy(view, place, "amod")
    .toReversed()
    .map((at) => adjective(view, at, depth));
  const demonstrative = childrenBy(view, place, "det")[0];
  const owner = childrenBy(view, place, "nmod").find((at) => view.words[at]?.upos === "PRON" && !hasCase(view, at));
  const counted = numbers.map((at) => gloss(view.words[at]) ?? view.words[at]?.form ?? "");
  const dual = word.feats.Number === "Dual" && counted.length === 0 ? ["two"] : [];
  const near = childrenBy(view, place, "advmod")
    .map((at) => gloss(view.words[at]))
    .filter((one) => one !== null);
  const inside = [...near, ...counted, ...dual, ...adjectives, head].join(" ");
  if (owner !== undefined)
    return `${nounPhrase(view, owner, { ...options, depth: depth + 1, pronounAs: "possessive" })} ${inside}`;
  if (demonstrative !== undefined)
    return `${isPlural ? "these" : (gloss(view.words[demonstrative]) ?? "this")} ${inside}`;
  if (options.bare || word.upos === "NUM") return inside;
  if (isDefinite(view, place)) return `the ${inside}`;
  return isPlural || counted.length > 0 || isMass(word.feats) ? inside : `${article(inside)} ${inside}`;
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

export function isDefinite(view: SentenceView, place: number): boolean {
  const word = view.words[place];
  if (word === undefined) return false;
  if (word.feats.Definite === "Def" || word.upos === "PROPN") return true;
  const term = childrenBy(view, place, "nmod").find((at) => !hasCase(view, at));
  return term !== undefined && (view.words[term]?.upos === "PRON" || isDefinite(view, term));
}

const hasCase = (view: SentenceView, place: number) => childrenBy(view, place, "case").length > 0;

/** What follows the noun in English: idafa, prepositional phrases, appositions, relative clauses, in text order. */
function tail(view: SentenceView, place: number, options: PhraseOptions): string[] {
  const { depth = 0, clause } = options;
  const inner = { ...options, depth: depth + 1, pronounAs: "object" as const, bare: false };
  const isName = named(view, place) !== null;
  return (view.children[place] ?? []).flatMap((child) => {
    const relation = relationOf(view, child);
    if (relation === "nmod" && hasCase(view, child)) return [prepositional(view, child, inner)];
    if (relation === "nmod" && view.words[child]?.upos !== "PRON" && !isName)
      return [`of ${nounPhrase(view, child, inner)}`];
    if (relation === "obl" && hasCase(view, child)) return [prepositional(view, child, inner)];
    if (relation === "amod") return childrenBy(view, child, "obl").map((at) => prepositional(view, at, inner));
    if (relation === "appos") return [`(${nounPhrase(view, child, inner)})`];
    if (deprelOf(view, child) === "acl:relcl" && clause !== undefined) return [`that ${clause(child, depth + 1)}`];
    return [];
  });
}

export function prepositional(view: SentenceView, place: number, options: PhraseOptions = {}): string {
  const cases = childrenBy(view, place, "case").map((at) => view.words[at]);
  const [first, second] = cases;
  const joined =
    first !== undefined && second !== undefined ? prepositions.get(`${first.norm} ${second.norm}`) : undefined;
  const english =
    joined ??
    cases
      .map((word) => (word === undefined ? "" : (prepositions.get(word.lemma) ?? gloss(word) ?? arabic(word.form))))
      .join(" ");
  const number = view.words[place]?.lemma === "عام" || /^\d{4}$/.test(view.words[place]?.form ?? "");
  return `${number && english === "with" ? "in" : english} ${nounPhrase(view, place, { ...options, pronounAs: "object" })}`;
}

function conjuncts(view: SentenceView, place: number, options: PhraseOptions): string {
  const others = childrenBy(view, place, "conj").filter((at) => !["VERB", "AUX"].includes(view.words[at]?.upos ?? ""));
  if (others.length === 0) return "";
  const rendered = others.map((at) => nounPhrase(view, at, { ...options, depth: (options.depth ?? 0) + 1 }));
  const last = rendered.pop() ?? "";
  return `${rendered.map((one) => `, ${one}`).join("")} and ${last}`;
}
