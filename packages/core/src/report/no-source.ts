// What looks like who says it and is not: a thing inside what is said, a pronoun that takes up the paper it stands in.
import type { Reading } from "../model/reading.ts";
import { spanOfWords } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Span } from "../schema/span.ts";
import { quotationsIn } from "./quotation.ts";

/** «الوضع تحت السيطرة»، يقول القائد: inside a quotation that is closed before the cue, and more than a name in marks. */
export function isQuoted(reading: Reading, noun: number, cue: Word): boolean {
  const word = reading.words[noun];
  if (word === undefined) return false;
  return quotationsIn(reading, spanOfWords(reading.text, reading.words, noun, noun)).some(
    ({ start, end }) =>
      start <= word.start &&
      end >= word.end &&
      end <= cue.start &&
      /\S\s+\S/u.test(reading.text.slice(start, end)) &&
      /^[\s"”»]*[،,–—-]/u.test(reading.text.slice(end, cue.start)),
  );
}

/** وأضاف «هذا خط أحمر»: what stands in speech that the verb brings on is said, and nobody says it. */
export function isBroughtOn(reading: Reading, noun: number, cue: Word): boolean {
  const word = reading.words[noun];
  if (word === undefined || noun < cue.index) return false;
  return quotationsIn(reading, spanOfWords(reading.text, reading.words, noun, noun)).some(
    ({ start, end }) =>
      start >= cue.end &&
      start <= word.start &&
      end >= word.end &&
      reading.text.slice(start, end).split(/\s+/u, SPEECH_WORDS).length === SPEECH_WORDS &&
      /^[\s:،«"“]*$/u.test(reading.text.slice(cue.end, start)),
  );
}
/** Fewer words in marks after a verb are a name: قالت «رويترز». */
const SPEECH_WORDS = 3;

/** استطردت قائلة، تابع مخاطبا أنصاره: a participle of how it is said, and what that takes. */
export function isBesideSaying({ words }: Reading, noun: number, cue: number): boolean {
  if (noun <= cue) return false;
  const participle = (at: number) =>
    at > cue && /^(?:قائل|مخاطب|محدث|مذكر|مطمئن|موجه)(?:ا|ه|ين)$/u.test(words[at]?.norm ?? "");
  return (noun === cue + 1 && participle(noun)) || (noun === cue + 2 && participle(noun - 1));
}

/** كررت دمشق أن المحافظة أولوية، في وقت تحذر المنظمة من: what stands before the turn has no part in it. */
export function isOfOtherTurn({ words, text }: Reading, noun: number, cue: number): boolean {
  for (let at = cue - 1; at > noun && at >= cue - TURN_WORDS; at--)
    if (/^[،,]$/.test(words[at]?.form ?? ""))
      return /^(?:في وقت|في الوقت الذي|في حين|فيما|بينما) ?$/u.test(
        text.slice(words[at + 1]?.start ?? 0, words[cue]?.start ?? 0),
      );
  return false;
}
/** في الوقت الذي with its comma. */
const TURN_WORDS = 5;

/** وردا على سؤال، قال; تعليقا على الحادث، أوضح: the adverb before the verb is what the speaker does beside. */
export const isFrontedAdverb = ({ words }: Reading, noun: number, cue: number): boolean =>
  noun < cue && frontedAdverbs.has(words[noun]?.norm ?? "") && words[noun + 1]?.upos === "ADP";
const frontedAdverbs: ReadonlySet<string> = new Set(
  "ردا جوابا تعليقا تعقيبا توضيحا تاكيدا تعبيرا استنادا اشاره نقلا نفيا دفاعا تبريرا تفسيرا وفاء".split(" "),
);

/** Nouns of what a paper says. Lemmas. */
export const gists: ReadonlySet<string> = new Set(["مفاد", "فحوى", "مضمون", "مؤدى", "خلاصة", "ملخص", "نص"]);

/** معلومات مفادها أن، رسالة فحواها أن: the noun before is what says it. */
export function nounOfGist(
  { words, text }: Reading,
  gist: number,
  pronoun: number,
): { readonly head: number; readonly span: Span } | null {
  if (words[pronoun]?.part !== "enclitic") return null;
  let head = gist - 1;
  while (head > gist - NEAR_GIST && (words[head]?.upos === "ADJ" || words[head]?.upos === "PUNCT")) head--;
  return words[head]?.upos === "NOUN" ? { head, span: spanOfWords(text, words, head, gist - 1) } : null;
}
/** Adjectives between a noun and its gist. */
const NEAR_GIST = 4;
