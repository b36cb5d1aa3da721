// الأخير (the latter): what was spoken of last before it and agrees; الأول and الثاني, of two that were named together.
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** The entity that a definite الأخير without a noun takes up, or null. */
export function latter(discourse: Discourse, word: Word): Draft | null {
  if (word.lemma !== "أخير" || !word.norm.startsWith("ال") || word.upos === "ADV") return null;
  const said = discourse.clausesAbove(word.index).map((clause) => discourse.subjectOf(clause));
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - 1) return null;
    const { entity, head, form } = trace;
    // قال المصدر إن الأخير: who says it speaks of another.
    if (said.includes(entity)) continue;
    if (head >= word.index || (form !== "name" && form !== "nominal")) continue;
    if (entity.type === "event" || entity.type === "other" || entity.type === "location") continue;
    if (agrees(entity, { ...word.feats, Person: "3" }, "pronoun")) return entity;
  }
  return null;
}
