// تراجع النمو بشكل أسرع, يأتي ذلك في ظل أزمة: what tells how or when the verb is done hangs on it, not on its subject.
import type { Word } from "../model/word.ts";
import { hasArticle } from "./classify.ts";
import { nounTakes } from "./noun-valency.ts";
import { governs } from "./oblique.ts";
import type { Reader } from "./reader.ts";
import { stateOf } from "./state.ts";

const manners = /^(?:شكل|صوره|طريقه|نحو)$/;
const spans = /^(?:مدي|مدار|غضون|حلول)$/;
const times = /^(?:خلال|منذ|طوال|أثناء|عقب|إثر)$/;

/** Moves a prepositional phrase from the verb's subject, which follows the verb, to the verb. */
export function mendAdverbial(reader: Reader, index: number): void {
  const { arcs } = reader;
  const noun = arcs.heads[index] ?? -1;
  if (noun < 0 || noun > index || !(arcs.deprels[noun] ?? "").startsWith("nsubj")) return;
  const verb = arcs.heads[noun] ?? -1;
  if (verb < 0 || verb > noun || reader.category(verb) !== "verb") return;
  const at = caseBefore(reader, index);
  const preposition = reader.peek(at);
  if (preposition === undefined) return;
  const { norm } = reader.word(index);
  const isAdverbial =
    reader.category(noun) === "demonstrative" ||
    (manners.test(norm) ? preposition.norm === "ب" : spans.test(norm) || times.test(preposition.lemma)) ||
    isOfVerb(reader, verb, noun, at, preposition);
  if (isAdverbial) arcs.move(index, verb, "obl", "syntax.phrase-of-verb");
}

/** يؤدي رحيل القوات إلى فراغ: the verb takes the preposition and has no phrase with it, and the noun does not take it. */
function isOfVerb(reader: Reader, verb: number, noun: number, caseAt: number, preposition: Word): boolean {
  const subject = reader.word(noun);
  const takes = nounTakes(subject.lemma, preposition.lemma);
  // أتى الوفد لاصطحاب الرهينة: what a known one does it for
  if (preposition.norm === "ل" && isPurpose(reader, caseAt + 1))
    return (
      !takes && stateOf(reader, noun) === "article" && (acts(reader, noun) || governs(reader.word(verb), preposition))
    );
  // ارتفعت أسعار القمح في الأسواق: where it rose
  if (preposition.norm === "في" && changes.test(reader.word(verb).lemma)) return !takes;
  if (anybodys.test(preposition.norm) || reader.nameOf.has(noun)) return false;
  if (subject.feats.VerbForm === "Vnoun" && isLight(reader, verb)) return false;
  return (
    governs(reader.word(verb), preposition) &&
    !governs(subject, preposition) &&
    !takes &&
    !isServed(reader, verb, preposition.lemma)
  );
}
/** لاصطحاب الرهينة, للمشاركة في القمة; but المديرية العامة للحماية names a body. */
function isPurpose(reader: Reader, index: number): boolean {
  const masdar = reader.peek(index);
  return masdar?.feats.VerbForm === "Vnoun" && (!hasArticle(masdar) || reader.category(index + 1) === "preposition");
}
/** It can have a purpose. */
const acts = (reader: Reader, noun: number) =>
  reader.nameOf.has(noun) ||
  (reader.word(noun).entry?.kinds.some((kind) => /^(?:human|role|org|group)$/.test(kind)) ?? false);
/** تم تحويل الأموال إلى الخارج: what is done keeps what goes with it. */
const isLight = (reader: Reader, verb: number) => /^(?:تم|جرى|قام|وقع|حدث)$/.test(reader.word(verb).lemma);
const changes = /^(?:ارتفع|انخفض|تراجع|زاد|ازداد|هبط|صعد|نما|تحسن|تدهور|تفاقم|انتشر|استقر|تضاعف|اندلع)$/;
/** Prepositions with which any noun says whose or where it is. */
const anybodys = /^(?:ل|في|بين|من)$/;

/** The verb has a phrase with this preposition already. */
function isServed(reader: Reader, verb: number, lemma: string): boolean {
  for (let at = verb + 1; at < Math.min(reader.arcs.to, verb + REACH); at++)
    if (reader.arcs.heads[at] === verb && reader.peek(caseBefore(reader, at))?.lemma === lemma) return true;
  return false;
}
/** Words after a verb in which its own phrases stand. */
const REACH = 40;

/** The preposition of a phrase, with an approximator between them at most (بنحو 5); -1 when there is none. */
function caseBefore(reader: Reader, index: number): number {
  const { heads, deprels, from } = reader.arcs;
  for (let at = index - 1; at >= Math.max(from, index - 3); at--)
    if (heads[at] === index && deprels[at] === "case") return at;
  return -1;
}
