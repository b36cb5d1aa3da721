// وفقا لـ، بحسب، نقلا عن، على حد قول: a phrase that hangs the clause it stands in on a source.

import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, phraseSpan, spanOf, spanOfWords } from "../model/tree-queries.ts";
import type { Word, WordSentence } from "../model/word.ts";
import type { Span } from "../schema/span.ts";
import { looksAlongside } from "./participle-forms.ts";
import { attributionHeads, lightVerbs, measures, wordsOfSaying } from "./report-words.ts";
import { sourceExtent } from "./source-extent.ts";
import { canSpeak } from "./speakers.ts";
import { strayClause, strayPhrase } from "./stray.ts";

export interface AttributionPhrase {
  /** Word of the cue. */
  readonly cue: number;
  readonly cueSpan: Span;
  /** Head of the source phrase. */
  readonly source: number;
  readonly speaker: Span;
  readonly content: readonly Span[];
  /** Head of the clause that is hung on the source. */
  readonly head: number;
}

export function attributionPhrases(reading: Reading, { from, to }: WordSentence): AttributionPhrase[] {
  const found: AttributionPhrase[] = [];
  for (let index = from; index < to; index++) {
    const phrase = phraseAt(reading, index, from, to);
    if (phrase === null) continue;
    // بحسب ما ذكرت الإذاعة نقلا عن مصدر: the second source is for the same content.
    const outer = found.at(-1);
    const within = outer !== undefined && index > outer.cue && (reading.tree.last[outer.cue] ?? outer.cue) >= index;
    found.push(within ? { ...phrase, content: outer.content, head: outer.head } : phrase);
  }
  return found;
}

function phraseAt(reading: Reading, index: number, from: number, to: number): AttributionPhrase | null {
  const { words, tree, text } = reading;
  const word = words[index];
  if (word === undefined) return null;
  const saying = word.norm === "حد" && words[index - 1]?.norm === "علي" ? words[index + 1] : undefined;
  const isSaying = saying !== undefined && wordsOfSaying.has(saying.norm);
  if (isOpinion(words, index)) return opinionAt(reading, index, from, to);
  const betweens = attributionHeads.get(word.norm);
  if (betweens === undefined && !isSaying) return null;
  let at = index + (isSaying ? 2 : 1);
  const next = words[at];
  if (next === undefined || at >= to) return null;
  if (!isSaying) {
    if (betweens?.includes(next.norm)) at++;
    else if (!betweens?.includes(null)) return null;
  }
  const directly = betweens?.includes(null) === true && !isSaying ? verbAt(reading, at) : null;
  if (!isSaying && additive.test(word.norm) && directly === null) return null;
  const source = directly?.source ?? nounAt(reading, at, to);
  if (source === null || isRule(reading, source)) return null;
  const passedOn = directly ?? saidBy(reading, source);
  const start =
    words[index - 1]?.norm === "ب" && words[index - 1]?.token === word.token
      ? (words[index - 1]?.start ?? word.start)
      : isSaying
        ? (words[index - 1]?.start ?? word.start)
        : word.start;
  const cueSpan = spanOf(text, start, isSaying ? (saying?.end ?? word.end) : word.end);
  const first = isSaying || words[index - 1]?.norm === "ب" ? index - 1 : index;
  const opens = words.slice(from, first).every((one) => one.upos === "PUNCT" || one.upos === "CCONJ");
  const last =
    directly === null && opens
      ? endOfOpening(reading, source, to)
      : Math.max(tree.last[source] ?? source, source, directly === null ? 0 : (tree.last[directly.cue] ?? 0));
  const content = contentAround(reading, from, to, first, last);
  if (content === null) return null;
  const named = passedOn?.source ?? source;
  const whole = passedOn === null ? spanOfWords(text, words, named, last) : phraseSpan(text, words, tree, named);
  const speaker = words[named]?.upos === "PRON" ? whole : sourceExtent(reading, index, named, whole);
  return passedOn === null
    ? { cue: index, cueSpan, source, speaker, ...content }
    : { ...passedOn, speaker, ...content };
}

/** في رأي الخبير، برأيي، من وجهة نظر المدرب، في نظر القانون. */
function isOpinion(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (words[index]?.lemma === "رأي") return before?.upos === "ADP" && /^(?:في|ب)$/.test(before.lemma);
  return words[index]?.lemma === "نظر" && before?.lemma === "وجهة" && words[index - 2]?.lemma === "من";
}

function opinionAt(reading: Reading, index: number, from: number, to: number): AttributionPhrase | null {
  const { words, tree, text } = reading;
  const source = nounAt(reading, index + 1, to);
  if (source === null || !canSpeak(reading, source) || words[source]?.lemma === "رأي") return null;
  const first = words[index]?.lemma === "نظر" ? index - 2 : index - 1;
  const opens = words.slice(from, first).every((one) => one.upos === "PUNCT" || one.upos === "CCONJ");
  const last = opens ? endOfOpening(reading, source, to) : Math.max(tree.last[source] ?? source, source);
  const closed = last + 1 >= to || words[last + 1]?.upos === "PUNCT" || words[last + 1]?.norm === "ف";
  const content = closed ? contentAround(reading, from, to, first, last) : null;
  if (content === null) return null;
  const whole = spanOfWords(text, words, source, last);
  const speaker = words[source]?.upos === "PRON" ? whole : sourceExtent(reading, index, source, whole);
  return {
    cue: index,
    cueSpan: spanOf(text, words[index]?.start ?? 0, words[index]?.end ?? 0),
    source,
    speaker,
    ...content,
  };
}

