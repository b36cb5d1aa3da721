// Relations read from the order of the words, for connectives that the tree hangs in many ways: … لذلك …, في حال …, بما أن …
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { dominates } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { type Connective, connectives } from "./connective-list.ts";
import { type Found, itemAbove } from "./items.ts";

type Items = ReadonlyMap<number, string>;

/** The relation of a connective that begins at `at`, or null. */
export function onSurface(reading: Reading, at: number, itemAt: Items): Found | null {
  const { words } = reading;
  const word = words[at];
  const list = word === undefined ? undefined : connectives.get(word.norm);
  if (word === undefined || list === undefined) return null;
  const row = list.find(([parts]) => parts.every((part, step) => words[at + step]?.norm === part));
  if (row === undefined) return null;
  const [parts, connective] = row;
  const last = at + parts.length - 1;
  if (connective.opens === true && !isOpening(words, at)) return null;
  if (parts[1] === "وقت" && words[last + 1]?.upos !== "VERB") return null; // في وقت لاحق
  if (parts.join(" ") === "ل هذا" && words[last + 1]?.upos === "NOUN") return null; // لهذا البلد
  if (word.norm === "الي" && !isUntil(reading, at)) return null;
  if (words[last]?.sentence !== word.sentence) return null;
  const sentence = reading.document.wordSentences[word.sentence];
  if (sentence === undefined) return null;
  const after =
    connective.takes === "event" ? eventAfter(reading, last, itemAt) : clauseAfter(reading, last, sentence.to, itemAt);
  if (after === -1) return null;
  // وهو ما نفته الوزارة: what was said of it is a report.
  if (parts.at(-1) === "ما" && itemAt.get(after)?.startsWith("r") === true) return null;
  const before = clauseBefore(reading, at, sentence.from, after, itemAt);
  const main = before === -1 && connective.outcome !== true ? mainAfter(reading, after, sentence.to, itemAt) : before;
  if (main === -1) return null;
  const [from, to] = connective.outcome === true ? [after, main] : [main, after];
  const [fromItem, toItem] = [itemAt.get(from), itemAt.get(to)];
  if (fromItem === undefined || toItem === undefined || fromItem === toItem) return null;
  return { type: typeOf(words, at, connective), from: fromItem, to: toItem, first: at, last, by: "relation.surface" };
}

/** سينتظر إلى أن تنتهي, but أشار إلى أن. */
const isUntil = ({ tree, words }: Reading, at: number) => {
  const clause = tree.heads[at] ?? -1;
  if (tree.deprels[at] !== "mark" || tree.deprels[clause] !== "advcl" || words[at + 2]?.upos !== "VERB") return false;
  return words[tree.heads[clause] ?? -1]?.entry?.prep?.إلى === undefined && words[at - 1]?.feats.VerbForm !== "Part";
};

/** At the head of its clause. */
const isOpening = (words: readonly Word[], at: number) => {
  const before = words[at - 1];
  return (
    before === undefined ||
    before.sentence !== words[at]?.sentence ||
    before.upos === "PUNCT" ||
    before.upos === "CCONJ"
  );
};

/** وهو ما أدى إلى brings it about; وهو ما وافق عليه اللاعب says more of it. */
function typeOf(words: readonly Word[], at: number, { type, outcome, opens }: Connective): Found["type"] {
  if (outcome !== true || opens === true) return type;
  for (let next = at + 1; next < at + NEAR_VERB; next++) {
    const verb = words[next];
    if (verb?.upos === "VERB") return brings(verb) ? type : "elaboration";
  }
  return type;
}
const NEAR_VERB = 5;

/** Verbs of bringing something about. */
const brings = (verb: Word) =>
  frames.has(verb.entry?.frame ?? "") || lemmas.has(verb.lemma) || frameOf(verb.entry?.frame ?? null)?.causer === true;
const frames = new Set(["cause", "affect", "push", "force", "allow", "prevent", "help", "change", "stop"]);
const lemmas = new Set(
  "جعل انعكس زاد رفع خفض عطل أربك استدعى تطلب استوجب اقتضى شكل حتم ألحق كبد حرم أتاح مهد فتح حول حوّل هدد أوجد خلق ترك منح أكسب أفقد أثر ألقى".split(
    " ",
  ),
);

/** The noun right after, or the one inside its idafa, that is a proposition. */
function eventAfter({ words }: Reading, last: number, itemAt: Items): number {
  for (let at = last + 1; at <= last + 2; at++) {
    if (itemAt.has(at)) return at;
    if (words[at]?.upos !== "NOUN" && words[at]?.upos !== "ADP") return -1;
  }
  return -1;
}

/** The first clause after the connective; what happens in a verbal noun before its verb is not it. */
function clauseAfter({ words }: Reading, last: number, to: number, itemAt: Items): number {
  for (let at = last + 1; at < Math.min(to, last + REACH); at++) {
    const word = words[at];
    if (word === undefined || /^[؛:]$/.test(word.form)) return -1;
    if (itemAt.has(at) && (word.upos !== "NOUN" || word.feats.VerbForm !== "Vnoun")) return at;
  }
  return -1;
}
/** A subject with its titles stands between a connective and its verb. */
const REACH = 16;

/** The topmost clause of what stands before, within the sentence. */
function clauseBefore(reading: Reading, at: number, from: number, after: number, itemAt: Items): number {
  const { tree, words } = reading;
  let start = at - 1;
  while (start >= from && (words[start]?.upos === "PUNCT" || words[start]?.upos === "CCONJ")) start--;
  let found = -1;
  for (let up = start, steps = 0; up >= from && up < at && steps < MAX_UP; up = tree.heads[up] ?? -1, steps++) {
    if (!itemAt.has(up) || up === after) continue;
    const noun = words[up]?.upos === "NOUN" && words[up]?.feats.VerbForm === "Vnoun";
    if (found === -1 || !noun) found = up;
    // A clause that is said, or under another clause, is the one that goes on.
    if (!noun && /^(ccomp|csubj|root|parataxis)/.test(tree.deprels[up] ?? "")) return up;
  }
  return found;
}
const MAX_UP = 12;

/** The clause that a fronted one goes with: بما أن الطريق مغلق، عاد الوفد. */
function mainAfter(reading: Reading, after: number, to: number, itemAt: Items): number {
  const above = itemAbove(reading, after, itemAt);
  for (let at = after + 1; at < Math.min(to, after + MAX_FRONT); at++) {
    const word = reading.words[at];
    if (!itemAt.has(at) || word === undefined) continue;
    if (above !== null && itemAt.get(at) === above) return at;
    if (above === null && word.upos === "VERB" && !dominates(reading.tree, after, at)) return at;
  }
  return -1;
}
const MAX_FRONT = 40;
