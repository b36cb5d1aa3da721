// مصدر، اشترط عدم الكشف عن هويته، إن: the clause in which a source asks not to be named stands aside of what it says.
import type { Reading } from "../model/reading.ts";
import { spanOfWords } from "../model/tree-queries.ts";
import type { Span } from "../schema/span.ts";

/** Verbs of asking, preferring and refusing to be named. Lemmas. */
const asking: ReadonlySet<string> = new Set(
  "طلب اشترط رفض فضل فضّل آثر أصر ناشد رجا التمس أراد شاء رغب تحفظ اكتفى امتنع".split(" "),
);

/** Words after such a verb in which the name or identity is spoken of. */
const WITHIN = 8;

/** The verb at that place asks that the name of the source be kept back. */
export function withholdsName({ words }: Reading, at: number): boolean {
  const verb = words[at];
  if (verb?.upos !== "VERB" || !asking.has(verb.lemma)) return false;
  for (let next = at + 1; next <= at + WITHIN && words[next]?.sentence === verb.sentence; next++) {
    const word = words[next];
    if (word?.form === ":" || word?.upos === "SCONJ" || /["«“]/u.test(word?.form ?? "")) return false;
    if (/^(?:اسم|هوية|شخصية)$/u.test(word?.lemma ?? "") && words[next + 1]?.part === "enclitic") return true;
  }
  return false;
}

/** What is asked: عدم ذكر اسمه, up to the pronoun on the name; null where the words go otherwise. */
export function whatIsWithheld(
  { words, text }: Reading,
  verb: number,
): { readonly head: number; readonly span: Span } | null {
  const first = verb + 1;
  if (words[first]?.upos !== "NOUN") return null;
  for (let at = first; at <= verb + WITHIN; at++)
    if (/^(?:اسم|هوية|شخصية)$/u.test(words[at]?.lemma ?? "") && words[at + 1]?.part === "enclitic")
      return { head: first, span: spanOfWords(text, words, first, at + 1) };
  return null;
}
