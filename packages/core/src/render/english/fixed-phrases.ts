// Where fixed phrases stand in the words of an article, and which word is what they introduce.
import type { Word } from "../../schema/article.ts";
import { type FixedKind, fixedRows } from "./fixed-phrase-rows.ts";

export interface FixedPhrase {
  readonly start: number;
  /** Place after the last word. */
  readonly end: number;
  readonly en: string;
  readonly kind: FixedKind;
  /** The word of the phrase that hangs on a word outside it: where English puts the phrase. */
  readonly anchor: number;
  /** What a preposition or approximator introduces; null for the others. */
  readonly complement: number | null;
}

type Lookup = Pick<ReadonlyMap<number, FixedPhrase>, "get" | "has">;

export interface FixedPhrases {
  /** By each place inside. */
  readonly in: Lookup;
  /** By the place of the complement. */
  readonly before: Lookup;
}

/** The phrases but for the one that a word stands in: told by itself, ردا على القصف is a response to the shelling. */
export function withoutPhrase({ in: inside, before }: FixedPhrases, phrase: FixedPhrase): FixedPhrases {
  const others = (all: Lookup): Lookup => {
    const get = (at: number) => (all.get(at) === phrase ? undefined : all.get(at));
    return { get, has: (at) => get(at) !== undefined };
  };
  return { in: others(inside), before: others(before) };
}

/** Words after the phrase in which its complement is looked for: numerals and adjectives may stand between. */
const REACH = 6;

export function fixedPhrases(words: readonly Word[], heads: readonly number[]): FixedPhrases {
  const inside = new Map<number, FixedPhrase>();
  const before = new Map<number, FixedPhrase>();
  for (let start = 0; start < words.length; start++) {
    const phrase = phraseAt(words, heads, start);
    if (phrase === null) continue;
    for (let at = start; at < phrase.end; at++) inside.set(at, phrase);
    if (phrase.complement !== null) before.set(phrase.complement, phrase);
    start = phrase.end - 1;
  }
  return { in: inside, before };
}

function phraseAt(words: readonly Word[], heads: readonly number[], start: number): FixedPhrase | null {
  for (const { norms, en, kind } of fixedRows().get(words[start]?.norm ?? "") ?? []) {
    if (!norms.every((norm, offset) => words[start + offset]?.norm === norm)) continue;
    const end = start + norms.length;
    const within = (place: number) => place >= start && place < end;
    if (norms.length === 1 && ["NOUN", "VERB", "PROPN"].includes(words[start]?.upos ?? "")) {
      if (
        en !== "now" &&
        words[start]?.deprel !== "advmod" &&
        (kind !== "preposition" || words[start]?.feats.Definite === "Def" || words[end]?.upos === "ADP")
      )
        continue;
    }
    // أداء جيد, كان سريعا: an adjective of a noun or a predicate
    if (norms.length === 1 && words[start]?.upos === "ADJ" && predicative.test(words[start]?.deprel ?? "")) continue;
    let anchor = start;
    while (anchor < end - 1 && within(heads[anchor] ?? -1)) anchor++;
    const complement = kind === "preposition" || kind === "about" ? complementOf(words, heads, start, end) : null;
    if ((kind === "preposition" || kind === "about") && complement === null) continue;
    // نحو is "about" before a number or an hour, "towards" before anything else.
    if (kind === "about" && norms.length === 1 && complement !== null && !isCounted(words, end)) continue;
    return { start, end, en, kind, anchor, complement };
  }
  return null;
}

const predicative = /^(?:amod|xcomp|root|conj|ccomp|obj|nsubj)/;
const isCounted = (words: readonly Word[], at: number) =>
  words[at]?.upos === "NUM" ||
  words[at]?.feats.Number === "Dual" ||
  /^(?:ال)?(?:ساعه|نصف|ربع|ثلث|واحده|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره)$/.test(
    words[at]?.norm ?? "",
  );

/** The first word after the phrase that it hangs on, or that hangs on it. */
function complementOf(words: readonly Word[], heads: readonly number[], start: number, end: number): number | null {
  for (let at = end; at < Math.min(words.length, end + REACH); at++) {
    if (words[at]?.upos === "PUNCT") return null;
    // بنسبة تتجاوز: a relative clause is said of the noun itself
    if (words[at]?.upos === "VERB" || (at === end && words[at]?.upos === "ADJ" && words[at - 1]?.upos === "NOUN"))
      return null;
    const head = heads[at] ?? -1;
    if (head >= start && head < end) return at;
    for (let place = start; place < end; place++) if (heads[place] === at) return at;
  }
  return null;
}
