// The third stage: words that were run together in the published text, read apart. The text and its tokens stay as they are.
import type { RepairLayer, ScriptLayer, SegmentLayer, TextLayer } from "../../model/document.ts";
import { type Stage, stage } from "../../model/stage.ts";
import type { Repair, Token } from "../../schema/article.ts";
import { SHORTEST_TOKEN } from "./costs.ts";
import { lexicalVocabulary } from "./lexical-vocabulary.ts";
import { mayBeGlued, type Reading, readApart } from "./read-apart.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const repairStage: Stage<TextLayer & ScriptLayer & SegmentLayer, RepairLayer> = stage(
  "repair",
  ({ tokens }) => ({
    repairs: findRepairs(tokens, lexicalVocabulary(), memory),
  }),
);

/** Forms remembered by the stage before its memory starts afresh: the vocabulary of a long run, small for a browser. */
const MEMORY_SIZE = 20_000;
const memory = new Map<string, Reading | null>();

/** Repairs for the glued words among the tokens, in order. `seen` remembers forms that were looked into; give each vocabulary its own. */
export function findRepairs(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  seen: Map<string, Reading | null> = new Map(),
): Repair[] {
  const repairs: Repair[] = [];
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < SHORTEST_TOKEN) continue;
    let reading = seen.get(token.text);
    if (reading === undefined) {
      reading = mayBeGlued(token.text, vocabulary) ? readApart(token.text, vocabulary) : null;
      if (seen.size >= MEMORY_SIZE) seen.clear();
      seen.set(token.text, reading);
    }
    if (reading) repairs.push(repairOf(token, reading));
  }
  return repairs;
}

function repairOf(token: Token, reading: Reading): Repair {
  return {
    id: `x${token.start}`,
    start: token.start,
    end: token.end,
    text: token.text,
    by: "repair/glued",
    reading: reading.words.join(" "),
    kind: "glued",
    evidence: [...reading.evidence],
  };
}
