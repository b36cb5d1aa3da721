// Patterns that take one word: by comparable form, lemma, part of speech, lexicon kind, or a test of one's own; and the combinators for words.

import type { Word } from "../model/word.ts";
import type { Upos } from "../schema/article.ts";
import { type Combinators, combinators } from "./combine.ts";
import { heed, isClassed, type Startable } from "./item-classes.ts";
import { needsOfOne } from "./needs.ts";
import {
  ANY,
  type Dimension,
  END,
  type FirstKeys,
  firstPerPlace,
  type NoCaptures,
  noCaptures,
  noEnds,
  type Pattern,
  type Peek,
  Reach,
} from "./pattern.ts";
import { normOf } from "./spelling.ts";
import { itemStarter } from "./starter.ts";

/** What a pattern may ask of an item. A Word is one; stages may match over items of their own that look like words. */
export interface Matchable {
  readonly norm: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Readonly<Record<string, string>>;
  readonly entry: { readonly kinds: readonly string[]; readonly key: string | null } | null;
  /** What a stage calls its own items ("number", "month"). */
  readonly tag?: string;
  /** What else the stage says of such an item ("year"). */
  readonly shape?: string;
}

export interface WordPatterns<T extends Matchable> {
  /** Any of these words, written in standard spelling: harakat, hamza and final ى/ي, ة/ه do not matter. */
  words(...forms: readonly string[]): Pattern<T, string, NoCaptures>;
  /** The same; the value is the item itself. */
  item(...forms: readonly string[]): Pattern<T, T, NoCaptures>;
  /** Several words one after the other, clitics apart: phrase("على الأقل"), phrase("ب المئة"). */
  phrase(form: string): Pattern<T, unknown, NoCaptures>;
  /** A word or phrase of a table ("كانون الثاني"); the value is the row's. Keys in standard spelling, clitics apart. */
  table<V>(rows: Readonly<Record<string, V>> | ReadonlyMap<string, V>): Pattern<T, V, NoCaptures>;
  /** Any word with this grammatical number: number("Dual"). */
  number(value: string): Pattern<T, T, NoCaptures>;
  /** Any form of these lemmas. */
  lemmas(...lemmas: readonly string[]): Pattern<T, string, NoCaptures>;
  upos(...tags: readonly Upos[]): Pattern<T, T, NoCaptures>;
  /** A word whose lexicon row has one of these kinds (lexicon/define.ts: NounKind). */
  kinds(...kinds: readonly string[]): Pattern<T, T, NoCaptures>;
  /** An item that its stage tagged so. */
  tagged(...tags: readonly string[]): Pattern<T, T, NoCaptures>;
  /** An item whose stage gave it one of these shapes. */
  shaped(...shapes: readonly string[]): Pattern<T, T, NoCaptures>;
  /** A test of one's own; slow to start a rule with, as the index cannot know it. */
  where(test: (item: T) => boolean): Pattern<T, T, NoCaptures>;
  /** `part`'s word, where it also passes the test: feature checks and the like. */
  having<V, C extends object>(part: Pattern<T, V, C>, test: (item: T) => boolean): Pattern<T, V, C>;
}

const nothing: readonly string[] = [];

/** A pattern of one item reaches that one, where its first keys may allow it. */
function reachOfOne(first: readonly FirstKeys[] | null): (one: Peek) => number {
  if (first === null || !isClassed(first)) return (one) => (one === END ? 0 : Reach.one);
  const starts = itemStarter<Startable>(first);
  return (one) => (one === ANY || (one !== END && starts(one)) ? Reach.one : 0);
}

