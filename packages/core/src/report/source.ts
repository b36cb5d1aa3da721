// Who says it: the subject, what a relative pronoun takes up, the agent of a passive, or the speaker who goes on speaking.

import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, memberBefore, spanOfWords } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import { antecedent } from "./antecedent.ts";
import {
  gists,
  isBesideSaying,
  isBroughtOn,
  isFrontedAdverb,
  isOfOtherTurn,
  isQuoted,
  nounOfGist,
} from "./no-source.ts";
import { afterDateline, finderOut, isOnlyObject, isSaidByNobody, isWrittenPassive } from "./no-subject.ts";
import { obliquesOf } from "./obliques.ts";
import { lightVerbs, serialVerbs } from "./report-words.ts";
import { fromElided, fromWord, nobody, type Source } from "./source-at.ts";
import { sourceExtent } from "./source-extent.ts";
import { answerer, isOnlySpokenOf, lastSpeaker } from "./speaker-before.ts";

/** `earlier` are the reports before this one, in text order; `unwritten` is set where what stands as subject is none. */
export function sourceOf(reading: Reading, cue: number, earlier: readonly Report[], unwritten = false): Source {
  const source = sourceAt(reading, cue, earlier, unwritten);
  if (source.party === null || source.head < 0 || reading.words[source.head]?.upos === "PRON") return source;
  return { ...source, party: { ...source.party, ...sourceExtent(reading, cue, source.head, source.party) } };
}

function sourceAt(reading: Reading, cue: number, earlier: readonly Report[], unwritten: boolean): Source {
  const { tree, words } = reading;
  const word = words[cue];
  if (word === undefined) return nobody;
  const alongside = tree.by[cue] === "syntax.participle-of-saying"; // داعيا السكان: what follows is addressed
  const written = unwritten || alongside ? undefined : childBy(tree, cue, "nsubj");
  const dated =
    written !== undefined && written < cue && words.slice(written, cue).some(({ form }) => /^[-–—]$/.test(form));
  if (dated) return fromWord(reading, afterDateline(reading, cue), "stated"); // الرياض، السعودية – أعلنت اليوم شركة أفق
  if (written !== undefined && written < cue && isOfOtherTurn(reading, written, cue))
    return fromWord(reading, afterDateline(reading, cue), "stated");
  // «الوضع تحت السيطرة»، يقول قائد الشرطة: what is said is not who says it.
  if (written !== undefined && written < cue && isQuoted(reading, written, word))
    return fromWord(reading, afterDateline(reading, cue), "stated");
  const noSubject =
    written !== undefined &&
    (isOnlyObject(reading, word, written, earlier) ||
      isFrontedAdverb(reading, written, cue) ||
      isBesideSaying(reading, written, cue) ||
      isBroughtOn(reading, written, word));
  const subject = noSubject ? undefined : written;
  const passive = word.feats.Voice === "Pass";
  if (passive || (subject === undefined && isWrittenPassive(reading, word))) return nobody;
  if (subject !== undefined)
    return upToAddressee(
      reading,
      word,
      subject,
      fromWord(reading, subject, word.part === "base" ? "stated" : "coreference"),
    );
  if (alongside) return speakerInSentence(reading, word, earlier) ?? holderAbove(reading, cue, earlier);
  if (word.lemma === "سؤال" && reading.words[cue + 1]?.part === "enclitic") return nobody; // لدى سؤاله عن: he is the one asked
  const possessor = word.upos === "NOUN" ? childBy(tree, cue, "nmod") : undefined;
  if (gists.has(word.lemma) && possessor !== undefined) {
    const whose = nounOfGist(reading, cue, possessor);
    if (whose === null) return fromWord(reading, possessor, "coreference");
    const found = fromWord(reading, whose.head, "stated");
    return { ...found, type: "document", party: found.party === null ? null : { ...found.party, ...whose.span } };
  }
  if (word.upos === "NOUN" && possessor !== undefined && reading.words[possessor]?.upos === "PRON")
    return quotedFrom(reading, cue) ?? fromWord(reading, possessor, "coreference");
  if (word.upos === "NOUN")
    return possessor === undefined ? holderAbove(reading, cue, earlier) : fromWord(reading, possessor, "stated");
  if (tree.deprels[cue] === "acl:relcl") return antecedent(reading, cue, earlier);
  const finder = finderOut(reading, cue);
  if (finder !== null) return fromWord(reading, finder, "stated");
  if (isSaidByNobody(reading, cue)) return nobody;
  const preceded = subjectOfPreceding(reading, cue);
  if (preceded !== null) return preceded;
  const asked = answerer(word, earlier);
  if (asked !== null) return asked;
  const shared = subjectOfFirstConjunct(reading, cue);
  if (shared !== null) return shared;
  const misread = nameAsVerb(reading, cue);
  if (misread !== null) return misread;
  const elided = reading.elidedAt.get(cue);
  if (elided !== undefined) {
    const meant = fromElided(reading, elided);
    return isOnlySpokenOf(meant, earlier) ? lastSpeaker(reading, cue, earlier) : meant;
  }
  return lastSpeaker(reading, cue, earlier);
}

