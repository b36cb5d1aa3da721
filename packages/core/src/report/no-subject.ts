// Where what stands after the verb is not who says it: passives with no mark, nouns that are done to, a dateline taken for the subject.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import { canSpeak } from "./speakers.ts";

/** The first noun after the verb that can speak, past a word of time. */
export function afterDateline(reading: Reading, cue: number): number {
  for (let at = cue + 1; at <= cue + 4; at++) {
    const word = reading.words[at];
    if (word?.upos === "ADP" || word?.upos === "PUNCT" || word?.upos === "SCONJ") return -1;
    if ((word?.upos === "NOUN" || word?.upos === "PROPN") && !reading.timeAt.has(at) && canSpeak(reading, at))
      return at;
  }
  return -1;
}

/** يذكر أن، يشار إلى أن، يعتقد أن at the head of a sentence, with no subject written: read as passives, unless the sentence before is the same speaker's. */
export function isSaidByNobody(reading: Reading, cue: number): boolean {
  const { words } = reading;
  const verb = words[cue];
  if (/^(?:فهم|علم)$/u.test(verb?.lemma ?? "") && words[cue + 1]?.lemma === "من" && verb?.feats.Aspect === "Perf")
    return true; // فُهم من كلامه أن
  if (turnsOut.has(verb?.lemma ?? "") && verb?.feats.Gender !== "Fem" && opensClause(reading, cue)) return true;
  if (verb === undefined || verb.feats.Person === "1" || !/^[يت]/.test(verb.norm)) return false;
  if (verb.norm === "تبين" && words[cue + 1]?.norm === "ان") return true; // وقد تبين أن: it turned out
  return alwaysImpersonal.has(verb.lemma) && /^(?:ان|الي|ب)$/.test(words[cue + 1]?.norm ?? "");
}
/** لم يتضح بعد ما إذا، اتضح لاحقا أن: the clause is the subject. Lemmas. */
const turnsOut: ReadonlySet<string> = new Set(["اتضح", "تبين", "تبيّن", "ثبت", "ظهر", "تأكد", "تردد", "شاع", "ورد"]);

/** تبين للمحققين أن: the one it turns out to. */
export function finderOut(reading: Reading, cue: number): number | null {
  const { words, tree } = reading;
  if (!turnsOut.has(words[cue]?.lemma ?? "") || words[cue + 1]?.lemma !== "ل") return null;
  const head = tree.heads[cue + 1] ?? -1;
  return head > cue + 1 && canSpeak(reading, head) ? head : null;
}

/** An adverb of a word or two may stand before أن or ما إذا. */
function opensClause({ words }: Reading, cue: number): boolean {
  for (let at = cue + 1; at <= cue + 3; at++) {
    const norm = words[at]?.norm;
    if (norm === "ان" || (norm === "ما" && words[at + 1]?.norm === "اذا")) return true;
    if (words[at]?.upos === "VERB" || words[at]?.upos === "NOUN" || words[at]?.upos === "PROPN") return false;
  }
  return false;
}
/** Imperfects that with a bare clause after them are passives in news: يذكر أن (it is recalled that), يفترض أن. Lemmas. */
const alwaysImpersonal = new Set(["ذكر", "افترض", "انتظر", "احتمل"]);

/** وتتهم الوزارة بالتقصير، وينصح مرضاه بتجنب: the one noun after the verb is whom it is done to, and the speaker goes on. */
export function isOnlyObject(
  { words, tree, placeOf }: Reading,
  verb: Word,
  noun: number,
  earlier: readonly Report[],
): boolean {
  if (noun < verb.index || verb.upos !== "VERB" || verb.feats.Voice === "Pass") return false;
  if (childBy(tree, verb.index, "obj", "iobj") !== undefined) return false;
  const before = words[placeOf.get(earlier.at(-1)?.cue.word ?? "") ?? -1];
  // …. ودعا المجتمع الدولي إلى: at the head of a sentence those who are always called on.
  const last = earlier.at(-1)?.source;
  const opens = words[verb.index - 1]?.upos === "CCONJ" && words[verb.index - 2]?.sentence !== verb.sentence;
  if (
    opens &&
    last != null &&
    before !== undefined &&
    calls.has(verb.lemma) &&
    before.feats.Gender === verb.feats.Gender &&
    noun === verb.index + 1
  )
    if (called.has(words[noun]?.lemma ?? "")) return true;
  if (before?.sentence !== verb.sentence || words[verb.index - 1]?.upos !== "CCONJ") return false;
  if (before.feats.Aspect !== verb.feats.Aspect) return false;
  if (needsObject.has(verb.lemma)) return true;
  const owned = words[noun + 1]?.part === "enclitic" && words[noun + 1]?.token === words[noun]?.token;
  return owned && toldWhat.has(frameOf(verb.entry?.frame ?? null)?.report?.act ?? "");
}
/** Lemmas. */
const calls: ReadonlySet<string> = new Set(["دعا", "حث", "حض", "ناشد", "طالب"]);
const called: ReadonlySet<string> = new Set(["مجتمع", "جميع", "كافة", "كل", "طرف", "مواطن", "جمهور"]);
/** Verbs that never stand without whom they are done to. Lemmas. */
const needsObject: ReadonlySet<string> = new Set(["اتهم", "حث", "حض", "ناشد", "حمّل", "أبلغ", "أخبر", "أقنع"]);
const toldWhat: ReadonlySet<string> = new Set(["ask", "demand", "warn", "accuse", "promise"]);

/** يُخشى، يُعتقد: a written ḍamma on the first letter of a verb whose active has none, with no subject: said by nobody in particular. */
export function isWrittenPassive(reading: Reading, { start, end, lemma }: Word): boolean {
  return /^.\u064f/u.test(reading.text.slice(start, end)) && !lemma.startsWith("أ") && !lemma.includes("\u0651");
}
