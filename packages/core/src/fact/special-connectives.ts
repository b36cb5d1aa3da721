// Connectives that need more than a list: what opens a sentence against the one before (أما، في المقابل), ف of reason, و of circumstance, ولو.
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { RelationType } from "../schema/facts.ts";
import { type Found, itemAbove, itemBefore, itemFrom } from "./items.ts";
import { measures } from "./verb-senses.ts";

type Items = ReadonlyMap<number, string>;

/** Preposition and noun that open a sentence. Comparable forms. */
const openings: ReadonlyMap<string, RelationType> = new Map<string, RelationType>([
  ["في المقابل", "contrast"],
  ["ب المقابل", "contrast"],
  ["ب خلاف", "contrast"],
  ["مع ذلك", "concession"],
  ["رغم ذلك", "concession"],
  ["مع هذا", "concession"],
  ["ل ذلك", "cause"],
  ["ب التالي", "cause"],
  ["من ثم", "cause"],
]);

/** أما الوزارة فنفت، وفي المقابل قال الحزب: the sentence stands to the one before. */
export function opener(reading: Reading, at: number, itemAt: Items): Found | null {
  const { words, tree } = reading;
  const word = words[at];
  if (word === undefined || (word.norm !== "اما" && word.upos !== "ADP")) return null;
  const isTopic = word.norm === "اما" && words[at + 1]?.norm !== "ان";
  const type = isTopic ? "contrast" : openings.get(`${word.norm} ${words[at + 1]?.norm ?? ""}`);
  if (type === undefined) return null;
  const from = itemBefore(reading, at, itemAt);
  const noun = isTopic ? at : at + 1;
  const to = itemAbove(reading, noun, itemAt);
  if (from === null || to === null || from === to) return null;
  // في المقابل: a bare opening, not one that goes on (في المقابل المادي).
  if (!isTopic && relation(tree.deprels[noun] ?? "") === "case") return null;
  const ends = type === "cause" ? { from: to, to: from } : { from, to };
  return { type, ...ends, first: at, last: isTopic ? at : noun, by: "relation.opening" };
}

export function special(reading: Reading, at: number, itemAt: Items): Found | null {
  const { words, tree } = reading;
  const word = words[at];
  if (word === undefined) return null;
  const deprel = relation(tree.deprels[at] ?? "");
  switch (word.norm) {
    case "لو":
      return deprel === "mark" && words[at - 1]?.token === word.token ? evenIf(reading, at, itemAt) : null;
    case "دون":
    case "بدون":
      return deprel === "mark" ? between(reading, at, itemAt, "contrast") : null;
    case "اذ":
      return deprel === "advcl" ? since(reading, at, itemAt) : null;
    case "ف":
      return deprel === "cc" ? reason(reading, at, itemAt) : null;
    case "ما":
    case "مما":
      return outcome(reading, at, itemAt);
    case "و":
      return deprel === "mark" || deprel === "cc" ? circumstance(reading, at, itemAt) : null;
    default:
      return null;
  }
}

function between(reading: Reading, at: number, itemAt: Items, type: RelationType): Found | null {
  const clause = reading.tree.heads[at] ?? -1;
  const to = itemFrom(reading, clause, itemAt);
  const from = itemAbove(reading, clause, itemAt);
  if (to === null || from === null || to === from) return null;
  const last = reading.words[at + 1]?.norm === "ان" ? at + 1 : at;
  return { type, from, to, first: at, last, by: "relation.connective" };
}

/** ولو تأخر: even if. */
function evenIf(reading: Reading, at: number, itemAt: Items): Found | null {
  const found = between(reading, at, itemAt, "concession");
  return found === null ? null : { ...found, first: at - 1 };
}

/** إذ إن المحادثات فشلت: the tree has إذ over its clause. */
function since(reading: Reading, at: number, itemAt: Items): Found | null {
  const clause = childBy(reading.tree, at, "ccomp");
  const to = clause === undefined ? null : itemFrom(reading, clause, itemAt);
  const from = itemAbove(reading, at, itemAt);
  if (to === null || from === null || to === from) return null;
  return { type: "cause", from, to, first: at, last: at + 1, by: "relation.connective" };
}

/** إن تأخر الوفد فإنه: if. */
const isIf = (words: Reading["words"], at: number) =>
  words[at]?.lemma === "إن" && words[at + 1]?.upos === "VERB" && words[at + 1]?.feats.Aspect === "Perf";

/** What a clause with ف is the second half of. Comparable forms. */
const fronted = new Set(
  "اذا لو مهما كلما حسب بغض حيثما اينما رغم الرغم اضافه علاوه فضلا بحسب وفقا طبقا بالنسبه النسبه صعيد ضوء".split(" "),
);

