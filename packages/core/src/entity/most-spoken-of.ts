// Which of several that a definite phrase could take up: what the article is about, unless another was just spoken of.
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { reach } from "./country-words.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** Weights: each mention more, each sentence further back, and the start of the article. */
const perMention = 0.5;
const mentionsCounted = 5;
const perSentence = 0.45;
const sentencesCounted = 7;
const asSubject = 0.6;
const firstOfKind = 0.5;
/** Called by this very word before. */
const sameWord = 1.5;

export function mostSpokenOf(discourse: Discourse, word: Word, fits: (entity: Draft) => boolean): Draft | null {
  const scores = new Map<Draft, number>();
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - reach) break;
    const { entity } = trace;
    if (trace.head === word.index || entity.members.length > 0 || scores.has(entity) || !fits(entity)) continue;
    const subject = relation(discourse.tree.deprels[trace.head] ?? "") === "nsubj" || trace.form === "elided";
    scores.set(
      entity,
      (entity.lemmas.has(word.lemma) ? sameWord : 0) +
        perMention * Math.min(mentionsCounted, entity.mentions.length) -
        perSentence * Math.min(sentencesCounted, word.sentence - trace.sentence) +
        (subject ? asSubject : 0),
    );
  }
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const earliest = [...scores.keys()].at(-1);
  for (const [entity, score] of scores) {
    const sum = score + (entity === earliest ? firstOfKind : 0);
    if (sum > most) {
      most = sum;
      best = entity;
    }
  }
  return best;
}
