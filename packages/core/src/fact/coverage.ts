// What was understood and what was not: every sentence's clauses counted, the ones without proposition or report listed.

import type { Reading } from "../model/reading.ts";
import { spanOfWords } from "../model/tree-queries.ts";
import type { Coverage } from "../schema/facts.ts";

/** `covered` are places of predicates and cues; `partial` those of propositions without any role. */
export function coverageOf(reading: Reading, covered: ReadonlySet<number>, partial: ReadonlySet<number>): Coverage {
  const { words, text, document } = reading;
  const unresolved: Coverage["unresolved"] = [];
  let clauses = 0;
  let modelled = 0;
  for (const [place, { from, to }] of document.wordSentences.entries()) {
    if (document.sentences[place]?.kind === "byline") continue;
    let inSentence = 0;
    for (let at = from; at < to; at++) {
      if (covered.has(at)) inSentence++;
    }
    clauses += Math.max(1, inSentence);
    modelled += inSentence;
    if (inSentence === 0 && from < to)
      unresolved.push({ span: spanOfWords(text, words, from, to - 1), reason: reasonOf(reading, from, to) });
  }
  return { clauses, modelled, partial: partial.size, unresolved };
}

function reasonOf(reading: Reading, from: number, to: number): Coverage["unresolved"][number]["reason"] {
  const words = reading.words.slice(from, to);
  const content = words.filter((word) => word.upos !== "PUNCT");
  if (!content.some((word) => /[\u0621-\u064a]/.test(word.form))) return "not-arabic";
  if (content.length <= SHORT_FRAGMENT) return "fragment";
  if (words.some((word) => word.source === "guess")) return "unknown-word";
  return "no-predicate";
}
/** A headline scrap or caption of this many words or fewer states nothing. */
const SHORT_FRAGMENT = 4;