/** All that rules over items of type T are written with. */
export function patterns<T extends Matchable>(): WordPatterns<T> & Combinators<T> {
  const combine = combinators<T>();
  /** One item for which `value` gives something; undefined: no match. */
  const one = <V>(
    first: readonly FirstKeys[] | null,
    value: (item: T) => V | undefined,
  ): Pattern<T, V, NoCaptures> => ({
    first,
    empty: false,
    reach: reachOfOne(first),
    needs: () => needsOfOne(first),
    ends(items, at, limit) {
      const item = at < limit ? items[at] : undefined;
      if (item === undefined) return noEnds;
      const made = value(item);
      return made === undefined ? noEnds : [{ to: at + 1, value: made, captures: noCaptures }];
    },
  });
  const keys = (by: Dimension, all: ReadonlySet<string>): readonly FirstKeys[] => {
    heed(by, all);
    return [{ by, keys: all }];
  };
  const words = (...forms: readonly string[]) => {
    const set = new Set(forms.map(normOf));
    return one(keys("norm", set), (item) => (set.has(item.norm) ? item.norm : undefined));
  };
  return {
    ...combine,
    words,
    item: (...forms) => {
      const set = new Set(forms.map(normOf));
      return one(keys("norm", set), (item) => (set.has(item.norm) ? item : undefined));
    },
    phrase: (form) => combine.seq(...form.split(" ").map((part) => words(part))),
    table<V>(rows: Readonly<Record<string, V>> | ReadonlyMap<string, V>) {
      const entries: Iterable<[string, V]> =
        rows instanceof Map ? rows : Object.entries(rows as Readonly<Record<string, V>>);
      const byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: V }[]>();
      const seconds = new Set<string>();
      for (const [form, value] of entries) {
        const space = form.indexOf(" ");
        const head = normOf(space < 0 ? form : form.slice(0, space));
        const rest =
          space < 0
            ? nothing
            : form
                .slice(space + 1)
                .split(" ")
                .map(normOf);
        if (rest[0] !== undefined) seconds.add(rest[0]);
        const same = byFirst.get(head);
        if (same) same.push({ rest, value });
        else byFirst.set(head, [{ rest, value }]);
      }
      // What stands second is told apart too, as `reach` asks for it.
      heed("norm", seconds);
      for (const list of byFirst.values()) if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length);
      const first = keys("norm", new Set(byFirst.keys()));
      return {
        first,
        empty: false,
        needs: () => needsOfOne(first),
        reach(one: Peek, second: Peek) {
          if (one === END) return 0;
          if (one === ANY) return Reach.one | Reach.more;
          let sum = 0;
          for (const { rest } of byFirst.get(one.norm ?? "") ?? []) {
            if (rest.length === 0) sum |= Reach.one;
            else if (second === ANY || (second !== END && second.norm === rest[0])) sum |= Reach.more;
          }
          return sum;
        },
        ends(items: readonly T[], at: number, limit: number) {
          const list = at < limit ? byFirst.get(items[at]?.norm ?? "") : undefined;
          if (list === undefined) return noEnds;
          return firstPerPlace(
            list
              .filter(
                ({ rest }) => at + rest.length < limit && rest.every((form, n) => items[at + 1 + n]?.norm === form),
              )
              .map(({ rest, value }) => ({ to: at + 1 + rest.length, value, captures: noCaptures })),
          );
        },
      };
    },
    lemmas(...lemmas) {
      const set = new Set(lemmas.map(normOf));
      return one(keys("lemma", set), (item) => (set.has(normOf(item.lemma)) ? item.lemma : undefined));
    },
    number: (value) =>
      one(keys("number", new Set([value])), (item) => (item.feats.Number === value ? item : undefined)),
    upos: (...tags) => one(keys("upos", new Set(tags)), (item) => (tags.includes(item.upos) ? item : undefined)),
    kinds: (...kinds) =>
      one(keys("kind", new Set(kinds)), (item) =>
        item.entry?.kinds.some((kind) => kinds.includes(kind)) ? item : undefined,
      ),
    tagged: (...tags) =>
      one(keys("tag", new Set(tags)), (item) => (item.tag !== undefined && tags.includes(item.tag) ? item : undefined)),
    shaped: (...shapes) =>
      one(keys("shape", new Set(shapes)), (item) =>
        item.shape !== undefined && shapes.includes(item.shape) ? item : undefined,
      ),
    where: (test) => one(null, (item) => (test(item) ? item : undefined)),
    having: (part, test) => ({
      first: part.first,
      empty: part.empty,
      reach: part.reach,
      needs: part.needs,
      ends(items, at, limit) {
        const item = at < limit ? items[at] : undefined;
        return item !== undefined && test(item) ? part.ends(items, at, limit) : noEnds;
      },
    }),
  };
}

/** What rules over the word list are written with. */
export const wordPatterns: WordPatterns<Word> & Combinators<Word> = patterns<Word>();
