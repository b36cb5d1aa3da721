// A parsed article as the renderers read it: words by place, children in order, and who stands behind a word.
import type { Article, Word } from "../schema/article.ts";
import type { Entity, FactModel, Mention } from "../schema/facts.ts";
import { type FixedPhrases, fixedPhrases } from "./english/fixed-phrases.ts";
import { mendedTree } from "./mended-tree.ts";

export type Renderable = {
  readonly article: Pick<Article, "text" | "words">;
  readonly facts: Pick<FactModel, "entities" | "mentions">;
};

export interface SentenceView {
  readonly text: string;
  readonly words: readonly Word[];
  /** Place of a word by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Place of a word by its start offset. */
  readonly placeAt: ReadonlyMap<number, number>;
  readonly heads: readonly number[];
  /** Relations without their subtypes, by place. */
  readonly relations: readonly string[];
  readonly children: readonly (readonly number[])[];
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** Mentions by the place of their head word. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** Subjects that are not written, by the place of their verb. */
  readonly elidedAt: ReadonlyMap<number, Mention>;
  /** The place of the noun that an entity without a name was introduced with. */
  readonly nounOf: ReadonlyMap<string, number>;
  /** Phrases of several words that English says as one. */
  readonly fixed: FixedPhrases;
}

export function viewOf({ article, facts }: Renderable): SentenceView {
  const { words, text } = article;
  const placeOf = new Map(words.map((word, place) => [word.id, place]));
  const { heads, relations } = mendedTree(
    words,
    words.map((word) => (word.head === null ? -1 : (placeOf.get(word.head) ?? -1))),
  );
  const children: number[][] = words.map(() => []);
  heads.forEach((head, place) => {
    if (head >= 0) children[head]?.push(place);
  });
  const mentionAt = new Map<number, Mention>();
  const elidedAt = new Map<number, Mention>();
  const nounOf = new Map<string, number>();
  for (const mention of facts.mentions) {
    const place = placeOf.get(mention.head);
    if (place === undefined) continue;
    if (mention.form === "nominal" && !nounOf.has(mention.entity)) nounOf.set(mention.entity, place);
    const map = mention.form === "elided" ? elidedAt : mentionAt;
    if (!map.has(place) || mention.form === "name") map.set(place, mention);
  }
  return {
    text,
    words,
    placeOf,
    placeAt: new Map(words.map((word, place) => [word.start, place])),
    heads,
    relations,
    children,
    entityOf: new Map(facts.entities.map((entity) => [entity.id, entity])),
    mentionAt,
    elidedAt,
    nounOf,
    fixed: fixedPhrases(words, heads),
  };
}

export function deprelOf(view: SentenceView, place: number): string {
  const own = view.words[place]?.deprel ?? "";
  const mended = view.relations[place] ?? "";
  return own === mended || own.startsWith(`${mended}:`) ? own : mended;
}
/** The relation without its subtype. */
export const relationOf = (view: SentenceView, place: number) => view.relations[place] ?? "";

const none: readonly number[] = [];

export function childrenBy(view: SentenceView, place: number, ...relations: readonly string[]): readonly number[] {
  const children = view.children[place];
  if (children === undefined || children.length === 0) return none;
  return children.filter((child) => relations.includes(view.relations[child] ?? ""));
}

/** يجب أن، ينبغي أن، يمكن أن: verbs that say only that the clause under them must, should or can be. Lemma → English. */
export const modals: ReadonlyMap<string, string> = new Map([
  ["وجب", "must"],
  ["انبغى", "should"],
  ["أمكن", "can"],
]);

/** The word whose clause states a predicate: the nominal predicate behind a copula, the modal over its clause. */
export function statedAt(view: SentenceView, predicate: number): number {
  const place = deprelOf(view, predicate) === "cop" ? (view.heads[predicate] ?? predicate) : predicate;
  const above = view.heads[place] ?? -1;
  const modal = view.words[above]?.upos === "VERB" && modals.has(view.words[above]?.lemma ?? "");
  return modal &&
    ["ccomp", "csubj", "xcomp"].includes(relationOf(view, place)) &&
    childrenBy(view, above, "nsubj").length === 0
    ? above
    : place;
}
