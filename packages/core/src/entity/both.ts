// Two that were spoken of, taken up together: الفريقان (both teams), الوزيران (both ministers).
import { phraseSpan } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { hypernyms } from "./hypernyms.ts";
import { lastPair, together } from "./pairs.ts";

/** Adds the mention of a definite dual, where two named things of its kind were spoken of last. */
export function placeBoth(discourse: Discourse, word: Word): boolean {
  if (word.feats.Number !== "Dual") return false;
  const kinds = word.entry?.kinds ?? [];
  const type =
    kinds.includes("human") || kinds.includes("role") ? "person" : kinds.includes("org") ? "organization" : null;
  if (type === null || discourse.nouns.get(word.lemma)?.some((head) => sameDual(discourse, head, word)) === true)
    return false;
  const pair =
    lastPair(discourse, word, (entity) => entity.type === type && entity.members.length === 0) ??
    lastNamed(
      discourse,
      type,
      (entity) => entity.lemmas.has(word.lemma) || hypernyms.get(word.lemma)?.(entity) === true,
    ) ??
    lastNamed(discourse, type, () => true);
  if (pair === null) return false;
  const both = together(discourse, pair, word);
  both.lemmas.add(word.lemma);
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, word.index);
  discourse.mention(both, {
    ...span,
    form: "nominal",
    head: word.index,
    basis: "coreference",
    by: "entity/nominal.both",
  });
  return true;
}

/** The last two of the kind that were named. */
function lastNamed(discourse: Discourse, type: EntityType, fits: (entity: Draft) => boolean): [Draft, Draft] | null {
  const found: Draft[] = [];
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end && found.length < 2; at--) {
    const entity = discourse.traces[at]?.entity;
    if (entity?.type === type && entity.named && entity.members.length === 0 && !found.includes(entity) && fits(entity))
      found.push(entity);
  }
  const [second, first] = found;
  return first === undefined || second === undefined ? null : [first, second];
}

/** مصدران … المصدران: a dual that was introduced takes up itself. */
function sameDual(discourse: Discourse, head: number, word: Word): boolean {
  return head < word.index && discourse.words[head]?.feats.Number === "Dual";
}
