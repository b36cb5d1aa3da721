// Nouns as cues: attitudes with a clause (شعور بأن), and sayings done by a verb that only tells how (سارع إلى نفي).
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, phraseSpan, spanOfWords } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { contentOf, modeOf, phraseContent } from "./content.ts";
import { makeReport, type ReportFrame } from "./make-report.ts";
import { quotedContent } from "./quotation.ts";
import { connectingNouns, lightVerbs, serialVerbs } from "./report-words.ts";
import { sourceOf } from "./source.ts";

/** A noun of attitude is a report when a clause hangs from it: شعور بأن، مخاوف من أن، أمله في أن. */
export function fromNoun(reading: Reading, cue: Word, frame: ReportFrame, earlier: readonly Report[]): Report | null {
  const masdar = awaited.test(cue.lemma) ? awaitedThing(reading, cue) : null;
  if (masdar !== null)
    return makeReport(reading, cue, {
      act: frame.act,
      frame,
      mode: "mention",
      source: { party: null, type: "impersonal", head: -1 },
      content: [masdar],
      by: "report.noun.awaited",
    });
  if (cue.feats.VerbForm === "Part" && !awaited.test(cue.lemma) && (cue.upos !== "ADJ" || cue.feats.Definite === "Def"))
    return null; // من المستبعد أن: a modal, no report
  const serial = deniedInSeries(reading, cue, frame);
  if (serial !== null) return serial;
  if (connectingNouns.has(cue.lemma) || (cue.entry?.frame === "know" && cue.upos === "NOUN")) return null;
  const quotation = quotedSaying(reading, cue.index);
  if (quotation !== null)
    return makeReport(reading, cue, {
      act: frame.act,
      frame,
      mode: "direct",
      source: sourceOf(reading, cue.index, earlier),
      content: quotation,
      by: "report.noun.quoted",
    });
  const mark = markAfterSaying(reading, cue.index);
  if (mark !== null && childBy(reading.tree, cue.index, "ccomp") === undefined) {
    const { spans, kind } = phraseContent(reading, cue.index, reading.tree.heads[mark] ?? mark, mark);
    return makeReport(reading, cue, {
      act: frame.act,
      frame,
      mode: modeOf(reading, spans, kind),
      source: sourceOf(reading, cue.index, earlier),
      content: spans,
      by: "report.noun.quoted",
    });
  }
  if (childBy(reading.tree, cue.index, "ccomp") === undefined) return thereIs(reading, cue, frame);
  const above = reading.words[reading.tree.heads[cue.index] ?? -1];
  if (above !== undefined && (lightVerbs.has(above.lemma) || lightVerbs.has(above.entry?.verb ?? ""))) return null; // the verb is the cue
  const content = contentOf(reading, cue.index, frame, false);
  if (content === null) return null;
  return makeReport(reading, cue, {
    act: frame.act,
    frame,
    mode: modeOf(reading, content.spans, content.kind),
    source: sourceOf(reading, cue.index, earlier),
    content: content.spans,
    by: `report.noun.${cue.entry?.frame ?? ""}`,
  });
}

/** ثمة اعتقاد شائع بأن: the clause hangs on the word of existence; nobody in particular holds it. */
function thereIs(reading: Reading, cue: Word, frame: ReportFrame): Report | null {
  const above = reading.tree.heads[cue.index] ?? -1;
  const clause = childBy(reading.tree, above, "ccomp");
  if (!/^(?:ثمة|هناك|هنالك|ثم)$/u.test(reading.words[above]?.lemma ?? "") || clause === undefined || clause < cue.index)
    return null;
  const mark = childrenBy(reading.tree, clause, "mark").findLast((at) => reading.words[at]?.upos === "SCONJ");
  if (mark === undefined) return null;
  const { spans, kind } = phraseContent(reading, cue.index, clause, mark);
  return makeReport(reading, cue, {
    act: frame.act,
    frame,
    mode: modeOf(reading, spans, kind),
    source: { party: null, type: "impersonal", head: -1 },
    content: spans,
    by: "report.noun.existence",
  });
}

/** نقل عن المدير قوله: «…»: a noun of saying with its speaker's pronoun brings on a quotation. */
export function quotedSaying(reading: Reading, noun: number): Span[] | null {
  const word = reading.words[noun];
  const next = reading.words[noun + 1];
  if (word?.upos !== "NOUN" || word.entry?.frame !== "say" || next?.part !== "enclitic") return null;
  return quotedContent(reading, noun, next.end + MAX_COLON);
}

