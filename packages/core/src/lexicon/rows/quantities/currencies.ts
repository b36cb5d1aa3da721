// Currencies: the unit's name, the adjective that settles which country's it is, ISO 4217 codes, signs and small units.
// Source of codes: ISO 4217 list one. Names are the ones news uses.

/** A currency name; `code` where the name alone settles it. Dinars, pounds, rials … are settled by a country adjective or left open. */
export interface CurrencyName {
  readonly family: string;
  readonly code: string | null;
  /** 2 for duals (دولاران), else null: the number stands beside it. */
  readonly dual?: true;
}

interface Family {
  readonly family: string;
  readonly code: string | null;
  readonly forms: string;
  readonly duals: string;
}

const families: readonly Family[] = [
  { family: "dollar", code: null, forms: "دولار دولارات دولارا", duals: "دولاران دولارين دولاري" },
  { family: "euro", code: "EUR", forms: "يورو اورو أورو يوروهات", duals: "" },
  { family: "pound", code: null, forms: "جنيه جنيهات جنيها", duals: "جنيهان جنيهين جنيهي" },
  { family: "dinar", code: null, forms: "دينار دنانير دينارا دينارات", duals: "ديناران دينارين ديناري" },
  { family: "rial", code: null, forms: "ريال ريالات ريالا", duals: "ريالان ريالين" },
  { family: "dirham", code: null, forms: "درهم دراهم درهما", duals: "درهمان درهمين" },
  { family: "lira", code: null, forms: "ليرة ليرات", duals: "ليرتان ليرتين" },
  { family: "shekel", code: "ILS", forms: "شيكل شيقل شواكل شيكلات شواقل شيكلا شيقلا", duals: "شيكلان شيكلين" },
  { family: "yen", code: "JPY", forms: "ين ينات ينا", duals: "" },
  { family: "yuan", code: "CNY", forms: "يوان يوانات يوانا رنمينبي", duals: "" },
  { family: "rupee", code: null, forms: "روبية روبيات", duals: "روبيتان روبيتين" },
  { family: "rouble", code: "RUB", forms: "روبل روبلات روبلا", duals: "" },
  { family: "franc", code: null, forms: "فرنك فرنكات فرنكا", duals: "" },
  { family: "krone", code: null, forms: "كرونة كرونات كرونا كرون", duals: "" },
  { family: "peso", code: null, forms: "بيزو بيزوس", duals: "" },
  { family: "won", code: null, forms: "وون", duals: "" },
  { family: "toman", code: null, forms: "تومان", duals: "" },
  { family: "hryvnia", code: "UAH", forms: "هريفنيا هريفنا", duals: "" },
  { family: "ringgit", code: "MYR", forms: "رينغيت رينجت رنجت", duals: "" },
  { family: "ouguiya", code: "MRU", forms: "أوقية", duals: "" },
  { family: "afghani", code: "AFN", forms: "أفغاني", duals: "" },
  { family: "zloty", code: "PLN", forms: "زلوتي", duals: "" },
  { family: "rand", code: "ZAR", forms: "راند", duals: "" },
  { family: "baht", code: "THB", forms: "بات", duals: "" },
  { family: "naira", code: "NGN", forms: "نايرا نيرة", duals: "" },
  { family: "birr", code: "ETB", forms: "بر", duals: "" },
  { family: "bitcoin", code: "XBT", forms: "بيتكوين", duals: "" },
];

/** Names of one word or two, standard spelling. */
export const currencyNames: ReadonlyMap<string, CurrencyName> = new Map(
  families.flatMap(({ family, code, forms, duals }) => [
    ...forms
      .split(" ")
      .filter(Boolean)
      .map((form): [string, CurrencyName] => [form, { family, code }]),
    ...duals
      .split(" ")
      .filter(Boolean)
      .map((form): [string, CurrencyName] => [form, { family, code, dual: true }]),
  ]),
);

/** Nouns of everyday use that are a currency only with its country beside it: أوقية (ounce), أفغاني (Afghan), بر (land), بات (became). */
export const shyFamilies: ReadonlySet<string> = new Set(["afghani", "birr", "baht", "ouguiya", "yen"]);

