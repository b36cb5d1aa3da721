// Words that pick a part of a period or say that a time is rough. Source of the codes: TIMEX3 mod.
import type { Time } from "../../../schema/facts.ts";

export type Mod = NonNullable<Time["mod"]>;

/** Before a period: مطلع عام 2003، أواخر فبراير. */
export const partWords: Readonly<Record<string, Mod>> = {
  مطلع: "START",
  مستهل: "START",
  بداية: "START",
  بدايات: "START",
  بدء: "START",
  أوائل: "START",
  غرة: "START",
  منتصف: "MID",
  أواسط: "MID",
  وسط: "MID",
  نصف: "MID",
  نهاية: "END",
  نهايات: "END",
  أواخر: "END",
  ختام: "END",
  انتهاء: "END",
};

/** Before a length or a date: أكثر من شهر. Multi-word keys, clitics apart. */
export const lengthBounds: Readonly<Record<string, Mod>> = {
  "أكثر من": "MORE_THAN",
  "أزيد من": "MORE_THAN",
  "ما يزيد على": "MORE_THAN",
  "ما يزيد عن": "MORE_THAN",
  "يزيد على": "MORE_THAN",
  "يزيد عن": "MORE_THAN",
  "تزيد على": "MORE_THAN",
  "تزيد عن": "MORE_THAN",
  "ما يربو على": "MORE_THAN",
  يتجاوز: "MORE_THAN",
  تتجاوز: "MORE_THAN",
  "أقل من": "LESS_THAN",
  "ما يقل عن": "LESS_THAN",
  "ما لا يقل عن": "EQUAL_OR_MORE",
  "لا يقل عن": "EQUAL_OR_MORE",
  "لا تقل عن": "EQUAL_OR_MORE",
  "لا يزيد على": "EQUAL_OR_LESS",
  "لا تزيد على": "EQUAL_OR_LESS",
  "لا يزيد عن": "EQUAL_OR_LESS",
  "لا تزيد عن": "EQUAL_OR_LESS",
  "ما لا يزيد على": "EQUAL_OR_LESS",
  "ما لا يزيد عن": "EQUAL_OR_LESS",
  "لا يتجاوز": "EQUAL_OR_LESS",
  "لا تتجاوز": "EQUAL_OR_LESS",
  نحو: "APPROX",
  حوالي: "APPROX",
  حوالى: "APPROX",
  زهاء: "APPROX",
  قرابة: "APPROX",
  "ما يقارب": "APPROX",
  "ما يقرب من": "APPROX",
  "ما يناهز": "APPROX",
};

/** After a length: شهر على الأقل. */
export const lengthBoundsAfter: Readonly<Record<string, Mod>> = {
  "على الأقل": "EQUAL_OR_MORE",
  "على الأكثر": "EQUAL_OR_LESS",
  "في الأقل": "EQUAL_OR_MORE",
  "ك حد أدنى": "EQUAL_OR_MORE",
  "كحد أدنى": "EQUAL_OR_MORE",
  "ك حد أقصى": "EQUAL_OR_LESS",
  "كحد أقصى": "EQUAL_OR_LESS",
  "على أقصى تقدير": "EQUAL_OR_LESS",
  "على أبعد تقدير": "EQUAL_OR_LESS",
  "على أكثر تقدير": "EQUAL_OR_LESS",
  "على أقل تقدير": "EQUAL_OR_MORE",
  "ف أكثر": "EQUAL_OR_MORE",
  "أو أكثر": "EQUAL_OR_MORE",
  "أو أقل": "EQUAL_OR_LESS",
  تقريبا: "APPROX",
};
