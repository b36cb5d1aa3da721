// report: words, trees and entities in; the isnad out: each report with cue, source, content, and the report it stands inside.
import { frameOf } from "../lexicon/frames.ts";
import type { ReportLayer } from "../model/document.ts";
import { type Input, partyAt, type Reading, readingOf } from "../model/reading.ts";
import { type Stage, stage } from "../model/stage.ts";
import { childBy, childrenBy, phraseSpan, spanOf } from "../model/tree-queries.ts";
import type { Word, WordSentence } from "../model/word.ts";
import type { Act, Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { fromAlongside } from "./alongside.ts";
import { attributionPhrases } from "./attribution-phrases.ts";
import { contentOf, modeOf } from "./content.ts";
import { fromDocument, standsWritten } from "./documents.ts";
import { type HeadlineSpeech, headlineSpeech } from "./headline.ts";
import { isNegated, makeReport, type ReportFrame } from "./make-report.ts";
import { fromNoun, quotedSaying, quotedSayingUnder } from "./nouns.ts";
import { quotationsIn, quotedContent, wholeQuotation } from "./quotation.ts";
import { actOverrides, lightVerbs } from "./report-words.ts";
import { canSpeak, sourceOf, typeOf } from "./source.ts";
import { isNaming } from "./stray.ts";

export const reportStage: Stage<Input, ReportLayer> = stage("report", (document) => {
  const reading = readingOf(document);
  const reports: Report[] = [];
  for (const sentence of document.wordSentences) {
    const here: Report[] = [];
    const phrases = new Map(attributionPhrases(reading, sentence).map((phrase) => [phrase.cue, phrase]));
    const headline = headlineSpeech(reading, sentence);
    if (headline !== null) here.push(fromHeadline(reading, headline));
    for (let index = sentence.from; index < sentence.to; index++) {
      const phrase = phrases.get(index);
      const report =
        phrase === undefined
          ? reportAt(reading, index, sentence, [...reports.slice(-MAX_BACK), ...here.slice(-MAX_BACK)])
          : fromPhrase(reading, phrase);
      if (report !== null) here.push(report);
    }
    reports.push(...here);
  }
  return { reports: firstPersons(reading, withParents(withoutAttributions(reading, quotedFurther(reports)))) };
});
/** Reports before this one, in this sentence and in earlier ones, that a speaker may be taken from. */
const MAX_BACK = 8;

function reportAt(reading: Reading, index: number, sentence: WordSentence, earlier: readonly Report[]): Report | null {
  const word = reading.words[index];
  if (word !== undefined && standsWritten(reading, word)) return fromDocument(reading, word);
  const withheld = word?.lemma === "فضل" && reading.words[index + 1]?.lemma === "عدم"; // فضل عدم ذكر اسمه, without shadda
  const frame = frameOf(withheld ? "prefer" : (word?.entry?.frame ?? null))?.report;
  if (word === undefined || word.part !== "base" || isOther(reading, word)) return null;
  if (frame === undefined || !isAlongside(reading, word)) {
    const participle = fromAlongside(reading, word, earlier);
    if (participle !== null) return participle;
  }
  if (frame === undefined) return null;
  if (word.upos === "VERB")
    return passedOn(reading, word, frame, earlier) ?? fromVerb(reading, word, frame, sentence, earlier);
  if (isAlongside(reading, word))
    return fromVerb(reading, word, frame, sentence, earlier) ?? fromAlongside(reading, word, earlier);
  const holding = word.upos === "ADJ" && childBy(reading.tree, word.index, "nsubj") !== undefined; // نحن واثقون من أن
  return word.upos === "NOUN" || holding ? fromNoun(reading, word, frame, earlier) : null;
}

/** Words that look like cues: رجل يدعى (named), أدين بالسرقة (convicted), a second verb right after one of saying, which is a name (قال تريا). */
function isOther(reading: Reading, word: Word): boolean {
  if (word.upos !== "VERB") return false;
  if (isNaming(reading, word.index)) return true;
  if (word.feats.Voice === "Pass" && word.entry?.frame === "blame") return true;
  const before = reading.words[word.index - 1];
  const says = before?.upos === "VERB" && before.sentence === word.sentence && before.feats.Person === "3";
  return says && before.part === "base" && frameOf(before.entry?.frame ?? null)?.report?.act === "assert" && word.feats.Person !== "1";
}

/** …، مشيرا إلى أن: a participle that the one who speaks goes on with. */
const isAlongside = (reading: Reading, word: Word) =>
  word.upos !== "VERB" && reading.tree.by[word.index] === "syntax.participle-of-saying";

function fromVerb(
  reading: Reading,
  cue: Word,
  frame: ReportFrame,
  sentence: WordSentence,
  earlier: readonly Report[],
): Report | null {
  const carried = carriedNoun(reading, cue);
  const content =
    carried === null
      ? contentOf(reading, cue.index, frame, true)
      : contentOf(reading, carried, frameOf(reading.words[carried]?.entry?.frame ?? null)?.report ?? frame, true);
  const sentenceEnd = reading.words[sentence.to - 1]?.end ?? cue.end;
  const quoted = content !== null || frame.clauseOnly ? null : quotedContent(reading, cue.index, sentenceEnd);
  const begun =
    content?.kind === "clause" && content.spans[0] !== undefined ? wholeQuotation(reading, content.spans[0], cue.end) : null;
  const spans = begun !== null && begun.start >= cue.end ? [begun] : (content?.spans ?? quoted);
  if (spans === undefined || spans === null || spans.length === 0) return null;
  if (content?.kind === "phrase" && !isSaid(reading, cue, content.head)) return null;
  const source = sourceOf(reading, cue.index, earlier, content !== null && isNoSubject(reading, cue, content.head));
  if (content?.kind === "phrase" && source.head >= 0 && !canSpeak(reading, source.head)) return null; // تبلغ النفقات
  const silent = /^عل[ّ]?ق$/u.test(cue.lemma) && isNegated(reading, cue.index); // لم تعلق دمشق على التقرير
  const nounAct = silent
    ? "refuse-comment"
    : carried === null
      ? undefined
      : frameOf(reading.words[carried]?.entry?.frame ?? null)?.report?.act;
  return makeReport(reading, cue, {
    act: overrideAct(reading, cue, content?.head) ?? nounAct ?? (isDisclosure(cue, source.type) ? "announce" : frame.act),
    frame,
    mode: quoted !== null ? "direct" : modeOf(reading, spans, content?.kind ?? "clause"),
    source,
    content: spans,
    by: `report.verb.${cue.entry?.frame ?? ""}`,
  });
}

/** What stands as subject is the content itself, a thing after it (تحدثت عن عزمه الاستقالة), or ما (وصف ما نشرته الصحيفة بأنه). */
function isNoSubject(reading: Reading, cue: Word, content: number): boolean {
  const subject = childBy(reading.tree, cue.index, "nsubj");
  if (subject === undefined || subject < cue.index) return false;
  if (subject === content) return true;
  if (subject === cue.index + 1 && reading.words[subject]?.form === "ما") return true;
  return subject > content && content > cue.index && !canSpeak(reading, subject);
}

/** فضّل عدم ذكر اسمه is asked, فضّل البقاء is not; التزم بتسديد الدين is promised, التزم بالقواعد is not. */
function isSaid(reading: Reading, cue: Word, content: number): boolean {
  const head = reading.words[content];
  if (cue.entry?.frame === "prefer") return head?.lemma === "عدم" || head?.lemma === "حجب" || head?.lemma === "كتمان";
  if (cue.lemma === "التزم" || cue.entry?.verb === "التزم") return head?.feats.VerbForm === "Vnoun";
  return true;
}

/** كشفت مصادر عن خلاف: people and bodies make it known; a study or its figures only show it. */
const isDisclosure = (cue: Word, source: Report["sourceType"]) =>
  (cue.lemma === "كشف" || cue.entry?.verb === "كشف") && source !== "document" && source !== "impersonal";

/** نقلت الوكالة عن مصدر قوله إن: the outlet reports that the source said; what it passes on is the saying itself. */
function passedOn(reading: Reading, cue: Word, frame: ReportFrame, earlier: readonly Report[]): Report | null {
  if (cue.entry?.frame !== "quote") return null;
  if (quotedSayingUnder(reading, cue.index) === undefined && childBy(reading.tree, cue.index, "ccomp") !== undefined) return null;
  const saying = childrenBy(reading.tree, cue.index, "obj", "xcomp").find(
    (child) => childBy(reading.tree, child, "ccomp") !== undefined || quotedSaying(reading, child) !== null,
  );
  if (saying === undefined) return null;
  const quoted = quotedSaying(reading, saying);
  const content = [
    quoted === null
      ? phraseSpan(reading.text, reading.words, reading.tree, saying)
      : spanOf(reading.text, reading.words[saying]?.start ?? 0, quoted.at(-1)?.end ?? 0),
  ];
  return makeReport(reading, cue, {
    act: frame.act,
    frame,
    mode: "indirect",
    source: sourceOf(reading, cue.index, earlier),
    content,
    by: "report.verb.quote",
  });
}

/** أعرب عن أمله في أن: the verb is the cue, its noun says what kind of attitude it is. */
function carriedNoun(reading: Reading, cue: Word): number | null {
  if (!lightVerbs.has(cue.lemma) && !lightVerbs.has(cue.entry?.verb ?? "")) return null;
  const noun = childrenBy(reading.tree, cue.index, "obl", "obj").find(
    (child) => frameOf(reading.words[child]?.entry?.frame ?? null)?.report !== undefined,
  );
  return noun ?? null;
}

function overrideAct(reading: Reading, cue: Word, contentHead: number | undefined): Act | null {
  const lemma = contentHead === undefined ? undefined : reading.words[contentHead]?.lemma;
  if (lemma === undefined) return null;
  return (
    actOverrides.find((one) => (one.lemma === cue.lemma || one.lemma === cue.entry?.verb) && one.object.has(lemma))
      ?.act ?? null
  );
}

function fromPhrase(reading: Reading, phrase: ReturnType<typeof attributionPhrases>[number]): Report | null {
  const word = reading.words[phrase.cue];
  if (word === undefined) return null;
  const party = partyAt(reading, phrase.source);
  return {
    ...bareReport(`r${phrase.cueSpan.start}`, phrase.cueSpan),
    act: (word.upos === "VERB" ? frameOf(word.entry?.frame ?? null)?.report?.act : undefined) ?? "assert",
    by: "report.attribution-phrase",
    cue: {
      ...phrase.cueSpan,
      lemma: word.lemma,
      distance: word.norm === "حد" ? "distancing" : "neutral",
      word: word.id,
    },
    mode: modeOf(reading, phrase.content, "clause"),
    source: party,
    sourceType: typeOf(reading, phrase.source, party.entity),
    content: [...phrase.content],
  };
}

function fromHeadline(reading: Reading, { cue, source, speaker, content }: HeadlineSpeech): Report {
  const word = reading.words[cue];
  const span = spanOf(reading.text, word?.start ?? 0, word?.end ?? 0);
  const party = { ...partyAt(reading, source), ...speaker };
  return {
    ...bareReport(`r${span.start}`, span),
    by: "report.headline",
    cue: { ...span, lemma: ":", distance: "neutral", word: word?.id ?? "" },
    mode: modeOf(reading, [content], "clause"),
    source: party,
    sourceType: typeOf(reading, source, party.entity),
    content: [content],
  };
}

/** What a report is that names no cue verb: an assertion of the article's own level, with nothing beside it. */
function bareReport(id: string, span: Span) {
  return {
    id,
    ...span,
    act: "assert",
    kind: "assertion",
    negated: false,
    addressee: null,
    channel: null,
    occasion: null,
    time: null,
    propositions: [],
    parent: "author",
  } satisfies Partial<Report>;
}

/** The parent of a report is the smallest other report whose content holds its cue. */
function withParents(reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    let parent: Report | null = null;
    for (const other of reports.slice(Math.max(0, index - MAX_BESIDE), index + MAX_BESIDE)) {
      if (
        other === report ||
        !other.content.some((span) => span.start <= report.cue.start && span.end >= report.cue.end)
      )
        continue;
      if (parent === null || extent(other) < extent(parent)) parent = other;
    }
    parent ??= secondHand(report, reports.slice(Math.max(0, index - MAX_BESIDE), index));
    return parent === null || report.parent !== "author" ? report : { ...report, parent: parent.id };
  });
}

