// Which children of a predicate are its objects, and whether it measures.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { isAdverbial } from "./adverbials.ts";
import { isAmount } from "./amounts.ts";
import { relativeFiller } from "./relatives.ts";
import { measureLookalikes, measures, ofTime } from "./verb-senses.ts";

/** An object in the tree, without times and bare adverbs. */
export function isObject(reading: Reading, verb: Word, child: number): boolean {
  const { tree, words } = reading;
  const deprel = relation(tree.deprels[child] ?? "");
  if (deprel === "obl") return isBareObject(reading, verb, child);
  if (deprel !== "obj" && deprel !== "iobj" && deprel !== "xcomp") return false;
  const object = words[child];
  if (object === undefined || isAdverbial(reading, verb, object, deprel)) return false;
  if (/^(?:يد|ايدي)$/.test(words[child - 1]?.norm ?? "") && words[child - 2]?.lemma === "على") return false; // على يد مسلحين
  if (isStateOfSubject(reading, verb, object)) return false;
  // في الدقيقة 11: a number after its noun is no object.
  if (deprel !== "iobj" && object.upos === "NUM" && isNumbered(reading, child - 1)) return false;
  return !reading.timeAt.has(child) || ofTime.has(verb.lemma);
}

/** أغلق السهم منخفضا، …، مستندا إلى مؤشرات: an active participle in the accusative tells in what state the subject does it. */
function isStateOfSubject({ words, tree }: Reading, verb: Word, { index, upos, feats, norm }: Word): boolean {
  if (!norm.endsWith("ا") || feats.Definite === "Def" || index < verb.index) return false;
  const after = /^[،,]$/.test(words[index - 1]?.form ?? "") && words[index + 1]?.upos === "ADP";
  if (
    after &&
    (upos === "ADJ" || upos === "NOUN") &&
    /^م/.test(norm) &&
    childBy(tree, verb.index, "nsubj") !== undefined
  )
    return !words.slice(verb.index + 1, index - 1).some(({ form }) => /^[،,]$/.test(form));
  const frame = frameOf(verb.entry?.frame ?? null);
  return (
    upos === "ADJ" &&
    feats.VerbForm === "Part" &&
    feats.Voice === "Act" &&
    feats.Case === "Acc" &&
    frame?.second === undefined &&
    frame?.syntax === undefined &&
    childBy(tree, verb.index, "nsubj") !== undefined
  );
}

/** في الدقيقة 11; but لم تتجاوز النسبة 11 في المئة. */
const isNumbered = ({ tree, words }: Reading, noun: number) =>
  words[noun]?.upos === "NOUN" && childBy(tree, noun, "case") !== undefined;

/** حقق الفريق هذه النتائج: an object that the tree has as a bare oblique. */
function isBareObject(reading: Reading, verb: Word, child: number): boolean {
  const noun = reading.words[child];
  return (
    noun?.upos === "NOUN" &&
    verb.entry?.object === true &&
    reading.tree.deprels[child] === "obl" &&
    !reading.timeAt.has(child) &&
    childBy(reading.tree, child, "case") === undefined &&
    (noun.feats.Definite === "Def" || childBy(reading.tree, child, "det") !== undefined)
  );
}

/** How much: a number, أكثر، كثيرا. */
export const isExtent = (reading: Reading, at: number) =>
  isAmount(reading, at) ||
  childBy(reading.tree, at, "nummod") !== undefined ||
  /^(أكثر|أقل|كثير|قليل)$/.test(reading.words[at]?.lemma ?? "");

/** An object, a clause or a quotation that the verb has besides its subject. */
export function hasObject(reading: Reading, verb: Word, head: number): boolean {
  const { tree, words } = reading;
  if (relativeFiller(reading, head)?.as === "object") return true;
  return (tree.children[head] ?? []).some((child) => {
    if (relation(tree.deprels[child] ?? "") === "ccomp") return true;
    // ارتفعت الأسعار أكثر: how much is no object of what takes none.
    if (isObject(reading, verb, child))
      return verb.entry?.object !== false || verb.entry.frame !== "change" || !isExtent(reading, child);
    return words[childBy(tree, child, "case") ?? -1]?.norm === "سوي" || words[child]?.norm === "سوي";
  });
}

/** بلغت النفقات 5 مليارات; but بلغ الفريق النهائي, تجاوز الأزمة. */
export function isMeasure(reading: Reading, verb: Word): boolean {
  const sure = measures.has(verb.lemma);
  if (!sure && !measureLookalikes.has(verb.lemma)) return false;
  if (verb.lemma === "تراوح") return true;
  return (reading.tree.children[verb.index] ?? []).some(
    (child) =>
      child > verb.index &&
      relation(reading.tree.deprels[child] ?? "") !== "nsubj" &&
      (reading.tree.deprels[child]?.startsWith("ob") === true || reading.tree.deprels[child] === "xcomp") &&
      (isAmount(reading, child) || childBy(reading.tree, child, "nummod") !== undefined),
  );
}