/** طلب القاضي من الشرطة إحضاره: the one under the verb's own preposition is no part of who asks. */
function upToAddressee({ words, tree, text }: Reading, verb: Word, subject: number, source: Source): Source {
  if (source.party === null) return source;
  for (let at = subject + 1; at <= (tree.last[subject] ?? subject); at++) {
    const word = words[at];
    if (word?.upos !== "ADP" || word.lemma === "ل" || verb.entry?.prep?.[word.lemma] !== "recipient") continue;
    if (tree.heads[tree.heads[at] ?? -1] !== subject) continue;
    return { ...source, party: { ...source.party, ...spanOfWords(text, words, subject, at - 1) } };
  }
  return source;
}

/** قال تريا: a second verb right after one of saying is a name that reads as a verb. */
function nameAsVerb(reading: Reading, cue: number): Source | null {
  const next = reading.words[cue + 1];
  if (
    next?.upos !== "VERB" ||
    next.part !== "base" ||
    next.feats.Person === "1" ||
    (next.lemma === "قال" && next.feats.Aspect === "Imp") || // أردف يقول
    next.sentence !== reading.words[cue]?.sentence
  )
    return null;
  if (
    reading.words[cue]?.upos !== "VERB" ||
    frameOf(reading.words[cue]?.entry?.frame ?? null)?.report?.act !== "assert"
  )
    return null;
  const { start, end } = next;
  return {
    party: { start, end, text: reading.text.slice(start, end), entity: null, basis: "stated" },
    type: "named-person",
    head: -1,
  };
}

/** Coordinated verbs share the first one's subject: قال … وأضاف. */
function subjectOfFirstConjunct(reading: Reading, cue: number): Source | null {
  let at = cue;
  for (let steps = 0; steps < 20 && reading.tree.deprels[at] === "conj"; steps++) {
    at = memberBefore(reading.tree, at);
    const subject = at < 0 ? undefined : childBy(reading.tree, at, "nsubj");
    const [first, then] = [reading.words[at]?.feats.Gender, reading.words[cue]?.feats.Gender];
    if (first !== undefined && then !== undefined && first !== then) return null; // سألته الصحيفة … فأجاب
    if (subject !== undefined) {
      const source = fromWord(reading, subject, "inherited");
      return source.party === null ? null : { ...source, party: { ...source.party, basis: "inherited" } };
    }
  }
  return null;
}

