// The reported stretch: a complement clause, a quotation, or the noun phrase that names what was said or wanted.

import type { Frame } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, phraseSpan, relation, spanOfWords } from "../model/tree-queries.ts";
import type { Span } from "../schema/span.ts";
import { emptyObjects } from "./report-words.ts";

export interface Content {
  readonly spans: readonly Span[];
  /** Head word of the content, for finding its propositions. */
  readonly head: number;
  readonly kind: "clause" | "phrase";
}

/** Content of a verb or noun of reporting, or null where nothing is reported. */
export function contentOf(
  reading: Reading,
  cue: number,
  frame: NonNullable<Frame["report"]>,
  mentionAllowed: boolean,
): Content | null {
  const clause = childBy(reading.tree, cue, "ccomp") ?? childBy(reading.tree, cue, "csubj");
  if (clause !== undefined) return { spans: clauseSpans(reading, cue, clause), head: clause, kind: "clause" };
  const held = frame.clauseOnly
    ? childrenBy(reading.tree, cue, "obj", "xcomp").find(
        (object) => childBy(reading.tree, object, "ccomp", "csubj") !== undefined,
      )
    : undefined;
  if (held !== undefined)
    return { spans: [phraseSpan(reading.text, reading.words, reading.tree, held)], head: held, kind: "clause" }; // لا ترى ضرورة في أن
  if (frame.clauseOnly || !(frame.mention && mentionAllowed)) return null;
  const phrase = mentionedThing(reading, cue);
  return phrase === null
    ? null
    : { spans: [phraseSpan(reading.text, reading.words, reading.tree, phrase)], head: phrase, kind: "phrase" };
}

/** The clause without what introduces it (أن، إن and the pronoun written on it), and its further conjuncts. */
function clauseSpans(reading: Reading, cue: number, head: number): Span[] {
  const { tree, words, text } = reading;
  const first = startAfterMarks(reading, tree.first[head] ?? head, head);
  let last = tree.last[head] ?? head;
  // A later complement of the same cue (…، وأن …) belongs to the same saying.
  for (const other of childrenBy(tree, cue, "ccomp")) last = Math.max(last, tree.last[other] ?? other);
  return [spanOfWords(text, words, first, last)];
}

/** Steps over أن/إن, what stands before it, and the pronoun written on it. */
export function startAfterMarks(reading: Reading, from: number, head: number): number {
  const { tree, words } = reading;
  let at = from;
  while (at < head) {
    const word = words[at];
    const introduces =
      word !== undefined &&
      (word.upos === "PUNCT" ||
        (["mark", "cc", "case"].includes(relation(tree.deprels[at] ?? "")) && tree.heads[at] === head));
    if (introduces) {
      at++;
      const next = words[at];
      if (next !== undefined && next.part === "enclitic" && next.token === word.token && word.upos !== "PUNCT") at++;
      continue;
    }
    break;
  }
  return at;
}

/** What is named as said, wanted, feared: the object, or the phrase under the preposition that the verb governs. */
function mentionedThing(reading: Reading, cue: number): number | null {
  const { tree, words } = reading;
  const prep = words[cue]?.entry?.prep ?? {};
  const obliques = childrenBy(tree, cue, "obl", "nmod").filter((child) => {
    const preposition = childBy(tree, child, "case");
    const lemma = preposition === undefined ? null : (words[preposition]?.lemma ?? null);
    const role = lemma === null ? undefined : prep[lemma];
    return role === "theme" || role === "topic" || role === "goal" || role === "cause";
  });
  const objects = childrenBy(tree, cue, "obj", "xcomp").filter(
    (child) => !emptyObjects.has(words[child]?.norm ?? "") && words[child]?.part !== "enclitic",
  );
  return obliques[0] ?? objects[0] ?? null;
}

/** Widens content to the quotation that begins in or right before it, when one does. */
export function modeOf(
  reading: Reading,
  spans: readonly Span[],
  kind: Content["kind"],
): "direct" | "indirect" | "mixed" | "mention" {
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return "indirect";
  let inside = false;
  for (const quotation of reading.document.quotations) {
    if (quotation.start <= first.start && quotation.end >= last.end) return "direct";
    if (
      quotation.start >= first.start &&
      quotation.end <= last.end &&
      quotation.end - quotation.start > QUOTED_NAME_LENGTH
    )
      inside = true;
  }
  if (inside) return "mixed";
  return kind === "phrase" ? "mention" : "indirect";
}
/** Shorter quotations are names of films and papers rather than speech. */
const QUOTED_NAME_LENGTH = 25;