/** ذكرت صحيفة، نقلا عن مقربين، أن اللاعب …: the phrase stands beside the verb of saying; what the paper reports is what they said. */
function quotedFurther(reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    if (report.by !== "report.attribution-phrase" || report.cue.lemma !== "نقل") return report;
    const said = reports
      .slice(Math.max(0, index - MAX_BESIDE), index)
      .findLast(
        (other) =>
          (other.content[0]?.start ?? 0) > report.cue.end &&
          report.content.some((span) => span.start <= other.cue.start && span.end >= other.cue.end),
      );
    return said === undefined ? report : { ...report, content: said.content, parent: said.id };
  });
}

/** بحسب ما ذكرت الإذاعة نقلا عن مصدر: of two phrases for one content the second stands inside the first. */
function secondHand(report: Report, earlier: readonly Report[]): Report | null {
  if (report.by !== "report.attribution-phrase") return null;
  const [content] = report.content;
  return (
    earlier.findLast(
      (other) =>
        other.by === report.by && other.content[0]?.start === content?.start && other.content[0]?.end === content?.end,
    ) ?? null
  );
}

/** «تطالب بفدية، وفق ما رواه موظف»: what the whole sentence is hung on is no part of what is said in it. Reports in text order. */
function withoutAttributions(reading: Reading, reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    const content = report.content.at(-1);
    const later = reports
      .slice(index + 1, index + MAX_BESIDE)
      .find(
        (other) =>
          content !== undefined &&
          other.by === "report.attribution-phrase" &&
          other.cue.start > content.start &&
          other.cue.end <= content.end &&
          holds(other, report),
      );
    if (content === undefined || later === undefined) return report;
    const cut = reading.text.slice(content.start, later.start).replace(/[\s،,]*(?:وفق|ب)?[\s،,]*(?:ما)?[\s،,]*$/u, "");
    return cut.length === 0
      ? report
      : {
          ...report,
          content: [...report.content.slice(0, -1), spanOf(reading.text, content.start, content.start + cut.length)],
        };
  });
}

