// Number words: what each is worth and how it joins with others. Every spelling news uses; hamza and final ى/ي, ة/ه do not matter.

/**
 * unit 1–10 · ten 20–90 · hundred 100–900 · scale 1,000 and up · dual two of a scale · teen a written-together 11–19 ·
 * joined an "eleven" or "twelve" form that only stands before عشر.
 */
export type NumberWordKind = "unit" | "ten" | "hundred" | "scale" | "dual" | "teen" | "joined";

export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
  /** Stands before its noun without ن: ألفا جندي، مئتي كيلومتر. */
  readonly construct?: boolean;
  /** Also a noun of another meaning, so that it is a number on its own only before a counted noun. */
  readonly shy?: boolean;
}

const words = (kind: NumberWordKind, value: number, forms: string, more: Partial<NumberWord> = {}): [string, NumberWord][] => forms.split(" ").map((form) => [form, { kind, value, ...more }]);

export const numberWords: ReadonlyMap<string, NumberWord> = new Map([
  ...words("unit", 0, "صفر"),
  ...words("unit", 1, "واحد واحدة واحدا"),
  ...words("joined", 1, "أحد إحدى"),
  ...words("unit", 2, "اثنان اثنين اثنتان اثنتين إثنان إثنين"),
  ...words("joined", 2, "اثنا اثني اثنتا اثنتي اثنى إثنى إثنا"),
  ...words("unit", 3, "ثلاثة ثلاث"),
  ...words("unit", 4, "أربعة أربع"),
  ...words("unit", 5, "خمسة خمس"),
  ...words("unit", 6, "ستة ست"),
  ...words("unit", 7, "سبعة سبع"),
  ...words("unit", 8, "ثمانية ثماني ثمان"),
  ...words("unit", 9, "تسعة تسع"),
  ...words("unit", 10, "عشرة عشر"),
  ...words("unit", 3, "ثلاثا"),
  ...words("unit", 4, "أربعا"),
  ...words("unit", 5, "خمسا"),
  ...words("unit", 6, "ستا"),
  ...words("unit", 7, "سبعا"),
  ...words("unit", 8, "ثمانيا"),
  ...words("unit", 9, "تسعا"),
  ...words("teen", 11, "أحدعشر حداشر"),
  ...words("teen", 12, "اثناعشر اثنيعشر"),
  ...words("ten", 20, "عشرون عشرين"),
  ...words("ten", 30, "ثلاثون ثلاثين"),
  ...words("ten", 40, "أربعون أربعين"),
  ...words("ten", 50, "خمسون خمسين"),
  ...words("ten", 60, "ستون ستين"),
  ...words("ten", 70, "سبعون سبعين"),
  ...words("ten", 80, "ثمانون ثمانين"),
  ...words("ten", 90, "تسعون تسعين"),
  ...words("hundred", 100, "مئة مائة مية ماية"),
  ...words("hundred", 200, "مئتان مئتين مائتان مائتين ميتين"),
  ...words("hundred", 200, "مئتا مئتي مائتا مائتي", { construct: true }),
  ...words("hundred", 300, "ثلاثمئة ثلاثمائة ثلثمئة ثلثمائة"),
  ...words("hundred", 400, "أربعمئة أربعمائة"),
  ...words("hundred", 500, "خمسمئة خمسمائة"),
  ...words("hundred", 600, "ستمئة ستمائة"),
  ...words("hundred", 700, "سبعمئة سبعمائة"),
  ...words("hundred", 800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"),
  ...words("hundred", 900, "تسعمئة تسعمائة"),
  ...words("scale", 1e3, "ألف آلاف ألوف"),
  ...words("scale", 1e6, "مليون ملايين مليونا"),
  ...words("scale", 1e9, "مليار مليارات مليارا بليون بلايين بليونا"),
  ...words("scale", 1e12, "تريليون تريليونات ترليون ترليونات تريليونا ترليونا"),
  ...words("dual", 2e3, "ألفان ألفين"),
  ...words("dual", 2e3, "ألفي", { construct: true }),
  ...words("dual", 2e6, "مليونان مليونين"),
  ...words("dual", 2e6, "مليوني", { construct: true }),
  ...words("dual", 2e9, "ملياران مليارين بليونان بليونين"),
  ...words("dual", 2e9, "ملياري بليوني", { construct: true }),
  ...words("dual", 2e12, "تريليونان تريليونين ترليونان ترليونين"),
  ...words("dual", 2e12, "تريليوني ترليوني", { construct: true }),
]);

/** ألفا: "a thousand" after a number (15 ألفا), "two thousand" before a noun (ألفا جندي). */
export const ALFA = "ألفا";
/** The same of larger scales: بلغ مليونا (a million), مليونا سائح (two million tourists). */
export const accusativeScales: readonly (readonly [string, number])[] = [
  ["مليونا", 1e6],
  ["مليارا", 1e9],
  ["بليونا", 1e9],
  ["تريليونا", 1e12],
  ["ترليونا", 1e12],
];

/** Words after which a number may be negative: سالب خمسة، ناقص 5. */
export const minusWords: readonly string[] = ["سالب", "ناقص"];

/** Dozens. */
export const dozenWords: Readonly<Record<string, number>> = { دزينة: 12, دزينات: 12, دستة: 12, دستات: 12, دزينتين: 24, دزينتان: 24 };
