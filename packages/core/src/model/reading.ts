// The document as reports and facts read it: the layers before them with the look-ups that every pass there uses.

import type { Entity, Mention, Party, Time } from "../schema/facts.ts";
import type { EntityLayer, MentionLayer, MorphLayer, SegmentLayer, SyntaxLayer, TextLayer } from "./document.ts";
import type { Tree } from "./tree.ts";
import { phraseSpan } from "./tree-queries.ts";
import type { Word } from "./word.ts";

/** What reports are read from. */
export type Input = TextLayer & SegmentLayer & MorphLayer & MentionLayer & SyntaxLayer & EntityLayer;

export interface Reading {
  readonly document: Readonly<Input>;
  readonly text: string;
  readonly words: readonly Word[];
  readonly tree: Tree;
  /** Mentions by the place of their head word; an elided subject is kept under its verb. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  readonly elidedAt: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  readonly timeAt: ReadonlyMap<number, Time>;
  /** Place of a word by its id, and by its start offset. */
  readonly placeOf: Pick<ReadonlyMap<string, number>, "get">;
  readonly placeAt: Pick<ReadonlyMap<number, number>, "get">;
  /** The full mentions (names and noun phrases) of each entity, in text order. */
  readonly fullMentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Reports and facts read the same layers: the look-ups are made once. */
const made = new WeakMap<Tree, Reading>();

export function readingOf(document: Readonly<Input>): Reading {
  const before = made.get(document.tree);
  if (before !== undefined && before.document.entities === document.entities) return before;
  const reading = makeReading(document);
  made.set(document.tree, reading);
  return reading;
}

function makeReading(document: Readonly<Input>): Reading {
  const { words, mentions, entities, times, tree, text } = document;
  const starts = placesByStart(words, text.length);
  // An id is `w` and the start.
  const place = { get: (id: string) => (id.startsWith("w") ? starts.get(Number(id.slice(1))) : undefined) };
  const mentionAt = new Map<number, Mention>();
  const elidedAt = new Map<number, Mention>();
  for (const mention of mentions) {
    const index = place.get(mention.head);
    if (index === undefined) continue;
    const map = mention.form === "elided" ? elidedAt : mentionAt;
    if (!map.has(index) || mention.form === "name") map.set(index, mention);
  }
  const timeAt = new Map<number, Time>();
  for (const time of times) {
    let index = starts.get(time.start);
    for (; index !== undefined && index < words.length && (words[index]?.start ?? 0) < time.end; index++)
      timeAt.set(index, time);
  }
  const fullMentions = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== "name" && mention.form !== "nominal") continue;
    const list = fullMentions.get(mention.entity);
    if (list === undefined) fullMentions.set(mention.entity, [mention]);
    else list.push(mention);
  }
  return {
    document,
    text,
    words,
    tree,
    mentionAt,
    elidedAt,
    entityOf: new Map(entities.map((entity) => [entity.id, entity])),
    timeAt,
    placeOf: place,
    placeAt: starts,
    fullMentions,
  };
}

/** The last full mention of an entity that stands before an offset; where there is none, its first. */
export function fullMentionBefore(reading: Reading, entity: string, offset: number): Mention | undefined {
  const mentions = reading.fullMentions.get(entity) ?? [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return mentions[Math.max(low - 1, 0)];
}

/** Places of words by their start offset; of two that start together the later. */
function placesByStart(words: readonly Word[], size: number): Pick<ReadonlyMap<number, number>, "get"> {
  const places = new Int32Array(size + 1).fill(-1);
  for (const word of words) places[word.start] = word.index;
  return {
    get(start) {
      const place = places[start];
      return place === undefined || place < 0 ? undefined : place;
    },
  };
}

/** The phrase at a head word as a party to a report. */
export function partyAt(reading: Reading, head: number): Party {
  const mention = mentionFor(reading, head);
  return {
    ...phraseSpan(reading.text, reading.words, reading.tree, head),
    entity: mention?.entity ?? null,
    basis: mention?.basis ?? "stated",
  };
}

/** The mention headed here, or through a title the name beside it. */
export function mentionFor(reading: Reading, head: number): Mention | undefined {
  const here = reading.mentionAt.get(head);
  if (here?.form === "name") return here;
  for (const child of reading.tree.children[head] ?? []) {
    if (reading.tree.deprels[child] === "appos" && reading.mentionAt.get(child)?.form === "name")
      return reading.mentionAt.get(child);
  }
  return here;
}