/** نحتاج إلى الهدوء، فالموسم طويل: a clause that begins with its subject after ف gives the reason. */
function reason(reading: Reading, at: number, itemAt: Items): Found | null {
  const { words, tree } = reading;
  const sentence = reading.document.wordSentences[words[at]?.sentence ?? -1];
  if (sentence === undefined || at - sentence.from < 2) return null;
  // Under أما … ف nothing is a reason.
  if (words[sentence.from]?.norm === "اما" || words[sentence.from + 1]?.norm === "اما") return null;
  // إذا تأخر الوفد فالجلسة ملغاة، وإضافة إلى ذلك فإن …: ف only takes up the sentence again.
  let states = false;
  for (let before = sentence.from; before < at && !states; before++)
    states =
      (words[before]?.upos === "VERB" && !tree.deprels[before]?.startsWith("acl")) ||
      (words[before]?.upos !== "VERB" && childBy(tree, before, "nsubj") !== undefined);
  if (!states) return null;
  for (let before = sentence.from; before < at; before++)
    if (fronted.has(words[before]?.norm ?? "") || isIf(words, before)) return null;
  const head = tree.heads[at] ?? -1;
  const clause = relation(tree.deprels[head] ?? "") === "nsubj" ? (tree.heads[head] ?? -1) : head;
  const subject = childBy(tree, clause, "nsubj");
  if (subject === undefined || subject < at || subject > clause || words[at + 1]?.upos === "AUX") return null;
  const to = itemFrom(reading, clause, itemAt);
  const from = itemAbove(reading, clause, itemAt);
  if (to === null || from === null || to === from) return null;
  return { type: "cause", from, to, first: at, last: at, by: "relation.reason" };
}

/** سمعت الصوت وأنا نائم، دخل وهو يبتسم: what goes on at the same time. */
function circumstance(reading: Reading, at: number, itemAt: Items): Found | null {
  const { words, tree } = reading;
  const subject = at + 1;
  const clause = tree.heads[subject] ?? -1;
  const predicate = words[clause];
  if (words[subject]?.upos !== "PRON" || words[subject]?.part !== "base" || predicate === undefined) return null;
  if (relation(tree.deprels[subject] ?? "") !== "nsubj" || relation(tree.deprels[clause] ?? "") !== "advcl")
    return null;
  // يونس، وهو طالب، …: set between commas it says who somebody is.
  if (words[at - 1]?.upos === "PUNCT" || (predicate.upos !== "VERB" && predicate.feats.VerbForm !== "Part"))
    return null;
  if (childrenBy(tree, clause, "mark").some((mark) => mark !== at)) return null;
  const to = itemFrom(reading, clause, itemAt);
  const from = itemAbove(reading, clause, itemAt);
  if (to === null || from === null || to === from) return null;
  return { type: "simultaneous", from, to, first: at, last: at, by: "relation.circumstance" };
}

/** انهار السقف، ما أسفر عن إصابات: what the clause before brought about; with a verb of meaning, what it amounts to. */
function outcome(reading: Reading, at: number, itemAt: Items): Found | null {
  const clause = outcomeClause(reading, at);
  const word = reading.words[clause];
  if (word === undefined) return null;
  const before = itemAbove(reading, reading.words[at]?.upos === "PRON" ? at : clause, itemAt);
  const after = itemFrom(reading, clause, itemAt);
  if (before === null || after === null || before === after) return null;
  // What came of it is because of the clause before.
  const means = meaning.has(word.lemma);
  return {
    type: means ? "elaboration" : "cause",
    from: means ? before : after,
    to: means ? after : before,
    first: at,
    last: at,
    by: "relation.outcome",
  };
}
/** Which means, which shows. Lemmas. */
const meaning = new Set("عنى أشار دل عكس أكد أظهر بين كشف أثبت جسد".split(" "));

/** The verb right after a ما or مما that takes up the clause before, or -1. */
export function outcomeClause({ tree, words }: Reading, at: number): number {
  const verb = words[at + 1]?.upos === "VERB" ? at + 1 : words[at + 2]?.upos === "VERB" ? at + 2 : -1;
  const before = words[at - 1];
  if (verb < 0 || before === undefined || before.upos === "ADP" || before.upos === "PRON") return -1;
  if (measures.has(words[verb]?.lemma ?? "")) return -1; // ما يوازي مليون دولار
  if (words[at]?.norm === "مما" && before.entry?.prep?.من !== undefined) return -1; // الحد مما يصفه
  if (words[at]?.norm === "مما") return tree.heads[at] === verb && !isCompared(words, at) ? verb : -1;
  if (words[at]?.upos !== "PRON" || words[at]?.norm !== "ما" || before.upos !== "PUNCT") return -1;
  return tree.heads[verb] === at && words[verb]?.feats.Voice !== "Pass" ? verb : -1;
}

/** أكثر مما يوفر، أشد خطورة مما يبدو: than what. */
function isCompared(words: Reading["words"], at: number): boolean {
  for (let before = at - 1; before >= at - NEAR_ELATIVE; before--) {
    const word = words[before];
    if (word === undefined || word.upos === "PUNCT") return false;
    if ((word.upos === "ADJ" || word.upos === "NOUN") && /^أ[^اوي]{2}[^ة]$/.test(word.lemma)) return true;
  }
  return false;
}
/** Words between an elative and its مما: أكثر خطورة بكثير مما. */
const NEAR_ELATIVE = 3;
