// The stage that gives every time expression its value, against the publication date or the interval it was inferred to lie in.
import type { DatingLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { TimeExpression, ValueLayer } from "../model/time-expression.ts";
import type { Published } from "../schema/article.ts";
import type { Time } from "../schema/facts.ts";
import { isoDay, parseDay } from "./days.ts";
import { atMoment, parseClock } from "./moment.ts";
import { narrow, withClock } from "./refine.ts";
import { resolveSpec } from "./resolve-spec.ts";
import { aDay, anchored, anOpen, type Resolved } from "./resolved.ts";

export interface TimesLayer {
  readonly times: readonly Time[];
}

export const resolveStage: Stage<TextLayer & ValueLayer & DatingLayer, TimesLayer> = stage(
  "resolve",
  ({ timeExpressions, published, options }) => ({
    times: resolveTimes(
      timeExpressions,
      published,
      options.published === undefined ? null : parseClock(options.published),
    ),
  }),
);

/** Times of the expressions, in their order. `clock`: seconds into the day of publication, where known. */
export function resolveTimes(
  expressions: readonly TimeExpression[],
  published: Published | null,
  clock: number | null = null,
): readonly Time[] {
  const earliest = published && parseDay(published.earliest);
  const latest = published && parseDay(published.latest);
  let range: { readonly end: number; readonly day: number } | null = null;
  return expressions.map((expression) => {
    const resolved = resolveWithin(expression, earliest, latest, clock);
    if (expression.spec.kind === "range")
      range = resolved.to === null ? null : { end: expression.end, day: resolved.to };
    // من الاثنين إلى الجمعة: the end by itself is the day the range ends on, not the Friday nearest to the article
    else if (expression.spec.kind === "weekday" && range?.end === expression.end && !expression.clock)
      return timeOf(expression, anchored(aDay(range.day)));
    return timeOf(expression, resolved);
  });
}

/** The value on a given day; for an interval, what holds on all its days, and X for the rest. */
export function resolveWithin(
  expression: TimeExpression,
  earliest: number | null,
  latest: number | null,
  clock: number | null = null,
): Resolved {
  const on = (day: number | null): Resolved => {
    const whole = resolveSpec(expression.spec, day, expression.direction);
    const narrowed = narrow(whole, expression.mod);
    return expression.clock ? withClock(narrowed, expression.clock, expression.mod) : narrowed;
  };
  if (earliest === null || latest === null) return on(null);
  const first = on(earliest);
  if (earliest === latest) return clock === null ? first : atMoment(first, expression.spec, earliest, clock);
  const last = on(latest);
  if (first.value === last.value && (first.from === last.from || expression.spec.kind !== "reference"))
    return first.from === last.from ? first : { ...first, from: null, to: null, edtf: null };
  return shared(first, last) ?? on(null);
}

/** What two values have in common from the left: 2024-01 and 2024-02 are 2024-XX. Null where not even the year is. */
function shared(first: Resolved, last: Resolved): Resolved | null {
  const [a, b] = [first.value, last.value];
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(a) || a.length !== b.length || a.slice(0, 4) !== b.slice(0, 4)) return null;
  const month = a.slice(5, 7) === b.slice(5, 7) ? a.slice(5, 7) : "XX";
  const value = a.length === 7 ? `${a.slice(0, 4)}-${month}` : `${a.slice(0, 4)}-${month}-XX`;
  return { ...anOpen(value, first.type), from: first.from, to: last.to, anchored: true };
}

function timeOf(expression: TimeExpression, resolved: Resolved): Time {
  const { id, start, end, text, by, mod } = expression;
  return {
    id,
    start,
    end,
    text,
    by,
    type: resolved.type,
    value: resolved.value,
    mod,
    edtf: resolved.edtf,
    earliest: resolved.from === null ? null : isoDay(resolved.from),
    latest: resolved.to === null ? null : isoDay(resolved.to),
    anchor: resolved.anchored ? "publication" : null,
    basis: resolved.anchored ? "inferred" : "stated",
  };
}