/** Adjective (masculine, indefinite) → family → code. The feminine and the article are added where the table is read. */
export const currencyAdjectives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  أمريكي: { dollar: "USD" },
  أميركي: { dollar: "USD" },
  كندي: { dollar: "CAD" },
  أسترالي: { dollar: "AUD" },
  نيوزيلندي: { dollar: "NZD" },
  سنغافوري: { dollar: "SGD" },
  تايواني: { dollar: "TWD" },
  مصري: { pound: "EGP" },
  إسترليني: { pound: "GBP" },
  استرليني: { pound: "GBP" },
  بريطاني: { pound: "GBP" },
  سوداني: { pound: "SDG", dinar: "SDD" },
  لبناني: { pound: "LBP", lira: "LBP" },
  سوري: { pound: "SYP", lira: "SYP" },
  تركي: { lira: "TRY" },
  إيطالي: { lira: "ITL" },
  قبرصي: { lira: "CYP", pound: "CYP" },
  فلسطيني: { pound: "ILP" },
  عراقي: { dinar: "IQD" },
  كويتي: { dinar: "KWD" },
  أردني: { dinar: "JOD" },
  بحريني: { dinar: "BHD" },
  تونسي: { dinar: "TND" },
  جزائري: { dinar: "DZD" },
  ليبي: { dinar: "LYD" },
  صربي: { dinar: "RSD" },
  سعودي: { rial: "SAR" },
  قطري: { rial: "QAR" },
  عماني: { rial: "OMR" },
  يمني: { rial: "YER" },
  إيراني: { rial: "IRR", toman: "IRR" },
  برازيلي: { rial: "BRL" },
  إماراتي: { dirham: "AED" },
  مغربي: { dirham: "MAD" },
  إسرائيلي: { shekel: "ILS" },
  هندي: { rupee: "INR" },
  باكستاني: { rupee: "PKR" },
  سريلانكي: { rupee: "LKR" },
  إندونيسي: { rupee: "IDR" },
  روسي: { rouble: "RUB" },
  بيلاروسي: { rouble: "BYN" },
  سويسري: { franc: "CHF" },
  فرنسي: { franc: "FRF" },
  جيبوتي: { franc: "DJF" },
  أفريقي: { franc: "XOF" },
  سويدي: { krone: "SEK" },
  نرويجي: { krone: "NOK" },
  دنماركي: { krone: "DKK" },
  تشيكي: { krone: "CZK" },
  مكسيكي: { peso: "MXN" },
  أرجنتيني: { peso: "ARS" },
  تشيلي: { peso: "CLP" },
  كولومبي: { peso: "COP" },
  فلبيني: { peso: "PHP" },
  كوبي: { peso: "CUP" },
  ياباني: { yen: "JPY" },
  صيني: { yuan: "CNY" },
  كوري: { won: "KRW" },
  موريتاني: { ouguiya: "MRU" },
  أفغاني: { afghani: "AFN" },
  إثيوبي: { birr: "ETB" },
  تايلندي: { baht: "THB" },
};

/** Country key (as the lexicon names it) → family → code, for a currency whose country the text has just named. */
export const currencyByCountry: Readonly<Record<string, string>> = {
  الكويت: "KWD",
  الأردن: "JOD",
  البحرين: "BHD",
  تونس: "TND",
  الجزائر: "DZD",
  ليبيا: "LYD",
  العراق: "IQD",
  مصر: "EGP",
  السودان: "SDG",
  لبنان: "LBP",
  سوريا: "SYP",
  سورية: "SYP",
  تركيا: "TRY",
  السعودية: "SAR",
  قطر: "QAR",
  عمان: "OMR",
  اليمن: "YER",
  إيران: "IRR",
  الإمارات: "AED",
  المغرب: "MAD",
  بريطانيا: "GBP",
};

/** Tunisian and Algerian budget style: millions and thousands of dinars by their first letters. */
export const shortDinars: Readonly<Record<string, number>> = { "م.د": 1e6, "م د": 1e6, "أ.د": 1e3 };

/** Cities that stand for their country where only they are named, as in a dateline. */
export const currencyByCapital: Readonly<Record<string, string>> = {
  القاهرة: "EGP",
  الإسكندرية: "EGP",
  الخرطوم: "SDG",
  بيروت: "LBP",
  دمشق: "SYP",
  حلب: "SYP",
  بغداد: "IQD",
  الرباط: "MAD",
  "الدار البيضاء": "MAD",
  الرياض: "SAR",
  جدة: "SAR",
  طهران: "IRR",
  صنعاء: "YER",
  عدن: "YER",
  أنقرة: "TRY",
  إسطنبول: "TRY",
  أبوظبي: "AED",
  دبي: "AED",
  الدوحة: "QAR",
  مسقط: "OMR",
  المنامة: "BHD",
  بنغازي: "LYD",
  مصراتة: "LYD",
  نواكشوط: "MRU",
  وهران: "DZD",
  قسنطينة: "DZD",
  صفاقس: "TND",
  فاس: "MAD",
  مراكش: "MAD",
  طنجة: "MAD",
  أغادير: "MAD",
  البصرة: "IQD",
  الموصل: "IQD",
  كركوك: "IQD",
  أربيل: "IQD",
  النجف: "IQD",
  كربلاء: "IQD",
  حمص: "SYP",
  اللاذقية: "SYP",
  صيدا: "LBP",
  مكة: "SAR",
  الدمام: "SAR",
  تعز: "YER",
  الحديدة: "YER",
  الجيزة: "EGP",
  أسوان: "EGP",
  المنصورة: "EGP",
  بورتسودان: "SDG",
  جوبا: "SSP",
  لندن: "GBP",
  نيودلهي: "INR",
  مومباي: "INR",
  كراتشي: "PKR",
  "إسلام آباد": "PKR",
  داكار: "XOF",
  باماكو: "XOF",
  نيامي: "XOF",
  أبيدجان: "XOF",
  ياوندي: "XAF",
  نجامينا: "XAF",
  جنيف: "CHF",
  زيورخ: "CHF",
};

