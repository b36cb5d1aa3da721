// Ordinal words: days of a month, hours of the clock, centuries, weeks, quarters.

const both = (value: number, ...stems: readonly string[]): [string, number][] =>
  stems.flatMap((stem): [string, number][] => [
    [stem, value],
    [`ال${stem}`, value],
  ]);

/** 1–10 masculine and feminine, with and without the article; also the first part of the compound ones. */
export const ordinalUnits: ReadonlyMap<string, number> = new Map([
  ...both(1, "أول", "أولى", "واحد", "واحدة", "حادي", "حادية"),
  ...both(2, "ثاني", "ثانية", "ثان"),
  ...both(3, "ثالث", "ثالثة"),
  ...both(4, "رابع", "رابعة"),
  ...both(5, "خامس", "خامسة"),
  ...both(6, "سادس", "سادسة"),
  ...both(7, "سابع", "سابعة"),
  ...both(8, "ثامن", "ثامنة"),
  ...both(9, "تاسع", "تاسعة"),
  ...both(10, "عاشر", "عاشرة"),
]);

/** الحادي عشر: the second part of 11th to 19th. */
export const ordinalTeen: readonly string[] = ["عشر", "عشرة"];

/** Tens as ordinals, in every case: الأربعون، الخمسين. */
export const tens: ReadonlyMap<string, number> = new Map(
  (
    [
      [20, "عشر"],
      [30, "ثلاث"],
      [40, "أربع"],
      [50, "خمس"],
      [60, "ست"],
      [70, "سبع"],
      [80, "ثمان"],
      [90, "تسع"],
    ] as const
  )
    .flatMap(([value, stem]): [string, number][] => [
      [`ال${stem}ون`, value],
      [`ال${stem}ين`, value],
    ])
    .concat([
      ["المئة", 100],
      ["المائة", 100],
      ["المئوية", 100],
    ]),
);

/** The last: آخر يوم، الأسبوع الأخير. */
export const lastWords: readonly string[] = ["آخر", "الأخير", "الأخيرة"];
