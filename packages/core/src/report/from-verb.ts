// Verbs as cues: what is said, by whom, and what kind of saying it is.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, spanOf, spanOfWords } from "../model/tree-queries.ts";
import type { Word, WordSentence } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { type Content, contentOf, modeOf, phraseContent } from "./content.ts";
import { runsTo } from "./extent.ts";
import { isNegated, makeReport, type ReportFrame } from "./make-report.ts";
import { quotedSaying, quotedSayingUnder, sayingAfter } from "./nouns.ts";
import { afterColon, quotedBefore, quotedContent, wholeQuotation } from "./quotation.ts";
import { lightVerbs } from "./report-words.ts";
import { isDisclosure, isSaid, overrideAct, showing, unansweredRequest } from "./said.ts";
import { sourceOf } from "./source.ts";
import { canSpeak } from "./speakers.ts";
import { strayClause, strayPhrase } from "./stray.ts";
import { whatIsWithheld, withholdsName } from "./withheld-name.ts";

export function fromVerb(
  reading: Reading,
  cue: Word,
  frame: ReportFrame,
  sentence: WordSentence,
  earlier: readonly Report[],
): Report | null {
  const unanswered = unansweredRequest(reading, cue);
  if (unanswered !== null) {
    const { spans } = phraseContent(reading, cue.index, unanswered, null);
    const source = sourceOf(reading, cue.index, earlier);
    const made = makeReport(reading, cue, {
      act: "refuse-comment",
      frame,
      mode: "mention",
      source,
      content: spans,
      by: "report.verb.unanswered",
    });
    return { ...made, negated: false }; // the act says that already
  }
  const carried = carriedNoun(reading, cue);
  // جاء في البيان الذي نشرته الوزارة أن: what was published is the paper, and the clause the paper's.
  const published =
    cue.entry?.frame === "quote" &&
    reading.tree.deprels[cue.index] === "acl:relcl" &&
    reading.words[cue.index + 1]?.part === "enclitic";
  const withheld = withholdsName(reading, cue.index);
  const kept = withheld ? whatIsWithheld(reading, cue.index) : null;
  const found: Content | null = published
    ? null
    : carried === null
      ? contentOf(reading, cue.index, frame, true)
      : contentOf(reading, carried, frameOf(reading.words[carried]?.entry?.frame ?? null)?.report ?? frame, true);
  // قال موظف، اشترط عدم الكشف عن هويته: «…»: what he keeps back is not what he says.
  const content: Content | null =
    kept !== null && found?.kind !== "phrase"
      ? { spans: [kept.span], head: kept.head, kind: "phrase" }
      : found?.kind === "phrase" && !withheld && isKeptBack(reading, cue.index, found.head)
        ? null
        : found;
  const sentenceEnd = reading.words[sentence.to - 1]?.end ?? cue.end;
  const taken = reading.tree.deprels[cue.index] === "acl:relcl" && reading.words[cue.index + 1]?.part === "enclitic"; // تصريحات نقلتها الصحيفة: «…»
  const takes = content?.kind === "phrase" ? quotedBefore(reading, cue.index) : null; // «…»، علق المدرب على الخسارة
  const quoted =
    takes !== null
      ? takes
      : content !== null || frame.clauseOnly || taken || withheld
        ? null
        : quotedContent(reading, cue.index, sentenceEnd);
  const begun =
    content?.kind === "clause" && content.spans[0] !== undefined
      ? wholeQuotation(reading, content.spans[0], cue.end)
      : null;
  const after = frame.clauseOnly || taken || withheld ? null : afterColon(reading, cue.index, sentence);
  const before = begun === null ? null : quotedBefore(reading, cue.index); // «…»، كتبت الشاعرة، «…»
  const told = content === null && !frame.clauseOnly && after === null ? saidFurther(reading, cue.index) : null;
  const spans =
    told ??
    (begun !== null && begun.start >= cue.end
      ? [...(before ?? []), begun]
      : (after ?? takes ?? content?.spans ?? quoted));
  if (spans === undefined || spans === null || spans.length === 0) return null;
  if (content !== null && after === null && !isSaid(reading, cue, content)) return null;
  const source = sourceOf(reading, cue.index, earlier, content !== null && isNoSubject(reading, cue, content.head));
  const isTold =
    content?.kind === "phrase" && needsHearer.has(cue.lemma) && childBy(reading.tree, cue.index, "obj") === undefined;
  if (isTold && source.head > cue.index) return null; // لم يبلغ المجلس بالقرار: he is told, and nobody says it
  if (content?.kind === "phrase" && source.head >= 0 && !canSpeak(reading, source.head)) return null; // تبلغ النفقات
  if (
    content?.kind === "phrase" &&
    carried === null && // أبدت موسكو استعدادها
    showing.has(cue.lemma) &&
    (source.type !== "document" || isNegated(reading, cue.index))
  )
    return null; // أظهر الفريق قدراته
  const silent = /^عل[ّ]?ق$/u.test(cue.lemma) && isNegated(reading, cue.index); // لم تعلق دمشق على التقرير
  const nounAct = silent
    ? "refuse-comment"
    : carried === null
      ? undefined
      : frameOf(reading.words[carried]?.entry?.frame ?? null)?.report?.act;
  const made = makeReport(reading, cue, {
    act:
      overrideAct(reading, cue, content?.head) ?? nounAct ?? (isDisclosure(cue, source.type) ? "announce" : frame.act),
    frame,
    mode: quoted !== null && after === null ? "direct" : modeOf(reading, spans, content?.kind ?? "clause"),
    source,
    content: spans,
    by: `report.verb.${cue.entry?.frame ?? ""}`,
  });
  return silent ? { ...made, negated: false } : made; // the act says that already
}

