// Units of time: singular, dual and plural forms, and how TIMEX3 and ISO 8601 write a length of them.

export type Period = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century" | "millennium" | "weekend";

export interface PeriodName {
  readonly period: Period;
  /** 2 for duals, null for plurals (their number stands beside them), 1 for singulars. */
  readonly count: 1 | 2 | null;
  /** How many of the period one of it is: عقد as years stays a decade; نصف سنة is read by rules. */
  readonly definite: boolean;
}

const forms = (period: Period, singular: string, dual: string, plural: string): [string, PeriodName][] => {
  const all = (list: string, count: PeriodName["count"]): [string, PeriodName][] =>
    list
      .split(" ")
      .filter(Boolean)
      .flatMap((form): [string, PeriodName][] => [
        [form, { period, count, definite: false }],
        [`ال${form}`, { period, count, definite: true }],
      ]);
  return [...all(singular, 1), ...all(dual, 2), ...all(plural, null)];
};

/** Every form, with and without the article. Accusatives in ا count as singular: 30 يوما. */
export const periods: ReadonlyMap<string, PeriodName> = new Map([
  ...forms("second", "ثانية", "ثانيتان ثانيتين", "ثوان ثواني"),
  ...forms("minute", "دقيقة", "دقيقتان دقيقتين", "دقائق"),
  ...forms("hour", "ساعة", "ساعتان ساعتين ساعتي", "ساعات"),
  ...forms("day", "يوم يوما", "يومان يومين", "أيام أياما"),
  ...forms("day", "ليلة", "ليلتان ليلتين", "ليال ليالي"),
  ...forms("week", "أسبوع أسبوعا", "أسبوعان أسبوعين", "أسابيع"),
  ...forms("month", "شهر شهرا", "شهران شهرين", "أشهر شهور شهورا أشهرا"),
  ...forms("year", "عام عاما", "عامان عامين", "أعوام أعواما"),
  ...forms("year", "سنة", "سنتان سنتين", "سنوات سنين سنون"),
  ...forms("decade", "عقد عقدا", "عقدان عقدين", "عقود عقودا"),
  ...forms("century", "قرن قرنا", "قرنان قرنين", "قرون قرونا"),
]);

/** ISO 8601 length of one: prefix and designator. Decades and centuries as TIMEX3 writes them (P2DE, P1CE). */
export const lengthOf: Readonly<Record<Period, (count: string) => string>> = {
  second: (count) => `PT${count}S`,
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  day: (count) => `P${count}D`,
  week: (count) => `P${count}W`,
  month: (count) => `P${count}M`,
  quarter: (count) => `P${count}Q`,
  year: (count) => `P${count}Y`,
  decade: (count) => `P${count}DE`,
  century: (count) => `P${count}CE`,
  millennium: (count) => `P${count}ML`,
  weekend: (count) => `P${count}WE`,
};

/** Adverbs that say how often. Source of the values: TIMEX3 SET (quant EVERY). */
/** The same as adjectives of a manner: بشكل يومي، بصورة أسبوعية. */
export const setAdjectives: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["يومي", "P1D"],
      ["أسبوعي", "P1W"],
      ["شهري", "P1M"],
      ["فصلي", "P1Q"],
      ["سنوي", "P1Y"],
    ] as const
  ).flatMap(([form, value]) => [
    [form, value],
    [`${form}ة`, value],
  ]),
);

export const setAdverbs: Readonly<Record<string, string>> = {
  يوميا: "P1D",
  أسبوعيا: "P1W",
  شهريا: "P1M",
  سنويا: "P1Y",
  فصليا: "P1Q",
};
