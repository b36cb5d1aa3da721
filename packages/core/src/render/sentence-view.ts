// A parsed article as the renderers read it: words by place, children in order, and who stands behind a word.
import type { Article, Word } from "../schema/article.ts";
import type { Entity, FactModel, Mention } from "../schema/facts.ts";

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
  readonly children: readonly (readonly number[])[];
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** Mentions by the place of their head word. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** Subjects that are not written, by the place of their verb. */
  readonly elidedAt: ReadonlyMap<number, Mention>;
}

export function viewOf({ article, facts }: Renderable): SentenceView {
  const { words, text } = article;
  const placeOf = new Map(words.map((word, place) => [word.id, place]));
  const heads = words.map((word) => (word.head === null ? -1 : (placeOf.get(word.head) ?? -1)));
  const children: number[][] = words.map(() => []);
  heads.forEach((head, place) => {
    if (head >= 0) children[head]?.push(place);
  });
  const mentionAt = new Map<number, Mention>();
  const elidedAt = new Map<number, Mention>();
  for (const mention of facts.mentions) {
    const place = placeOf.get(mention.head);
    if (place === undefined) continue;
    const map = mention.form === "elided" ? elidedAt : mentionAt;
    if (!map.has(place) || mention.form === "name") map.set(place, mention);
  }
  return {
    text,
    words,
    placeOf,
    placeAt: new Map(words.map((word, place) => [word.start, place])),
    heads,
    children,
    entityOf: new Map(facts.entities.map((entity) => [entity.id, entity])),
    mentionAt,
    elidedAt,
  };
}

export const deprelOf = (view: SentenceView, place: number) => view.words[place]?.deprel ?? "";
/** The relation without its subtype. */
export const relationOf = (view: SentenceView, place: number) => deprelOf(view, place).split(":", 1)[0] ?? "";

export function childrenBy(view: SentenceView, place: number, ...relations: readonly string[]): number[] {
  return (view.children[place] ?? []).filter((child) => relations.includes(relationOf(view, child)));
}
