// جاء في لائحة الاتهام أن، ورد في التقرير أن: a document says it.
import type { Reading } from "../model/reading.ts";
import { partyAt } from "../model/reading.ts";
import { childBy, childrenBy, spanOf } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { type Content, contentOf, modeOf } from "./content.ts";
import { makeReport } from "./make-report.ts";
import { quotedContent } from "./quotation.ts";
import { documentNouns } from "./report-words.ts";
import { strayClause } from "./stray.ts";

/** Lemmas; رد where the و of ورد was read as "and". */
export const writtenVerbs: ReadonlySet<string> = new Set(["جاء", "ورد", "رد"]);

/** ورد في البيان, not ورد الوزير: with في and a document right after it. */
const isWawOfVerb = ({ words }: Reading, { index, token }: Word) =>
  words[index - 1]?.token === token &&
  words[index + 1]?.lemma === "في" &&
  (words[index + 2]?.entry?.kinds.includes("document") === true || documentNouns.has(words[index + 2]?.lemma ?? ""));

/** The verb has a clause and a phrase with في that names where it stands. */
export const standsWritten = (reading: Reading, word: Word) =>
  word.upos === "VERB" &&
  writtenVerbs.has(word.lemma) &&
  (word.lemma !== "رد" || isWawOfVerb(reading, word)) &&
  (childBy(reading.tree, word.index, "ccomp") !== undefined ||
    strayClause(reading, word.index) !== null ||
    quotedIn(reading, word) !== null) &&
  documentOf(reading, word.index) !== undefined;

/** ورد في أحدها: «…» */
const quotedIn = (reading: Reading, { index, end }: Word) =>
  reading.words[index + 1]?.lemma === "في" ? quotedContent(reading, index, end + REACH) : null;
/** The document has a short name before its words begin. */
const REACH = 60;

function documentOf(reading: Reading, cue: number): number | undefined {
  const { tree, words } = reading;
  return childrenBy(tree, cue, "obl").find((child) => words[childBy(tree, child, "case") ?? -1]?.lemma === "في");
}

export function fromDocument(reading: Reading, cue: Word): Report | null {
  const head = documentOf(reading, cue.index);
  const quoted = quotedIn(reading, cue);
  const content: Content | null =
    quoted === null
      ? contentOf(reading, cue.index, written, true)
      : { spans: quoted, head: Number.POSITIVE_INFINITY, kind: "clause" };
  if (head === undefined || content === null) return null;
  const party = { ...partyAt(reading, head), ...phraseBefore(reading, head, content.head) };
  return makeReport(reading, cue, {
    act: "assert",
    frame: written,
    mode: modeOf(reading, content.spans, content.kind),
    source: { party, type: "document", head },
    content: content.spans,
    by: "report.verb.written",
  });
}
const written = { act: "assert", kind: "assertion" } as const;

/** A phrase up to the clause that follows it. */
function phraseBefore(reading: Reading, head: number, clause: number): Span {
  let last = Math.min(reading.tree.last[head] ?? head, (reading.tree.first[clause] ?? clause) - 1);
  for (let at = head + 1; at <= last; at++) if (/["«“:]/.test(reading.words[at]?.form ?? "")) last = at - 1;
  return spanOf(reading.text, reading.words[head]?.start ?? 0, reading.words[Math.max(head, last)]?.end ?? 0);
}
