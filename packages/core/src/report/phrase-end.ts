// Where what is said ends: before a participle of the speaker's, somebody else's turn, the place where it was put up.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { looksAlongside } from "./participle-forms.ts";

/** …، محذرة من: an adverbial participle after a comma is said of the speaker, even where it hangs inside the phrase. */
export function beforeParticiple(reading: Reading, from: number, last: number): number {
  const { words } = reading;
  for (let at = from + 1; at < last; at++) {
    if (!/[،,]/.test(words[at]?.form ?? "")) continue;
    const next = words[words[at + 1]?.upos === "CCONJ" ? at + 2 : at + 1];
    const adverbial = next?.upos === "ADJ" && next.feats.Case === "Acc" && next.feats.Definite === "Ind";
    const saying =
      next?.feats.VerbForm === "Part" &&
      frameOf(next.entry?.frame ?? null)?.report !== undefined &&
      next.feats.Definite !== "Def";
    if (adverbial || saying || (next !== undefined && looksAlongside(next) && next.upos !== "VERB")) return at - 1;
    if (next !== undefined && isTurn(reading.text.slice(next.start, next.start + TURN))) return at - 1;
  }
  return last;
}

/** …، في وقت تحذر الأمم المتحدة من: somebody else's turn ends what is said, outside quotation marks. */
export function beforeTurn({ words, text }: Reading, from: number, last: number): number {
  for (let at = from + 1; at < last; at++) {
    if (/[«"“]/.test(words[at]?.form ?? "")) return last;
    const next = words[at + 1];
    if (!/[،,]/.test(words[at]?.form ?? "") || next === undefined) continue;
    if (
      /^(?:في وقت|في الوقت الذي|في حين|في المقابل|فيما |بينما )/u.test(text.slice(next.start, next.start + TURN + 4)) &&
      saysNext(words, at + 2)
    )
      return at - 1;
  }
  return last;
}

/** A verb of saying right there. */
const saysNext = (words: Reading["words"], from: number): boolean =>
  words
    .slice(from, from + NEXT)
    .some(({ upos, entry }) => upos === "VERB" && frameOf(entry?.frame ?? null)?.report !== undefined);
const NEXT = 4;

/** سخر من القرار عبر حسابه: where it was put up is no part of it. */
export function beforeOwnPlace({ words }: Reading, from: number, last: number): number {
  for (let at = from + 1; at < last; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.upos !== "ADP" || !/^(?:عبر|على)$/u.test(word.lemma)) continue;
    if (/^(?:حساب|صفحة|منصة)$/u.test(next?.lemma ?? "")) return at - 1;
  }
  return last;
}

/** …، في وقت حذرت فيه المنظمة: what somebody else does or says meanwhile. */
const isTurn = (text: string): boolean =>
  /^(?:في حين|في وقت|في الوقت|فيما |بينما |في المقابل|كما |وذلك |وسط |في ظل |في خطوة |في إشارة |في محاولة |الأمر الذي لم )/u.test(
    text,
  );
const TURN = 14;

/** بتوظيف شباب …، وبأن تشغل النساء …: the same preposition after و takes up the content again. */
export function withFurtherPhrases(reading: Reading, phrase: number, until: number): number {
  const { words, tree } = reading;
  const preposition = words[phrase - 1];
  let last = until;
  for (let pieces = 0; preposition?.upos === "ADP" && pieces < MAX_PHRASES; pieces++) {
    let at = last + 1;
    if (/^[،,]$/.test(words[at]?.form ?? "")) at++;
    const again = words[at + 1];
    if (words[at]?.upos !== "CCONJ" || again?.upos !== "ADP" || again.lemma !== preposition.lemma) break;
    const head = tree.heads[again.index] ?? -1;
    if (head <= again.index || again.sentence !== preposition.sentence) break;
    last = Math.max(tree.last[head] ?? head, head);
  }
  return last;
}
const MAX_PHRASES = 6;