/** وبحسب الباحثة، فإن …؛ ووفقا لدراسة أجرتها الشركة، يصل …: the last word of a source that opens the sentence, before the comma or فإن. */
function endOfOpening({ words, tree }: Reading, source: number, to: number): number {
  const own = Math.max(tree.last[source] ?? source, source);
  for (let at = source + 1; at < Math.min(to, source + MAX_OPENING); at++) {
    const word = words[at];
    if (word?.upos === "SCONJ") return words[at - 1]?.norm === "ف" ? at - 2 : at - 1;
    if (/^[،,]$/u.test(word?.form ?? "") && !isAside(words, at)) return at - 1;
    if (word?.upos !== "VERB") continue;
    const relative =
      words[at + 1]?.part === "enclitic" ||
      (tree.deprels[at] ?? "").startsWith("acl") ||
      words[at - 1]?.lemma === "الذي";
    if (!relative) return Math.min(own, at - 1);
  }
  return own;
}
/** A source that opens a sentence has fewer words than this before its comma. */
const MAX_OPENING = 25;

/** وفقا للوزير، وهو عضو في اللجنة، …: what stands between commas about the source. */
const isAside = (words: readonly Word[], comma: number): boolean =>
  words[comma + 1]?.lemma === "الذي" ||
  (words[comma + 1]?.upos === "CCONJ" && /^(?:هو|هي|هم)$/.test(words[comma + 2]?.norm ?? ""));

/** حسبما ذكرت مصادر، كما أعلن الناطق: the verb right after the conjunction, where it has no content of its own. */
function verbAt(reading: Reading, at: number): Pick<AttributionPhrase, "cue" | "cueSpan" | "source"> | null {
  const { words, tree, text } = reading;
  const word = words[at];
  const act = frameOf(word?.entry?.frame ?? null)?.report;
  const subject = childBy(tree, at, "nsubj");
  if (word === undefined || word.upos !== "VERB" || act === undefined || subject === undefined || subject < at)
    return null;
  if (act.act !== "assert" && act.act !== "announce") return null;
  if (childBy(tree, at, "ccomp") !== undefined || strayClause(reading, at) !== null) return null;
  if (strayPhrase(reading, at, topic) !== null) return null; // كما تحدث عن
  if (additive.test(words[at - 1]?.norm ?? "")) {
    // كما أبدت تونس تحفظها: with more after the subject it says something of its own
    const after = words[(tree.last[subject] ?? subject) + 1];
    if (after?.upos === "NOUN" || after?.upos === "VERB" || lightVerbs.has(word.lemma)) return null;
  }
  const object = childBy(tree, at, "obj");
  if (object !== undefined && words[object]?.part !== "enclitic") return null; // كما أبدت إيطاليا استعدادها
  return canSpeak(reading, subject) ? { cue: at, cueSpan: spanOf(text, word.start, word.end), source: subject } : null;
}

const topic: ReadonlySet<string> = new Set(["topic"]);

/** كما أعلن الوزير (as the minister announced), but كما أعلن أن (he also announced). */
const additive = /^(?:كما|مثلما)$/;

/** وفقا للقانون، حسب الحاجة: what is kept to or measured by, rather than somebody who says it. */
const isRule = ({ words }: Reading, source: number) => measures.has(words[source]?.lemma ?? "");

/** وفق ما أعلنته الوزارة: the verb after ما is the cue, and its subject the source. */
function saidBy(reading: Reading, at: number): Pick<AttributionPhrase, "cue" | "cueSpan" | "source"> | null {
  const { words, tree, text } = reading;
  if (words[at]?.norm !== "ما") return null;
  const verb = childrenBy(tree, at, "acl").find((child) => words[child]?.upos === "VERB");
  const subject = verb === undefined ? undefined : childBy(tree, verb, "nsubj");
  const word = words[verb ?? -1];
  if (verb === undefined || subject === undefined || word === undefined) return null;
  return { cue: verb, cueSpan: spanOf(text, word.start, word.end), source: subject };
}

function nounAt(reading: Reading, at: number, to: number): number | null {
  const word = reading.words[at];
  if (word === undefined || at >= to) return null;
  return word.upos === "NOUN" ||
    word.upos === "PROPN" ||
    word.upos === "PRON" ||
    word.upos === "ADJ" ||
    word.upos === "X"
    ? at
    : null;
}