const holds = (outer: Report, inner: Report) =>
  outer.content.some((span) => span.start <= inner.cue.start && span.end >= inner.cue.end);

/** «أخشى أن أفقد وظيفتي»: in quoted speech the first person is the one quoted. Parents come before or beside their reports. */
function firstPersons(reading: Reading, reports: readonly Report[]): Report[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  // نجد أن، نعلم أن: outside of quoted words what we hold is the writer's own.
  const own = (report: Report) =>
    report.parent === "author" &&
    report.act === "believe" &&
    reading.words[reading.placeOf.get(report.cue.word) ?? -1]?.feats.Person === "1" &&
    quotationsIn(reading, report.cue).every(({ end }) => end < report.cue.end);
  return reports.filter((report) => !own(report)).map((report) => {
    const cue = reading.words[reading.placeOf.get(report.cue.word) ?? -1];
    const parent = byId.get(report.parent);
    if (cue?.feats.Person !== "1" || parent?.source == null) return report;
    return { ...report, source: { ...parent.source, basis: "inherited" }, sourceType: parent.sourceType };
  });
}

/** Reports that are weighed as parents, on either side in the text. */
const MAX_BESIDE = 12;

const extent = (report: Report) => report.content.reduce((sum, span) => sum + span.end - span.start, 0);
