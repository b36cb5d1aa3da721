// Years as patterns: written, named, told in words from either end, with their era; and the year behind a month.
import { eraMarks } from "../../lexicon/rows/times/eras.ts";
import type { YearSpec } from "../../model/time-expression.ts";
import type { Item } from "../quantity/item.ts";
import { comma, type MonthValue, maybeComma, numberWhere, type Plain, p, shift } from "./vocabulary.ts";

const { seq, alt, opt, as, having, words, table, make, map, notAhead, upos } = p;

export interface YearValue {
  readonly year: YearSpec;
  readonly hijri: boolean;
  readonly before: boolean;
}
const years = (year: YearSpec, mark: "common" | "before" | "hijri" | null | undefined = null): YearValue => ({
  year,
  hijri: mark === "hijri",
  before: mark === "before",
});

/** Hijri years in news; a bare one without هـ is told by its size. Source: 1300–1500 AH is 1882–2077. */
const looksHijri = (year: number): boolean => year >= 1300 && year <= 1500;

/** عام 45 can be the end of the war; below it the two digits are more often an amount or a year of the Hijra. */
const FIRST_SHORT_YEAR = 45;
export const eraMark = table(eraMarks);
const fourDigits = numberWhere(
  ({ amount }) => amount.digits?.length === 4 && amount.value >= 1000 && amount.value <= 2200,
  "year",
);
const yearInWords = numberWhere(
  ({ amount }) =>
    amount.words &&
    amount.digits === null &&
    amount.value >= 1000 &&
    amount.value <= 2200 &&
    Number.isInteger(amount.value),
);

const sureMark = map(eraMark, (mark) => (mark === "common" ? null : mark));
const anyDigits = numberWhere(({ amount }) => amount.digits !== null && amount.value >= 1 && amount.value <= 12_000);
/** 2014، 2014 م، 1445 هـ: a year without a word for it; only its surroundings make it sure. */
export const bareYear: Plain<YearValue> = p.memo(
  alt(
    make(seq(as("year", fourDigits), opt(as("mark", eraMark))), ({ year, mark }) =>
      years({ year: year.value }, mark?.value),
    ),
    // 8000 ق.م، 630 هـ: these marks leave no doubt, whatever the number of digits
    make(seq(as("year", anyDigits), as("mark", sureMark)), ({ year, mark }) => years({ year: year.value }, mark.value)),
  ),
);

const yearHead = seq(
  words("عام", "سنة", "العام", "السنة"),
  opt(words("المالي", "المالية", "الدراسي", "الدراسية", "الميلادي", "الهجري")),
);
const anyYear = numberWhere(
  ({ amount }) =>
    amount.value >= 1 &&
    amount.value <= 2300 &&
    Number.isInteger(amount.value) &&
    (amount.digits !== null ? amount.digits.length >= 3 : amount.words && amount.value >= 100),
);

const wordsBetween = (least: number, most: number, step: number) =>
  numberWhere(
    ({ amount }) => amount.words && amount.value >= least && amount.value <= most && amount.value % step === 0,
  );
/** سنة أربع وعشرين وألفين، سنة اثنتين وخمسين وسبعمئة: a year told from its ones upwards. */
const risingYear = make(
  seq(
    as("low", wordsBetween(1, 99, 1)),
    words("و"),
    as("middle", wordsBetween(100, 2000, 100)),
    opt(seq(words("و"), as("high", wordsBetween(1000, 2000, 1000)))),
  ),
  ({ low, middle, high }) =>
    high !== undefined && high !== null && middle.value >= 1000 ? null : low.value + middle.value + (high?.value ?? 0),
);
const touchesNext = (item: Item): boolean => item.form === "،";

/** عام 67, حرب عام 48: two digits are of the last century, from the years that people still name so. */
const shortYear = numberWhere(
  ({ amount }) => amount.digits?.length === 2 && amount.value >= FIRST_SHORT_YEAR && Number.isInteger(amount.value),
);

/** عام 2014، سنة ألفين وتسعة، عام 1445 هـ، عام 500 قبل الميلاد. */
export const namedYear: Plain<YearValue> = p.memo(
  alt(
    make(seq(yearHead, as("year", risingYear), opt(as("mark", eraMark))), ({ year, mark }) =>
      years({ year: year.value }, mark?.value),
    ),
    make(
      seq(
        words("عام", "سنة", "العام"),
        as("year", shortYear),
        notAhead(alt(eraMark, upos("NOUN", "ADJ", "NUM", "SYM", "X"))),
      ),
      ({ year }) => years({ year: 1900 + year.value }),
    ),
    // عام ،2016: a comma that slipped before its number
    make(seq(yearHead, having(comma, touchesNext), as("year", fourDigits)), ({ year }) => years({ year: year.value })),
    make(seq(yearHead, as("year", anyYear), opt(as("mark", eraMark))), ({ year, mark }) =>
      years({ year: year.value }, mark?.value),
    ),
    make(
      seq(
        yearHead,
        as(
          "year",
          numberWhere(({ amount }) => amount.value >= 1 && amount.value <= 12_000),
        ),
        as("mark", eraMark),
      ),
      ({ year, mark }) => years({ year: year.value }, mark.value),
    ),
  ),
);

const yearWord = words("العام", "السنة");
/** العام الماضي، هذا العام، السنة الجارية. */
export const relativeYear: Plain<YearValue> = p.memo(
  alt(
    make(seq(yearWord, as("shift", shift)), ({ shift: by }) => years({ shift: by.value })),
    make(seq(words("هذا", "هذه"), yearWord), () => years({ shift: 0 })),
  ),
);

/** Any year once the words before it ask for one. */
export const year: Plain<YearValue> = p.memo(
  alt(
    namedYear,
    relativeYear,
    bareYear,
    make(as("year", yearInWords), ({ year: y }) => years({ year: y.value })),
  ),
);

/** The year behind a month: 2014، من عام 2014، من العام الماضي، ، 2018. */
export const yearTail: Plain<YearValue> = p.memo(
  make(
    alt(
      seq(alt(words("من", "في", "ل", "ب"), comma), as("year", alt(namedYear, relativeYear))),
      seq(maybeComma, as("year", alt(year))),
      seq(words("ل"), as("year", bareYear)),
    ),
    ({ year: y }) => y.value,
  ),
);

export const calendarOf = (
  monthValue: MonthValue | null,
  yearValue: YearValue | null | undefined,
): "gregorian" | "hijri" => {
  if (monthValue?.calendar === "hijri") return "hijri";
  const written = yearValue?.year && "year" in yearValue.year ? yearValue.year.year : null;
  return yearValue?.hijri ||
    (monthValue === null && written !== null && looksHijri(written) && yearValue?.hijri === true)
    ? "hijri"
    : "gregorian";
};
