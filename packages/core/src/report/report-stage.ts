// report: words, trees and entities in; the isnad out: each report with cue, source, content, and the report it stands inside.
import { frameOf } from "../lexicon/frames.ts";
import type { ReportLayer } from "../model/document.ts";
import { type Input, type Reading, readingOf } from "../model/reading.ts";
import { type Stage, stage } from "../model/stage.ts";
import { childBy } from "../model/tree-queries.ts";
import type { Word, WordSentence } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import { fromAlongside } from "./alongside.ts";
import { attributionPhrases } from "./attribution-phrases.ts";
import { fromDocument, standsWritten, writtenVerbs } from "./documents.ts";
import { fromHeadline, fromPhrase } from "./from-phrase.ts";
import { fromVerb, passedOn } from "./from-verb.ts";
import { headlineSpeakerLast, headlineSpeech } from "./headline.ts";
import { fromNoun } from "./nouns.ts";
import { looksAlongside } from "./participle-forms.ts";
import { firstPersons, quotedFurther, withoutAttributions, withParents } from "./report-tree.ts";
import { unansweredRequest } from "./said.ts";
import { isNaming } from "./stray.ts";
import { withWholeMarks } from "./whole-quotations.ts";

export const reportStage: Stage<Input, ReportLayer> = stage("report", (document) => {
  const reading = readingOf(document);
  const reports: Report[] = [];
  for (const [place, sentence] of document.wordSentences.entries()) {
    if (document.sentences[place]?.kind === "byline") continue;
    const here: Report[] = [];
    const phrases = new Map(attributionPhrases(reading, sentence).map((phrase) => [phrase.cue, phrase]));
    const headline = headlineSpeech(reading, sentence) ?? headlineSpeakerLast(reading, sentence);
    if (headline !== null) here.push(fromHeadline(reading, headline));
    for (let index = sentence.from; index < sentence.to; index++) {
      const phrase = phrases.get(index);
      if (phrase === undefined && !mayReport(reading.words[index])) continue;
      const report =
        phrase === undefined
          ? reportAt(reading, index, sentence, [...reports.slice(-MAX_BACK), ...here.slice(-MAX_BACK)])
          : fromPhrase(reading, phrase);
      if (report !== null && !isTwice(report, here)) here.push(report);
    }
    reports.push(...here);
  }
  const nested = withParents(withoutAttributions(reading, quotedFurther(reports)));
  const said = firstPersons(reading, nested).filter(({ content }) =>
    content.some(({ text }) => /\p{L}|\p{N}/u.test(text)),
  );
  return { reports: said.map((report) => withWholeMarks(reading, report)) };
});
/** أعلن مسؤول في وزارة النقل أن: the clause is the verb's, not that of a noun before it. */
const isTwice = (report: Report, here: readonly Report[], last = here.slice(-MAX_TWICE)) =>
  last.some((other) => other.act === "refuse-comment" && other.content[0]?.start === report.cue.start) || // رفضت أن تعلق
  (report.by.startsWith("report.noun") &&
    last.some((other) => other.by.startsWith("report.verb") && other.content[0]?.start === report.content[0]?.start));

/** The other report of the same words is among the last so many of its sentence. */
const MAX_TWICE = 32;

/** Reports before this one, in this sentence and in earlier ones, that a speaker may be taken from. */
const MAX_BACK = 8;

/** Most words neither say nor hold anything; this settles them with no list made for them. */
const mayReport = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.part === "base" &&
  (frameOf(word.entry?.frame ?? null)?.report !== undefined ||
    looksAlongside(word) ||
    (word.upos === "VERB" &&
      (word.lemma === "فضل" ||
        word.lemma === "دفع" ||
        word.lemma === "عبر" ||
        responding.has(word.lemma) ||
        writtenVerbs.has(word.lemma))));

/** عبرت الوزيرة عن خشيتها: voiced, where the row of عبر (crossed) was taken. */
function expresses({ words, tree }: Reading, word: Word | undefined): boolean {
  if (word?.lemma !== "عبر" || word.upos !== "VERB" || word.entry?.frame === "say") return false;
  for (let at = word.index + 1; at < word.index + PLEA_WITHIN && words[at]?.sentence === word.sentence; at++) {
    if (words[at]?.upos === "VERB" || words[at]?.upos === "PUNCT") return false;
    if (words[at]?.lemma === "عن") {
      const noun = words[tree.heads[at] ?? -1];
      return noun?.feats.VerbForm === "Vnoun" || frameOf(noun?.entry?.frame ?? null)?.report !== undefined;
    }
  }
  return false;
}

