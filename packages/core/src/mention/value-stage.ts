// The stage that finds times (still unresolved) and quantities in the words.
import type { MentionLayer, MorphLayer, ScriptLayer, SegmentLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { TimeExpression, ValueLayer } from "../model/time-expression.ts";
import type { Word, WordSentence } from "../model/word.ts";
import type { Quantity } from "../schema/facts.ts";
import { withTimes } from "./quantity/as-of.ts";
import { findQuantities } from "./quantity/find-quantities.ts";
import type { Item } from "./quantity/item.ts";
import { readItems } from "./quantity/items.ts";
import { settleByText } from "./quantity/money-context.ts";
import { outsideNames } from "./quantity/outside-names.ts";
import { leanOnEarlier } from "./time/anaphor.ts";
import { findTimes } from "./time/find-times.ts";

/** Times and quantities of the text, none inside a name. Dating and resolving follow: datingStage, resolveStage. */
export const valueStage: Stage<
  TextLayer & ScriptLayer & SegmentLayer & MorphLayer & Pick<MentionLayer, "names">,
  ValueLayer
> = stage("value", ({ text, words, wordSentences, names }) => {
  const values = findValues(text, words, wordSentences);
  return { ...values, quantities: settleByText(outsideNames(values.quantities, names), words) };
});

/** Times and quantities of a word list, sentence by sentence. Linear time. */
export function findValues(text: string, words: readonly Word[], sentences: readonly WordSentence[]): ValueLayer {
  const timeExpressions: TimeExpression[] = [];
  const quantities: Quantity[] = [];
  const items = readItems(text, words);
  let at = 0;
  for (const { from, to } of sentences) {
    while (at < items.length && (items[at]?.index ?? 0) < from) at++;
    const start = at;
    while (at < items.length && (items[at]?.index ?? to) < to) at++;
    const own: readonly Item[] = items.slice(start, at);
    if (own.length === 0) continue;
    const times = findTimes(text, words, { items: own, from, to });
    timeExpressions.push(...times);
    quantities.push(...findQuantities(text, own, times));
  }
  return { timeExpressions: leanOnEarlier(timeExpressions), quantities: withTimes(quantities, timeExpressions, words) };
}