/** The name that is kept back belongs to the verb that asks for it: قال موظف، طلب عدم الكشف عن هويته: «…». */
function isKeptBack(reading: Reading, cue: number, head: number): boolean {
  const start = reading.words[head]?.start ?? 0;
  for (let at = cue + 1; at < head; at++)
    if (withholdsName(reading, at) && (whatIsWithheld(reading, at)?.span.end ?? 0) > start) return true;
  return false;
}

/** Verbs of telling that never stand without a hearer. Lemmas. */
const needsHearer: ReadonlySet<string> = new Set(["أبلغ", "أخبر", "أخطر", "أشعر"]);

/** غرد النائب قائلا إن …: the clause under the participle is what the verb says. */
function saidFurther(reading: Reading, cue: number): readonly Span[] | null {
  const { words } = reading;
  for (let at = cue + 1; at < cue + SAYING_WITHIN && words[at]?.sentence === words[cue]?.sentence; at++) {
    if (words[at]?.upos === "PUNCT" || words[at]?.upos === "SCONJ") return null;
    if (!/^قائل/u.test(words[at]?.norm ?? "")) continue;
    const clause = strayClause(reading, at);
    return clause === null ? null : phraseContent(reading, at, clause.head, clause.mark).spans;
  }
  return null;
}
/** A speaker with office and channel stands between. */
const SAYING_WITHIN = 25;

/** What stands as subject is the content itself, a thing after it (تحدثت عن عزمه الاستقالة), or ما (وصف ما نشرته الصحيفة بأنه). */
function isNoSubject(reading: Reading, cue: Word, content: number): boolean {
  const subject = childBy(reading.tree, cue.index, "nsubj");
  if (subject === undefined || subject < cue.index) return false;
  if (subject === content) return true;
  if (subject === cue.index + 1 && reading.words[subject]?.form === "ما") return true;
  return subject > content && content > cue.index && !canSpeak(reading, subject);
}

/** نقلت الوكالة عن مصدر قوله إن: the outlet reports that the source said; what it passes on is the saying itself. */
export function passedOn(reading: Reading, cue: Word, frame: ReportFrame, earlier: readonly Report[]): Report | null {
  if (cue.entry?.frame !== "quote") return null;
  const astray = sayingAfter(reading, cue.index);
  const clause = childBy(reading.tree, cue.index, "ccomp");
  if (astray === undefined && quotedSayingUnder(reading, cue.index) === undefined && clause !== undefined) return null;
  const saying =
    astray ??
    childrenBy(reading.tree, cue.index, "obj", "xcomp").find(
      (child) => childBy(reading.tree, child, "ccomp") !== undefined || quotedSaying(reading, child) !== null,
    );
  if (saying === undefined) return null;
  const quoted = quotedSaying(reading, saying);
  const start = reading.words[saying]?.start ?? 0;
  const own = Math.max(
    reading.tree.last[saying] ?? saying,
    clause === undefined ? 0 : (reading.tree.last[clause] ?? clause),
  );
  const last = runsTo(reading, cue.index, own);
  const content = [
    quoted !== null
      ? spanOf(reading.text, start, quoted.at(-1)?.end ?? 0)
      : astray === undefined
        ? spanOfWords(reading.text, reading.words, saying, Math.max(last, saying))
        : spanOfWords(reading.text, reading.words, saying, last),
  ];
  return makeReport(reading, cue, {
    act: frame.act,
    frame,
    mode: "indirect",
    // نُقل عن الرئيس قوله: what stands as subject is the saying itself, and nobody is named.
    source: isSubject(reading, cue.index, saying)
      ? { party: null, type: "impersonal", head: -1 }
      : sourceOf(reading, cue.index, earlier),
    content,
    by: "report.verb.quote",
  });
}

const isSubject = ({ tree }: Reading, verb: number, noun: number) => childrenBy(tree, verb, "nsubj").includes(noun);

const topic: ReadonlySet<string> = new Set(["topic"]);

/** أعرب عن أمله في أن: the verb is the cue, its noun says what kind of attitude it is. */
function carriedNoun(reading: Reading, cue: Word): number | null {
  if (!lightVerbs.has(cue.lemma) && !lightVerbs.has(cue.entry?.verb ?? "")) return null;
  const noun = childrenBy(reading.tree, cue.index, "obl", "obj").find(
    (child) => frameOf(reading.words[child]?.entry?.frame ?? null)?.report !== undefined,
  );
  if (noun !== undefined) return noun;
  // عبرت الوزيرة عن خشيتها: the tree may hang the phrase on her
  const stray = strayPhrase(reading, cue.index, topic, { عن: "topic" });
  return stray !== null && frameOf(reading.words[stray]?.entry?.frame ?? null)?.report !== undefined ? stray : null;
}