/** لم تستجب لطلب التعليق. Lemmas. */
const responding: ReadonlySet<string> = new Set(["استجاب", "تجاوب"]);

function reportAt(reading: Reading, index: number, sentence: WordSentence, earlier: readonly Report[]): Report | null {
  const word = reading.words[index];
  if (word !== undefined && standsWritten(reading, word)) return fromDocument(reading, word);
  const withheld =
    word?.lemma === "فضل" &&
    reading.words.slice(index + 1, index + WITHHELD_WITHIN).some(({ lemma }) => lemma === "عدم"); // فضل عدم ذكر اسمه, without shadda
  const silent = word !== undefined && responding.has(word.lemma) && word.upos === "VERB";
  if (silent && unansweredRequest(reading, word) === null) return null;
  const frame = frameOf(
    expresses(reading, word)
      ? "say"
      : withheld
        ? "prefer"
        : silent
          ? "refuse"
          : pleads(reading, word)
            ? "confirm"
            : (word?.entry?.frame ?? null),
  )?.report;
  if (word === undefined || word.part !== "base" || isOther(reading, word)) return null;
  if (frame === undefined || !isAlongside(reading, word)) {
    const participle = fromAlongside(reading, word, earlier);
    if (participle !== null) return isRepeated(word, earlier) ? null : participle;
  }
  if (frame === undefined || isRepeated(word, earlier)) return null;
  if (word.upos === "VERB")
    return passedOn(reading, word, frame, earlier) ?? fromVerb(reading, word, frame, sentence, earlier);
  if (isAlongside(reading, word))
    return fromVerb(reading, word, frame, sentence, earlier) ?? fromAlongside(reading, word, earlier);
  const holding = word.upos === "ADJ" && childBy(reading.tree, word.index, "nsubj") !== undefined; // نحن واثقون من أن
  return word.upos === "NOUN" || holding ? fromNoun(reading, word, frame, earlier) : null;
}

/** دفع المحامي ببطلان الإجراءات، دفع بأن موكله لم يحضر: a plea in court; دفع بتعزيزات is none. */
function pleads({ words, tree }: Reading, word: Word | undefined): boolean {
  if (word?.lemma !== "دفع" || word.upos !== "VERB") return false;
  if (
    words[word.index + 1]?.lemma === "ب" ||
    (tree.children[word.index] ?? []).some((child) => words[child]?.upos === "NOUN")
  )
    for (let at = word.index + 1; at < word.index + PLEA_WITHIN && words[at]?.sentence === word.sentence; at++)
      if (words[at]?.lemma === "ب" && (pleas.has(words[at + 1]?.lemma ?? "") || words[at + 1]?.lemma === "أن"))
        return true;
  return false;
}
/** A subject with its client stands between. */
const PLEA_WITHIN = 9;
const pleas: ReadonlySet<string> = new Set("بطلان عدم انتفاء براءة انقضاء كيدية تلفيق سقوط تقادم".split(" "));

/** أردف قائلا: …: what follows is the verb's already. */
const isRepeated = (word: Word, earlier: readonly Report[]) =>
  /^قائل/.test(word.norm) && (earlier.at(-1)?.content[0]?.start ?? 0) > word.end;

/** فضل الشاهد عدم ذكر اسمه: a short subject may stand between. */
const WITHHELD_WITHIN = 5;

/** Words that look like cues: رجل يدعى (named), أدين بالسرقة (convicted), a second verb right after one of saying, which is a name (قال تريا). */
function isOther(reading: Reading, word: Word): boolean {
  if (word.norm === "مقرا" && reading.words[word.index - 1]?.upos !== "PUNCT") return true; // تتخذ من المدينة مقرا لها
  if (word.upos !== "VERB") return false;
  if (isNaming(reading, word.index)) return true;
  if (word.feats.Voice === "Pass" && word.entry?.frame === "blame") return true;
  const before = reading.words[word.index - 1];
  const says = before?.upos === "VERB" && before.sentence === word.sentence && before.feats.Person === "3";
  return (
    says &&
    before.part === "base" &&
    frameOf(before.entry?.frame ?? null)?.report?.act === "assert" &&
    word.feats.Person !== "1"
  );
}

/** …، مشيرا إلى أن: a participle that the one who speaks goes on with. */
const isAlongside = (reading: Reading, word: Word) =>
  word.upos !== "VERB" && reading.tree.by[word.index] === "syntax.participle-of-saying";
