// Decades by their names, era marks, seasons, quarters and halves.

/** First year of the decade within its century: الثمانينيات is 80. Spellings with -ات, -يات and -ينيات. */
export const decadeNames: ReadonlyMap<string, number> = new Map(
  (
    [
      [20, "عشرين"],
      [30, "ثلاثين"],
      [40, "أربعين"],
      [50, "خمسين"],
      [60, "ستين"],
      [70, "سبعين"],
      [80, "ثمانين"],
      [90, "تسعين"],
    ] as const
  ).flatMap(([year, stem]) =>
    [`${stem}ات`, `${stem}يات`].flatMap((form): [string, number][] => [
      [form, year],
      [`ال${form}`, year],
    ]),
  ),
);

/** After a year: 2014 م، 1445 هـ، 500 ق.م. */
export const eraMarks: Readonly<Record<string, "common" | "before" | "hijri">> = {
  م: "common",
  ميلادي: "common",
  ميلادية: "common",
  الميلادي: "common",
  للميلاد: "common",
  "ل الميلاد": "common",
  "ق.م": "before",
  "ق م": "before",
  "قبل الميلاد": "before",
  ه: "hijri",
  هـ: "hijri",
  هجري: "hijri",
  هجرية: "hijri",
  هجريا: "hijri",
  للهجرة: "hijri",
  "ل الهجرة": "hijri",
};

/** Source of the codes: TIMEX3 (SP SU FA WI); EDTF level 2 numbers 21–24. */
export const seasons: Readonly<Record<string, { readonly code: "SP" | "SU" | "FA" | "WI"; readonly edtf: string }>> = {
  ربيع: { code: "SP", edtf: "21" },
  الربيع: { code: "SP", edtf: "21" },
  صيف: { code: "SU", edtf: "22" },
  الصيف: { code: "SU", edtf: "22" },
  خريف: { code: "FA", edtf: "23" },
  الخريف: { code: "FA", edtf: "23" },
  شتاء: { code: "WI", edtf: "24" },
  الشتاء: { code: "WI", edtf: "24" },
};
