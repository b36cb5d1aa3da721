// Amounts as patterns: one number, a fraction written with a slash, a range of two; with the words that bound them.
import { boundsAfter, boundsBefore } from "../../lexicon/rows/quantities/bounds.ts";
import type { NoCaptures, Pattern } from "../../match/index.ts";
import { patterns } from "../../match/index.ts";
import type { Bound } from "../../schema/facts.ts";
import type { Amount, Item } from "./item.ts";

export const p = patterns<Item>();
const { seq, alt, opt, as, words, table, tagged, make, map } = p;

/** What an amount comes to before its bound is known. */
export interface Measure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** The one number it is, where it is one. */
  readonly amount: Amount | null;
}
type MeasurePattern = Pattern<Item, Measure, NoCaptures>;

const exact = (value: number, amount: Amount | null = null): Measure => ({
  value,
  min: null,
  max: null,
  bound: "exact",
  amount,
});

const number = map(tagged("number"), (item) => item.amount ?? null);
const plainNumber = map(number, (amount) => (amount.min === null && !amount.fraction ? amount : null));

/** One number; عشرات is at least twenty, بضعة three to nine. */
const single: MeasurePattern = make(as("n", number), ({ n: { value: amount } }) =>
  amount.min === null
    ? exact(amount.value, amount)
    : { value: null, min: amount.min, max: amount.max, bound: amount.max === null ? "at-least" : "range", amount },
);

const slash = words("/", "⁄");
/** 3/4, 2 1/4, -1 4/5: the sign goes for the whole. */
const slashed: MeasurePattern = make(
  seq(
    opt(as("minus", words("-", "−"))),
    opt(as("whole", plainNumber)),
    as("a", plainNumber),
    slash,
    as("b", plainNumber),
  ),
  ({ minus, whole, a, b }) => {
    const [top, bottom] = [a.value.value, b.value.value];
    if (
      bottom <= 0 ||
      bottom > 1000 ||
      !Number.isInteger(bottom) ||
      b.value.digits === null ||
      (whole && !Number.isInteger(whole.value.value))
    )
      return null;
    const base = Math.abs(whole?.value.value ?? 0) + Math.abs(top) / bottom;
    const negative = minus || (whole?.value.value ?? top) < 0;
    return exact(negative ? -base : base);
  },
);
/** واحد على خمسة، جزء من مئة: one part of so many. */
const over: MeasurePattern = alt(
  make(seq(as("a", plainNumber), words("على"), as("b", plainNumber)), ({ a, b }) =>
    b.value.value > 1 && a.value.value !== 0 ? exact(a.value.value / b.value.value) : null,
  ),
  make(
    seq(
      alt(
        map(plainNumber, (amount) => (amount.value === 1 && amount.words ? amount : null)),
        words("جزء"),
        seq(
          map(plainNumber, (amount) => (amount.value === 1 ? amount : null)),
          words("جزء"),
        ),
      ),
      words("من"),
      opt(words("كل", "بين", "أصل")),
      as("b", plainNumber),
    ),
    ({ b }) => (b.value.value > 1 ? exact(1 / b.value.value) : null),
  ),
);

// a tatweel has no comparable form, as numbers have none: its own form tells it
const dash = alt(
  words("-", "–", "—", "−"),
  p.where(({ form, tag: of }) => of === undefined && form === "ـ"),
);
const scaleOf = (amount: Amount): number =>
  amount.words && amount.value >= 1e3 ? 10 ** (3 * Math.floor(Math.log10(amount.value) / 3)) : 1;

/** بين 20 و30، من 5 إلى 7 ملايين، 10-20. The scale of the second number may stand for both. */
function rangeOf(a: Amount, b: Amount): Measure | null {
  const scale = scaleOf(b);
  const low = a.value < 1000 && scale > 1 && !a.words ? a.value * scale : a.value;
  if (a.min !== null && b.min !== null) return null;
  return low < b.value ? { value: null, min: low, max: b.value, bound: "range", amount: null } : null;
}
export const range: MeasurePattern = p.memo(
  alt(
    make(
      seq(
        opt(seq(words("ما"), opt(words("يتراوح", "تتراوح")))),
        words("بين"),
        as("a", plainNumber),
        words("و", "إلى"),
        opt(words("بين")),
        as("b", plainNumber),
      ),
      ({ a, b }) => rangeOf(a.value, b.value),
    ),
    make(seq(words("من"), as("a", plainNumber), words("إلى", "حتى"), as("b", plainNumber)), ({ a, b }) =>
      rangeOf(a.value, b.value),
    ),
    make(seq(as("a", plainNumber), alt(dash, words("إلى", "أو")), as("b", plainNumber)), ({ a, b }) =>
      rangeOf(a.value, b.value.value < 0 ? { ...b.value, value: -b.value.value } : b.value),
    ),
    // 10-20 read as 10 and -20
    make(
      seq(
        as("a", plainNumber),
        as(
          "b",
          map(plainNumber, (amount) => (amount.value < 0 && amount.digits === null ? amount : null)),
        ),
      ),
      ({ a, b }) => rangeOf(a.value, { ...b.value, value: -b.value.value }),
    ),
  ),
);

export const boundBefore = table(boundsBefore);
export const boundAfter = table(boundsAfter);

/** One number or fraction, without a range. */
export const one: MeasurePattern = p.memo(alt(single, slashed, over));
export const any: MeasurePattern = p.memo(alt(range, single, slashed, over));

/** The bound in front of an amount, twice at most: ما لا يقل عن نحو. */
export const before = p.memo(
  opt(
    as(
      "before",
      make(seq(as("first", boundBefore), opt(boundBefore)), ({ first }) => first.value),
    ),
  ),
);
/** An amount under its bound: what most rules begin with, worked out once a place. */
export const amount = p.memo(seq(before, as("n", any)));
export const after = opt(as("after", boundAfter));

/** A measure under its bound words. A range keeps being one. */
export function bounded(measure: Measure, ...bounds: readonly (Bound | undefined)[]): Measure {
  const bound = bounds.find((one) => one !== undefined && one !== "approx") ?? bounds.find((one) => one !== undefined);
  if (bound === undefined || measure.value === null) return measure;
  return {
    ...measure,
    bound,
    min: bound === "at-least" || bound === "more-than" ? measure.value : null,
    max: bound === "at-most" || bound === "less-than" ? measure.value : null,
  };
}
