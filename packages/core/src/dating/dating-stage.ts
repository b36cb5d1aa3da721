// The stage that says when the article was published: as the caller gave it, or as its own words allow.
import type { DatingLayer, MorphLayer, ScriptLayer, SegmentLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { ValueLayer } from "../model/time-expression.ts";
import { dateConflicts } from "./conflicts.ts";
import { isoDay, parseDay } from "./days.ts";
import { inferPublished } from "./infer.ts";

export const datingStage: Stage<
  TextLayer & ScriptLayer & SegmentLayer & MorphLayer & ValueLayer,
  DatingLayer & Pick<ScriptLayer, "issues">
> = stage("dating", ({ options, text, words, timeExpressions, issues: before }) => {
  const given = options.published === undefined ? null : parseDay(options.published);
  const issues = [...before, ...dateConflicts(text, timeExpressions, given)];
  if (given !== null) {
    const day = isoDay(given);
    return { published: { edtf: day, earliest: day, latest: day, basis: "stated", because: [] }, issues };
  }
  return { published: inferPublished(text, words, timeExpressions), issues };
});
