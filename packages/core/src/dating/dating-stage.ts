// The stage that says when the article was published: as the caller gave it, or as its own words allow.
import type { DatingLayer, MorphLayer, SegmentLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { ValueLayer } from "../model/time-expression.ts";
import { isoDay, parseDay } from "./days.ts";
import { inferPublished } from "./infer.ts";

export const datingStage: Stage<TextLayer & SegmentLayer & MorphLayer & ValueLayer, DatingLayer> = stage(
  "dating",
  ({ options, text, words, timeExpressions }) => {
    const given = options.published === undefined ? null : parseDay(options.published);
    if (given !== null) {
      const day = isoDay(given);
      return { published: { edtf: day, earliest: day, latest: day, basis: "stated", because: [] } };
    }
    return { published: inferPublished(text, words, timeExpressions) };
  },
);
