// I and we inside quotation marks: who is quoted.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** A verb of saying stands this many words before or after what it quotes. */
const before = 25;
const after = 8;

/** Who is quoted around a word of the first person (or a form that may be read so), or null. */
export function speakerAround(discourse: Discourse, word: Word): Draft | null {
  const first = word.feats.Person === "1";
  if (!first && !maybeFirst(word) && !mustBeFirst(discourse, word)) return null;
  const quotation = quotationAt(discourse, word);
  if (quotation === null) return null;
  const speaker = speakerOf(discourse, quotation.start, quotation.end);
  if (speaker === null || first || mustBeFirst(discourse, word)) return speaker;
  // سمعت is he-said-I where no woman or body is spoken of: only of a man.
  if (speaker.type !== "person") return null;
  // «تعلمت منها»: no woman has been spoken of where the quotation only begins.
  return speaker.gender === "Masc" || opens(discourse, word, quotation.start) ? speaker : null;
}

/** فعلتُ and فعلتْ are written alike. */
const maybeFirst = (word: Word) =>
  word.upos === "VERB" &&
  word.feats.Person === "3" &&
  word.feats.Gender === "Fem" &&
  word.feats.Aspect === "Perf" &&
  word.form.endsWith("ت");

/** Is the verb the first word of the quotation but for particles: «لقد حذرت? */
function opens({ words }: Discourse, verb: Word, start: number): boolean {
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 4); at--) {
    const word = words[at];
    if (word === undefined || word.end <= start || word.upos === "PUNCT") return true;
    if (word.upos !== "PART" && word.upos !== "CCONJ" && word.upos !== "AUX") return false;
  }
  return false;
}

const beforeImperfect = new Set(["حتي", "كي", "لكي", "لن", "لم", "س", "سوف"]);

/** حتى أسترد, لن أعلن: written like "he recovered", but what stands before asks for "I recover". */
const mustBeFirst = ({ words }: Discourse, word: Word) =>
  word.upos === "VERB" &&
  word.feats.Person === "3" &&
  word.feats.Aspect === "Perf" &&
  word.form.startsWith("أ") &&
  beforeImperfect.has(words[word.index - 1]?.norm ?? "");

export function quotationAt(discourse: Discourse, word: Word): { start: number; end: number } | null {
  const { quotations } = discourse.document;
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((quotations[middle]?.start ?? 0) <= word.start) low = middle;
    else high = middle - 1;
  }
  for (let at = low; at >= Math.max(0, low - 4); at--) {
    const one = quotations[at];
    if (one !== undefined && one.start <= word.start && one.end >= word.end) return one;
  }
  return null;
}

const known = new WeakMap<Discourse, Map<number, Draft | null>>();

export function speakerOf(discourse: Discourse, start: number, end: number): Draft | null {
  let speakers = known.get(discourse);
  if (speakers === undefined) {
    speakers = new Map();
    known.set(discourse, speakers);
  }
  const there = speakers.get(start);
  if (there !== undefined) return there;
  const said = findSpeaker(discourse, start, end);
  const found = said?.type === "event" || said?.type === "other" || said?.type === "location" ? null : said;
  speakers.set(start, found);
  return found;
}

function findSpeaker(discourse: Discourse, start: number, end: number): Draft | null {
  const { words } = discourse;
  const from = wordAt(words, start);
  const to = wordAt(words, end);
  const sentence = words[from]?.sentence ?? 0;
  const opened = /^["«“”']$/.test(words[from - 1]?.form ?? "") ? from - 2 : from - 1;
  for (let at = opened; at >= Math.max(0, from - before); at--) {
    const word = words[at];
    if (word === undefined || word.sentence < sentence - 1) break;
    if (word.sentence < sentence && words[opened]?.form !== ":") break;
    const said = saidBy(discourse, word);
    if (said !== null) return said;
  }
  for (let at = to; at < Math.min(words.length, to + after); at++) {
    const word = words[at];
    if (word === undefined) break;
    const said = saidBy(discourse, word);
    if (said !== null) return said;
  }
  return null;
}

function saidBy(discourse: Discourse, word: Word): Draft | null {
  if (frameOf(word.entry?.frame ?? null)?.report === undefined) return null;
  if (word.upos === "VERB" || word.feats.VerbForm === "Part") {
    const next = discourse.words[word.index + 1];
    const subject = discourse.subjectOf(word.index);
    // يقول التارقي: right after what was quoted, the next noun is who says it.
    return subject ?? (next?.upos === "NOUN" || next?.upos === "PROPN" ? discourse.holder(next.index) : null);
  }
  // اكتفى الوزير بالقول: the masdar is said by the verb's subject.
  const clause = word.norm === "القول" ? discourse.clausesAbove(word.index)[0] : undefined;
  return clause === undefined ? null : discourse.subjectOf(clause);
}

/** The first word that starts at or after an offset. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
