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

/** The unit of 300–900 as it is glued to its hundred; news from every country spells them its own way: ثلاثمائة، ثلثمئة، ربعمية، ثمنمئة. */
const hundredStems: readonly (readonly [number, string])[] = [
  [3, "ثلاث ثلث تلات تلت"],
  [4, "أربع ربع"],
  [5, "خمس"],
  [6, "ست"],
  [7, "سبع"],
  [8, "ثمان ثماني ثمن تمان تمن"],
  [9, "تسع"],
];
const hundredTails = "مئة مائة مية ماية".split(" ");
const gluedHundreds = hundredStems.flatMap(([unit, stems]) =>
  words(
    "hundred",
    100 * unit,
    stems
      .split(" ")
      .flatMap((stem) => hundredTails.map((tail) => stem + tail))
      .join(" "),
  ),
);

/** 13–19 with عشر glued on: ثلاثةعشر، خمستعشر. */
const gluedTeens = (["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"] as const).flatMap((stem, at) => words("teen", 13 + at, `${stem}ةعشر ${stem}تعشر ${stem}عشرة`));

/** What people say, where their words are quoted: Egypt, the Levant, the Gulf, the Maghreb. */
const spokenNumbers: readonly [string, NumberWord][] = [
  ...words("unit", 2, "اتنين"),
  ...words("unit", 3, "تلاتة تلات"),
  ...words("unit", 8, "تمانية تماني تمان"),
  ...words("ten", 30, "تلاتين"),
  ...words("ten", 80, "تمانين"),
  ...words("teen", 11, "حداشر حداش إحدعش احدعش"),
  ...words("teen", 12, "اتناشر اطناشر طناش طنعش اثنعش اثناشر"),
  ...words("teen", 13, "تلتاشر تلطاشر ثلاثتاشر تلطاش تلتعش تلتطعش ثلاثتعش ثلطعش"),
  ...words("teen", 14, "أربعتاشر أربعطاشر ربعطاش أربعتعش أربعطعش"),
  ...words("teen", 15, "خمستاشر خمسطاشر خمسطاش خمستعش خمسطعش"),
  ...words("teen", 16, "ستاشر سطاشر سطاش سطعش"),
  ...words("teen", 17, "سبعتاشر سبعطاشر سبعطاش سبعتعش سبعطعش"),
  ...words("teen", 18, "تمنتاشر تمنطاشر تمنطاش تمنتعش تمنطعش ثمنتعش ثمنطعش"),
  ...words("teen", 19, "تسعتاشر تسعطاشر تسعطاش تسعتعش تسعطعش"),
];

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
  ...words("teen", 11, "أحدعشر إحدىعشرة"),
  ...words("teen", 12, "اثناعشر اثنيعشر اثنتاعشرة اثنتيعشرة"),
  ...gluedTeens,
  ...spokenNumbers,
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
  ...gluedHundreds,
  ...words("scale", 1e3, "ألف آلاف ألوف"),
  ...words("scale", 1e6, "مليون ملايين مليونا"),
  ...words("scale", 1e9, "مليار مليارات مليارا بليون بلايين بليونا"),
  ...words("scale", 1e12, "تريليون تريليونات ترليون ترليونات تريليونا ترليونا"),
  ...words("scale", 1e15, "كوادريليون كدريليون كوادريليونات"),
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
