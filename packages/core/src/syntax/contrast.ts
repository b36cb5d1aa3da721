// What stands against what was said before: بينما، فيما، لكن; whether it is still part of what somebody said.
import { frameOf } from "../lexicon/frames.ts";
import type { Reader } from "./reader.ts";

/** After a comma these set what the article says next against all before, not against what was reported. */
export const contrastive = new Set(["بينما", "فيما", "في حين"]);

/** «قال إن المحادثات بدأت، لكن الخلاف باق» goes on inside what was said; with a pronoun for the speaker (لكنها) or a verb of saying it leaves it. */
export function levelOfContrast(reader: Reader, after: number): number {
  const { clauses, arcs } = reader;
  const next = reader.peek(after);
  if (next === undefined || next.part === "enclitic") return 0;
  for (let at = after; at < Math.min(arcs.to, after + LOOK_AHEAD); at++) {
    if (reader.category(at) !== "verb") continue;
    if (frameOf(reader.word(at).entry?.frame ?? null)?.report !== undefined) return 0;
    break;
  }
  const said = clauses.findIndex((open, depth) => open.kind === "ccomp" && open.predicate >= 0 && depth > 0);
  return Math.max(0, said);
}
/** Words in which the first verb after a contrast is looked for. */
const LOOK_AHEAD = 8;