/** The clause before the phrase; the one after it when the phrase opens the sentence. */
function contentAround(
  reading: Reading,
  from: number,
  to: number,
  first: number,
  last: number,
): { content: Span[]; head: number } | null {
  const { words, tree, text } = reading;
  const near = finiteAbove(reading, first, from);
  const opens = words.slice(from, first).every((word) => word.upos === "PUNCT" || word.upos === "CCONJ");
  if (opens && additive.test(words[first]?.norm ?? "")) return null;
  if (opens) {
    const start = skipMarks(reading, last + 1, to);
    return start >= to ? null : { content: [spanOfWords(text, words, start, to - 1)], head: near ?? start };
  }
  const goesOn = continuation(reading, last + 1, to);
  const host = goesOn < 0 ? wholeSentence(reading, near, from) : (verbBefore(reading, first, from) ?? near);
  const start = skipMarks(reading, host === null ? from : Math.max(from, tree.first[host] ?? from), first);
  if (start >= first) return null;
  const content = [spanOfWords(text, words, start, first - 1)];
  // Put in before the clause is over, it belongs to what stands on both its sides.
  const end = host === null ? to - 1 : Math.max(tree.last[host] ?? host, host);
  if (goesOn >= 0 && end >= goesOn) content.push(spanOfWords(text, words, goesOn, Math.min(end, to - 1)));
  return { content, head: host ?? start };
}

/** The clause that a phrase is put into is the one whose verb stands last before it. */
function verbBefore({ words, tree }: Reading, first: number, from: number): number | null {
  for (let at = first - 1; at >= from && first - at < MAX_INSERTED; at--)
    if (words[at]?.upos === "VERB" && tree.deprels[at] !== "acl:relcl") return at;
  return null;
}
/** Words between a verb and a phrase put in after it. */
const MAX_INSERTED = 20;

function skipMarks({ words, tree }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (words[at]?.upos === "PUNCT" || words[at]?.upos === "CCONJ" || tree.deprels[at] === "mark")) at++;
  // إلا أن، غير أن: two words
  if (at < to - 2 && contrasts.has(words[at]?.norm ?? "") && words[at + 1]?.norm === "ان") at += 2;
  // أكد أنه لن يفتح…: the pronoun written on the complementizer goes with it.
  const before = words[at - 1];
  if (at > from && words[at]?.part === "enclitic" && before?.token === words[at]?.token && before?.upos === "SCONJ")
    at++;
  return at;
}

/** Where the clause goes on after the phrase: past its comma, unless a new clause is joined there; -1 where nothing of it follows. */
function continuation({ words, document }: Reading, from: number, to: number): number {
  let at = words[from - 1]?.upos === "PUNCT" ? from - 1 : from; // the mark may hang inside the phrase
  while (at < to && !/[،,»”"]/.test(words[at]?.form ?? "")) at++;
  while (at < to && words[at]?.upos === "PUNCT") at++;
  const next = words[at];
  if (
    next === undefined ||
    at >= to ||
    next.upos === "CCONJ" ||
    looksAlongside(next) ||
    (next.upos === "ADJ" && next.feats.Case === "Acc" && next.feats.Definite === "Ind") || // …، مشترطا عدم ذكر اسمه
    /^(?:فيما|بينما|لكن|حيث|إذ|علما|في حين)/.test(document.tokens[next.token]?.text ?? "")
  )
    return -1;
  return at;
}

/** At the end of a sentence the phrase is for all of it, unless the sentence itself reports. */
function wholeSentence(reading: Reading, near: number | null, from: number): number | null {
  const { tree, words } = reading;
  for (let at = near ?? -1, steps = 0; at >= from && steps < 30; steps++) {
    const above = tree.heads[at] ?? -1;
    if (above < from || isSetAgainst(reading, at)) return at;
    const saying = frameOf(words[above]?.entry?.frame ?? null)?.report !== undefined && words[above]?.upos === "VERB";
    if (saying && tree.deprels[at] === "ccomp") return at;
    at = above;
  }
  return near;
}

/** …، إلا أن الكمية لم تتجاوز كذا، بحسب أرقام: the phrase is for the last of clauses that are set against or under each other. */
function isSetAgainst({ words, tree }: Reading, clause: number): boolean {
  for (let at = tree.first[clause] ?? clause, steps = 0; at < clause && steps < 3; at++, steps++) {
    const word = words[at];
    if (word?.upos === "PUNCT") continue;
    if (contrasts.has(word?.norm ?? "")) return true;
    if (word?.norm === "ل" && words[at + 1]?.norm === "ان" && words[at + 1]?.upos === "SCONJ") return true; // لأن
  }
  return false;
}
const contrasts: ReadonlySet<string> = new Set([
  "الا",
  "غير",
  "بيد",
  "لكن",
  "بينما",
  "فيما",
  "بل",
  "لان",
  "اذ",
  "علما",
]);

function finiteAbove(reading: Reading, index: number, from: number): number | null {
  const { words, tree } = reading;
  for (let at = index, steps = 0; at >= from && steps < 60; at = tree.heads[at] ?? -1, steps++) {
    const word = words[at];
    if (word !== undefined && at !== index && (word.upos === "VERB" || childBy(tree, at, "nsubj") !== undefined))
      return at;
    if (word !== undefined && tree.heads[at] === -1)
      return childrenBy(tree, at, "conj", "parataxis")[0] === undefined ? at : at;
  }
  return null;
}
