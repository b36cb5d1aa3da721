// A parsed article with its items by id, as the layers look them up.
import type { Entity, Mention, Time } from "../schema/facts.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";

export interface Reading {
  readonly parsed: ParsedArticle;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly times: ReadonlyMap<string, Time>;
  /** All places where an entity is mentioned; none for an id that is no entity's. */
  readonly mentionsOf: (entity: string | null) => readonly Mention[];
}

export function readingOf(parsed: ParsedArticle): Reading {
  const { entities, mentions, times } = parsed.facts;
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    parsed,
    entities: entityById,
    times: new Map(times.map((time) => [time.id, time])),
    mentionsOf: (entity) => (entityById.get(entity ?? "")?.mentions ?? []).flatMap((id) => mentionById.get(id) ?? []),
  };
}
