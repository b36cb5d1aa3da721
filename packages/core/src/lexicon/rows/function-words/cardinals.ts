// Number words: units with both genders, the two words of 11 to 19, tens, hundreds and the great numbers with their plurals.
import { type Row, word } from "../../define.ts";

const numeral = (form: string, en: string, lemma = form, feats = "", cost = 0): Row => word(form, { upos: "NUM", en, lemma, feats: feats === "" ? "NumForm=Word|NumType=Card" : `NumForm=Word|NumType=Card|${feats}`, cost });

const unit = (masculine: string, feminine: string, en: string): Row[] => [numeral(masculine, en, feminine, "Gender=Masc"), numeral(feminine, en, feminine, "Gender=Fem")];

const ten = (base: string, en: string): Row[] => [numeral(`${base}ون`, en, `${base}ون`, "Case=Nom"), numeral(`${base}ين`, en, `${base}ون`, "Case=Gen")];

/** The written-together hundreds: ثلاثمائة, ثلاثمئة. */
const hundreds = (base: string, en: string): Row[] => [numeral(`${base}مائة`, en), numeral(`${base}مئة`, en, `${base}مائة`)];

const great = (singular: string, plural: string, en: string): Row[] => [
  numeral(singular, en, singular, "Number=Sing"),
  numeral(`${singular}ا`, en, singular, "Number=Sing|Case=Acc"),
  numeral(`${singular}ان`, `two ${en}`, singular, "Number=Dual|Case=Nom"),
  numeral(`${singular}ين`, `two ${en}`, singular, "Number=Dual|Case=Gen"),
  numeral(`${singular}ي`, `two ${en}`, singular, "Number=Dual|Case=Gen|Definite=Cons", 1),
  numeral(plural, en, singular, "Number=Plur"),
];

export default [
  numeral("صفر", "zero", "صفر", "", 0.5),
  numeral("اثنان", "two", "اثنان", "Gender=Masc|Case=Nom"),
  numeral("اثنين", "two", "اثنان", "Gender=Masc|Case=Gen"),
  numeral("اثنا", "two", "اثنان", "Gender=Masc|Case=Nom"),
  numeral("اثني", "two", "اثنان", "Gender=Masc|Case=Gen"),
  numeral("اثنتان", "two", "اثنتان", "Gender=Fem|Case=Nom"),
  numeral("اثنتين", "two", "اثنتان", "Gender=Fem|Case=Gen"),
  numeral("اثنتا", "two", "اثنتان", "Gender=Fem|Case=Nom"),
  numeral("اثنتي", "two", "اثنتان", "Gender=Fem|Case=Gen"),
  numeral("إحدى", "one", "إحدى", "Gender=Fem", 0.8),
  numeral("أحد", "one", "أحد", "Gender=Masc", 0.9),
  ...unit("ثلاث", "ثلاثة", "three"),
  ...unit("أربع", "أربعة", "four"),
  ...unit("خمس", "خمسة", "five"),
  ...unit("ست", "ستة", "six"),
  ...unit("سبع", "سبعة", "seven"),
  numeral("ثماني", "eight", "ثمانية", "Gender=Masc"),
  numeral("ثمان", "eight", "ثمانية", "Gender=Masc"),
  numeral("ثمانية", "eight", "ثمانية", "Gender=Fem"),
  ...unit("تسع", "تسعة", "nine"),
  ...unit("عشر", "عشرة", "ten"),
  numeral("عشرات", "dozens", "عشرة", "Number=Plur", 0.3),
  ...ten("عشر", "twenty"),
  ...ten("ثلاث", "thirty"),
  ...ten("أربع", "forty"),
  ...ten("خمس", "fifty"),
  ...ten("ست", "sixty"),
  ...ten("سبع", "seventy"),
  ...ten("ثمان", "eighty"),
  ...ten("تسع", "ninety"),
  numeral("مائة", "hundred", "مائة", "Number=Sing"),
  numeral("مئات", "hundreds", "مئة", "Number=Plur"),
  numeral("مئة", "hundred", "مئة", "Number=Sing"),
  numeral("مائتان", "two hundred", "مائة", "Number=Dual|Case=Nom"),
  numeral("مائتين", "two hundred", "مائة", "Number=Dual|Case=Gen"),
  numeral("مائتا", "two hundred", "مائة", "Number=Dual|Case=Nom|Definite=Cons"),
  numeral("مائتي", "two hundred", "مائة", "Number=Dual|Case=Gen|Definite=Cons"),
  numeral("مئتان", "two hundred", "مائة", "Number=Dual|Case=Nom"),
  numeral("مئتين", "two hundred", "مائة", "Number=Dual|Case=Gen"),
  numeral("مئتي", "two hundred", "مائة", "Number=Dual|Case=Gen|Definite=Cons"),
  ...hundreds("ثلاث", "three hundred"),
  ...hundreds("أربع", "four hundred"),
  ...hundreds("خمس", "five hundred"),
  ...hundreds("ست", "six hundred"),
  ...hundreds("سبع", "seven hundred"),
  ...hundreds("ثمان", "eight hundred"),
  ...hundreds("ثماني", "eight hundred"),
  ...hundreds("تسع", "nine hundred"),
  ...great("ألف", "آلاف", "thousand"),
  numeral("ألوف", "thousands", "ألف", "Number=Plur"),
  numeral("ألفا", "two thousand", "ألف", "Number=Dual|Case=Nom|Definite=Cons", 1),
  ...great("مليون", "ملايين", "million"),
  ...great("مليار", "مليارات", "billion"),
  ...great("بليون", "بلايين", "billion"),
  ...great("تريليون", "تريليونات", "trillion"),
  ...great("ترليون", "ترليونات", "trillion"),
] satisfies readonly Row[];