/** نقلت عن نائب قوله إن: the complementizer right after a noun of saying with its pronoun, under a verb of passing on. */
export function markAfterSaying({ words, tree }: Reading, noun: number): number | null {
  const word = words[noun];
  const mark = words[noun + 2];
  if (
    word?.upos !== "NOUN" ||
    words[noun + 1]?.part !== "enclitic" ||
    mark?.norm !== "ان" ||
    (tree.heads[mark.index] ?? -1) <= mark.index
  )
    return null;
  for (let at = noun - 1; at > noun - QUOTED_WITHIN && words[at]?.sentence === word.sentence; at--)
    if (words[at]?.upos === "VERB" && words[at + 1]?.part !== "enclitic" && !isOfNoun(tree, at))
      return words[at]?.entry?.frame === "quote" ? mark.index : null;
  return null;
}
/** The source that is quoted stands between, with its titles. */
const QUOTED_WITHIN = 20;

/** عن طبيبين يعملان في المدينة قولهما إن: a clause about the one who is quoted. */
const isOfNoun = (tree: Reading["tree"], verb: number): boolean => tree.deprels[verb]?.startsWith("acl") === true;

/** The noun of saying between a verb of passing on and what was said, wherever the tree hangs it. */
export function sayingAfter(reading: Reading, cue: number): number | undefined {
  for (let at = cue + 1; at < cue + QUOTED_WITHIN; at++) {
    if (reading.words[at]?.upos === "SCONJ") return undefined;
    const verb = reading.words[at]?.upos === "VERB" && reading.words[at + 1]?.part !== "enclitic"; // مسؤولين لم تسمهم
    if (verb && !isOfNoun(reading.tree, at)) return undefined;
    if (frameOf(reading.words[at]?.entry?.frame ?? null)?.report === undefined) continue;
    if (markAfterSaying(reading, at) !== null || quotedSaying(reading, at) !== null) return at; // عن وزيرة قولها: «…»
  }
  return undefined;
}

export const quotedSayingUnder = (reading: Reading, cue: number): number | undefined =>
  childrenBy(reading.tree, cue, "obj", "xcomp").find((child) => quotedSaying(reading, child) !== null);

/** من المتوقع نشر التقرير غدا: with a noun for what is to happen in place of a clause, up to the next mark. */
function awaitedThing({ words, tree, text }: Reading, cue: Word): Span | null {
  const next = words[cue.index + 1];
  if (
    words[cue.index - 1]?.lemma !== "من" ||
    next === undefined ||
    next.part !== "base" ||
    next.sentence !== cue.sentence
  )
    return null;
  const masdar =
    next.feats.VerbForm === "Vnoun" || (next.upos === "VERB" && next.feats.Person === "3" && !/^[يت]/.test(next.norm));
  if (!masdar) return null;
  let last = next.index;
  while (
    words[last + 1]?.sentence === cue.sentence &&
    words[last + 1]?.upos !== "PUNCT" &&
    words[last + 1]?.upos !== "VERB" &&
    words[last + 1]?.upos !== "SCONJ"
  )
    last++;
  return spanOfWords(text, words, next.index, Math.max(last, Math.min(tree.last[next.index] ?? last, last)));
}

/** من المتوقع أن، من المنتظر أن: expected by nobody in particular. */
const awaited = /^(?:متوقع|منتظر|مأمول|مؤمل|مرتقب)$/;

/** سارعت الوزارة إلى نفي وقوع أسرى: the doing itself is the saying, its verb only how it was done. */
function deniedInSeries(reading: Reading, cue: Word, frame: ReportFrame): Report | null {
  const above = reading.words[reading.tree.heads[cue.index] ?? -1];
  if (above === undefined || !serialVerbs.has(above.lemma) || cue.feats.VerbForm !== "Vnoun") return null;
  const clause =
    childBy(reading.tree, cue.index, "ccomp") === undefined ? null : contentOf(reading, cue.index, frame, false);
  const thing = childrenBy(reading.tree, cue.index, "nmod", "obj")[0];
  const quoted = clause === null && thing === undefined ? quotedContent(reading, cue.index, cue.end + MAX_COLON) : null;
  const named =
    thing === undefined || !frame.mention ? null : [phraseSpan(reading.text, reading.words, reading.tree, thing)];
  const content = clause?.spans ?? quoted ?? named;
  if (content === null) return null;
  return makeReport(reading, cue, {
    act: frame.act,
    frame,
    mode: quoted === null ? modeOf(reading, content, clause === null ? "phrase" : "clause") : "direct",
    source: sourceOf(reading, above.index, []),
    content,
    by: "report.noun.serial",
  });
}
/** اكتفى بالقول: «…»: the quotation comes within so many characters of the noun. */
const MAX_COLON = 12;