/** Small units and the part of the unit they are; the family where a sum in both is one sum (7 dollars 50 cents). */
export const smallUnits: Readonly<Record<string, { readonly part: number; readonly code: string | null; readonly families: readonly string[] }>> = {
  سنت: { part: 0.01, code: null, families: ["dollar", "euro", "rand"] },
  سنتا: { part: 0.01, code: null, families: ["dollar", "euro"] },
  سنتات: { part: 0.01, code: null, families: ["dollar", "euro"] },
  سينت: { part: 0.01, code: null, families: ["dollar", "euro"] },
  سينتات: { part: 0.01, code: null, families: ["dollar", "euro"] },
  سنتيم: { part: 0.01, code: null, families: ["dirham", "franc", "euro"] },
  قرش: { part: 0.01, code: null, families: ["pound", "lira", "dinar"] },
  قرشا: { part: 0.01, code: null, families: ["pound", "lira"] },
  قروش: { part: 0.01, code: null, families: ["pound", "lira"] },
  هللة: { part: 0.01, code: "SAR", families: ["rial"] },
  هللات: { part: 0.01, code: "SAR", families: ["rial"] },
  فلس: { part: 0.001, code: null, families: ["dinar", "dirham"] },
  فلسا: { part: 0.001, code: null, families: ["dinar", "dirham"] },
  فلوس: { part: 0.001, code: null, families: ["dinar"] },
  بنس: { part: 0.01, code: "GBP", families: ["pound"] },
  بنسا: { part: 0.01, code: "GBP", families: ["pound"] },
  بنسات: { part: 0.01, code: "GBP", families: ["pound"] },
};

export const currencySigns: Readonly<Record<string, { readonly family: string; readonly code: string | null }>> = {
  $: { family: "dollar", code: "USD" },
  us$: { family: "dollar", code: "USD" },
  "€": { family: "euro", code: "EUR" },
  "£": { family: "pound", code: null },
  "¥": { family: "yen", code: "JPY" },
  "₪": { family: "shekel", code: "ILS" },
  "₺": { family: "lira", code: "TRY" },
  "₽": { family: "rouble", code: "RUB" },
  "₹": { family: "rupee", code: "INR" },
  "د.ك": { family: "dinar", code: "KWD" },
  "د.أ": { family: "dinar", code: "JOD" },
  "د.ا": { family: "dinar", code: "JOD" },
  "د.ب": { family: "dinar", code: "BHD" },
  "د.ت": { family: "dinar", code: "TND" },
  "د.ج": { family: "dinar", code: "DZD" },
  "د.ل": { family: "dinar", code: "LYD" },
  "د.ع": { family: "dinar", code: "IQD" },
  "د.إ": { family: "dirham", code: "AED" },
  "د.م": { family: "dirham", code: "MAD" },
  "ر.س": { family: "rial", code: "SAR" },
  "ر.ق": { family: "rial", code: "QAR" },
  "ر.ع": { family: "rial", code: "OMR" },
  "ر.ي": { family: "rial", code: "YER" },
  "ج.م": { family: "pound", code: "EGP" },
  "ل.ل": { family: "lira", code: "LBP" },
  "ل.س": { family: "lira", code: "SYP" },
};

/** ISO codes that stand beside a number in news. */
export const currencyCodes: readonly string[] = "USD EUR GBP JPY CNY CHF CAD AUD SAR AED QAR KWD BHD OMR YER JOD IQD LBP SYP EGP SDG LYD TND DZD MAD MRU ILS TRY IRR INR PKR RUB UAH SEK NOK DKK BRL ZAR KRW MYR IDR THB SGD HKD NZD PLN".split(" ");