/** …، لكن متحدثة شككت في ذلك، قائلة: the nearest source in the sentence that the participle agrees with, if its report is not told by another. */
export function speakerInSentence(
  reading: Reading,
  { sentence, feats }: Word,
  earlier: readonly Report[],
): Source | null {
  const nested = (report: Report) =>
    earlier.some(
      (other) =>
        other !== report && other.content.some((span) => span.start <= report.cue.start && span.end >= report.cue.end),
    );
  for (const report of earlier.toReversed()) {
    const cue = reading.words[reading.placeOf.get(report.cue.word) ?? -1];
    if (cue?.sentence !== sentence) return null;
    if (cue.upos !== "VERB" || report.source === null || nested(report)) continue;
    const agrees = cue.feats.Gender === undefined || feats.Gender === undefined || cue.feats.Gender === feats.Gender;
    if (agrees) return { party: { ...report.source, basis: "inherited" }, type: report.sourceType, head: -1 };
  }
  return null;
}

/** سبق للرئيس أن شدد على، كان للوزير أن أعلن: the one under ل is who says it. */
function subjectOfPreceding(reading: Reading, cue: number): Source | null {
  const above = reading.tree.heads[cue] ?? -1;
  if (reading.words[above]?.lemma !== "سبق") return null;
  const one = obliquesOf(reading, above).find(({ preposition, head }) => preposition === "ل" && head < cue);
  return one === undefined ? null : fromWord(reading, one.head, "stated");
}

/** A noun of attitude under a light verb is held by that verb's subject: أعرب الوزير عن أمله. */
function holderAbove(reading: Reading, cue: number, earlier: readonly Report[]): Source {
  const above = reading.tree.heads[cue] ?? -1;
  const verb = reading.words[above];
  if (verb === undefined || verb.upos !== "VERB" || !carries(reading, above, cue)) return nobody;
  const source = sourceOf(reading, above, earlier);
  return source.party === null ? source : { ...source, party: { ...source.party, basis: "inherited" } };
}

/** A participle of saying goes with any verb; a noun of attitude is the attitude of the subject only under a verb that carries it. */
function carries(reading: Reading, above: number, noun: number): boolean {
  const verb = reading.words[above];
  if (verb === undefined || verb.entry?.frame === "exist") return false;
  if (reading.words[noun]?.feats.VerbForm === "Part" && reading.words[noun]?.feats.Definite !== "Def") return true;
  const lemmas = [verb.lemma, verb.entry?.verb ?? ""];
  return (
    lemmas.some((lemma) => lightVerbs.has(lemma) || serialVerbs.has(lemma)) ||
    frameOf(verb.entry?.frame ?? null)?.report !== undefined
  );
}

/** نقلت عن مصدر قوله: the pronoun on the noun is the one quoted. */
function quotedFrom(reading: Reading, cue: number): Source | null {
  let above = reading.tree.heads[cue] ?? -1;
  // نقلت عن نائب قوله: the saying may hang on the one who is quoted.
  const isOfOne = (at: number) =>
    reading.words[at]?.upos === "NOUN" || reading.tree.deprels[at]?.startsWith("acl") === true; // عن طبيبين يعملان في المدينة قولهما
  for (let steps = 0; steps < 4 && isOfOne(above); steps++) above = reading.tree.heads[above] ?? -1;
  if (reading.words[above]?.entry?.frame !== "quote") return null;
  const from =
    obliquesOf(reading, above).find(
      ({ preposition }) => preposition === (reading.words[above]?.lemma === "نسب" ? "إلى" : "عن"),
    )?.head ?? quotedOne(reading, above, cue);
  if (from === null) return null;
  const source = fromWord(reading, from, "coreference");
  const inside = (reading.tree.last[from] ?? from) >= cue && from < cue;
  if (!inside || source.party === null) return source;
  return { ...source, party: { ...source.party, ...spanOfWords(reading.text, reading.words, from, cue - 1) } };
}

/** The noun under عن between the verb and what is said, when the tree hangs it on the subject. */
function quotedOne({ words, tree }: Reading, verb: number, saying: number): number | null {
  for (let at = verb + 1; at < saying; at++) {
    const head = tree.heads[at] ?? -1;
    if (words[at]?.upos === "ADP" && words[at]?.lemma === "عن" && head > at && head < saying) return head;
  }
  return null;
}
