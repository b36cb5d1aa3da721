// Rules for quantities: percentages, money, measures, ages, counts. What is inside names, scores and telephone numbers is none.
import { shortDinars } from "../../lexicon/rows/quantities/currencies.ts";
import { type UnitName, unitNames, unitSigns } from "../../lexicon/rows/quantities/units.ts";
import { decadeNames } from "../../lexicon/rows/times/eras.ts";
import { normOf, rule } from "../../match/index.ts";
import type { Quantity } from "../../schema/facts.ts";
import { ordinal } from "../time/vocabulary.ts";
import { followsAge, isSetApart } from "./age.ts";
import { after, amount, any, before, boundAfter, boundBefore, bounded, type Measure, one, p, range } from "./amounts.ts";
import { countedNoun, isName, isOneOnly, notCounted } from "./counted.ts";
import { degreeOf } from "./degree.ts";
import type { Item } from "./item.ts";
import { type Currency, currency, settle, shyCurrency, sign, smallUnit } from "./money.ts";
import { isOfRow } from "./numbered-rows.ts";
import type { QuantityDraft } from "./quantity-draft.ts";

const { seq, alt, opt, as, words, table, make, map, behind, notAhead, notBehind, ahead, phrase, where, having, item, number, tagged } = p;

type Unit = NonNullable<Quantity["unit"]>;
const unitOf = (kind: Unit["kind"], code: string | null): Unit => ({ kind, code });
const exactly = (value: number): Measure => ({ value, min: null, max: null, bound: "exact", amount: null });
/** How far from a currency its country is looked for, in items either way: a sentence of news. */
const COUNTRY_REACH = 40;
const around = (items: readonly Item[], at: number): readonly Item[] => items.slice(Math.max(0, at - COUNTRY_REACH), at + COUNTRY_REACH).filter((item) => item.sentence === items[at]?.sentence);
const money = (measure: Measure, found: Currency, items: readonly Item[], at: number): QuantityDraft => ({ measure, unit: unitOf("money", settle(found, around(items, at))), counts: null });

const percent = alt(words("%", "٪", "‰"), phrase("في المئة"), phrase("في المائة"), phrase("في المية"), phrase("ب المئة"), phrase("ب المائة"), phrase("ب المية"), words("بالمئة", "بالمائة", "بالمية"));
const unitName = table(unitNames);
const unitSign = table(unitSigns);
const degree = words("°", "º", "˚");
const belowZero = alt(phrase("تحت الصفر"), phrase("دون الصفر"));
/** The whole sentence is this. */
const alone = { start: notBehind(where(() => true)), end: notAhead(where(() => true)) };
const years = words("عاما", "سنة", "عام", "سنوات", "أعوام", "ربيعا", "خريفا");
const ageHead = alt(
  seq(words("عن"), words("عمر")),
  seq(words("عن"), words("عمر"), words("يناهز", "ناهز")),
  seq(words("من"), words("العمر")),
  seq(words("العمر"), alt(words("حاليا", "الآن"), tagged("code"))),
  words("عمره", "عمرها", "عمر", "سن"),
  seq(words("عمر"), words("ه", "ها", "هم")),
  seq(words("في"), words("سن"), opt(words("ال"))),
);
const behindAge = p.memo(behind(ageHead, 3));
/** الرابعة والثمانين: years of age told by an ordinal in the feminine. */
const ordinalAge = map(ordinal, (value): Measure | null => (value >= 3 ? exactly(value) : null));
const plus = (measure: Measure, more: number): Measure => ({ ...measure, value: measure.value === null ? null : Math.round((measure.value + more) * 1e6) / 1e6 });

/** نصف هذا المبلغ: a fraction and the whole that is pointed at. */
const wholeSaid = make(
  seq(
    words("هذا", "هذه", "ذلك", "تلك"),
    as(
      "noun",
      where((item) => item.upos === "NOUN" && item.norm.startsWith("ال")),
    ),
  ),
  ({ noun }) => noun.value,
);

export const quantityRules = [
  rule("quantity/percent", {
    example: ["بنسبة 7,5 في المئة", "نحو 20%", "٪١٢٫٥", "بين 3 و5 بالمئة"],
    not: "مئة في المدرسة",
    match: seq(before, alt(seq(as("n", any), percent), seq(as("n", range), percent), seq(words("%"), as("n", one))), after),
    build: ({ captures }) => ({ measure: bounded(captures.n.value, captures.before?.value, captures.after?.value), unit: unitOf("percent", "%"), counts: null }),
    priority: 2,
  }),
  rule("quantity/money", {
    example: ["15,5 مليون دولار", "100 جنيه إسترليني", "أكثر من ثلاثة دولارات و42 سنتا", "42 دينارا كويتيا"],
    not: "دولار واحة",
    match: seq(amount, opt(words("من")), as("unit", currency), opt(seq(words("و"), as("small", one), as("part", smallUnit))), after),
    build: ({ captures, items, from }) => {
      const { n, unit, small, part } = captures;
      if (part && small && !part.value.families.includes(unit.value.family)) return null;
      const measure = small && part ? plus(n.value, (small.value.value ?? 0) * part.value.part) : n.value;
      return money(bounded(measure, captures.before?.value, captures.after?.value), unit.value, items, from);
    },
    priority: 2,
  }),
  rule("quantity/money.abbreviated", {
    example: ["46 م.د", "687 أ.د"],
    not: "5 م",
    match: seq(before, as("n", one), as("scale", table(shortDinars))),
    build: ({ captures: { n, scale, before: of }, items, from }) => {
      const measure = n.value.value === null ? n.value : { ...n.value, value: Math.round(n.value.value * scale.value * 100) / 100 };
      return money(bounded(measure, of?.value), { family: "dinar", code: null, dual: false }, items, from);
    },
    priority: 2,
  }),
  rule("quantity/money.shy", {
    example: "500 ين",
    match: seq(amount, as("unit", shyCurrency), after),
    build: ({ captures, items, from }) =>
      captures.unit.value.family === "yen" ? money(bounded(captures.n.value, captures.before?.value, captures.after?.value), captures.unit.value, items, from) : null,
    priority: 1,
  }),
  rule("quantity/money.sign", {
    example: ["$10", "20€", "100 USD", "5د.ك"],
    not: "$ فقط",
    match: seq(
      before,
      alt(seq(as("unit", sign), as("n", any), opt(sign)), seq(as("n", any), as("unit", sign)), seq(as("a", one), sign, words("-"), as("n", one), as("unit", sign))),
      opt(seq(opt(words("و")), as("small", one), words("c"))),
      after,
    ),
    build: ({ captures, items, from }) => {
      const { n, unit, small, a } = captures;
      const range: Measure = a?.value.value != null && n.value.value !== null ? { value: null, min: a.value.value, max: Math.abs(n.value.value), bound: "range", amount: null } : n.value;
      return money(bounded(small ? plus(range, (small.value.value ?? 0) / 100) : range, captures.before?.value, captures.after?.value), unit.value, items, from);
    },
    priority: 2,
  }),
  rule("quantity/money.small", {
    example: ["23 سنتا", "خمسون قرشا"],
    match: seq(amount, as("part", smallUnit), after),
    build: ({ captures: { n, part, ...bounds } }) => {
      const scaled = n.value.value === null ? n.value : { ...n.value, value: Math.round(n.value.value * part.value.part * 1e6) / 1e6 };
      const code = part.value.code ?? (part.value.families[0] === "dollar" ? "USD" : null);
      return { measure: bounded(scaled, bounds.before?.value, bounds.after?.value), unit: unitOf("money", code), counts: null };
    },
    priority: 2,
  }),
  rule("quantity/money.dual", {
    example: ["بدولارين", "دولار واحد", "نحو ليرتين"],
    match: seq(
      before,
      alt(
        as(
          "unit",
          map(currency, (name) => (name.dual ? name : null)),
        ),
        as(
          "unit",
          make(seq(as("c", currency), words("واحد", "واحدة", "واحدا")), ({ c }) => c.value),
        ),
      ),
    ),
    build: ({ captures: { unit, before: of }, items, from }) => money(bounded(exactly(unit.value.dual ? 2 : 1), of?.value), unit.value, items, from),
    priority: 1,
  }),
  rule("quantity/unit", {
    example: ["300 كيلومتر مربع", "نحو 5 أمتار", "37 درجة مئوية", "250مل", "سبعون فهرنهايت", "3 أطنان ونصف الطن"],
    match: seq(amount, as("unit", alt(unitName, unitSign)), opt(as("power", touchingPower())), opt(as("part", partOfUnit())), opt(belowZeroCapture()), after),
    build: ({ captures: { n: whole, unit, power, part, below, ...bounds }, items, from, to }) => {
      const n = part && whole.value.value !== null ? { ...whole, value: plus(whole.value, part.value) } : whole;
      // 59 كم2
      if (power && unit.value.kind === "length")
        return measured(n.value, { kind: power.value === 2 ? "area" : "volume", code: `${unit.value.code}${power.value}` }, false, bounds.before?.value, bounds.after?.value);
      if (power) return null;
      // 12 عقد are strings of pearls: above ten knots are عقدة
      if (unit.value.code === "[kn_i]" && items[unit.from]?.norm === "عقد" && (n.value.value ?? 0) > 10) return null;
      const said = unit.value.code === "deg" && !below ? degreeOf(items, from, to) : unit.value;
      return said && measured(n.value, said, below !== undefined && below !== null, bounds.before?.value, bounds.after?.value);
    },
    priority: 2,
  }),
  rule("quantity/degrees", {
    example: ["37° سلزيوس", "45°", "2 تحت الصفر", "- 2 درجة"],
    match: alt(
      seq(opt(as("minus", words("-", "−"))), as("n", one), degree, opt(as("unit", alt(unitName, unitSign)))),
      seq(
        as("minus", words("-", "−")),
        as("n", one),
        as(
          "unit",
          map(unitName, (unit) => (unit.kind === "temperature" ? unit : null)),
        ),
      ),
      seq(as("n", one), as("minus", belowZero)),
      seq(
        as(
          "unit",
          map(unitName, (unit) => (unit.kind === "temperature" && unit.dual ? unit : null)),
        ),
        as("minus", belowZero),
      ),
    ),
    build: ({ captures: { n, unit, minus } }) => {
      const measure = n?.value ?? exactly(2);
      const value = measure.value === null ? null : minus ? -Math.abs(measure.value) : measure.value;
      return { measure: { ...measure, value }, unit: unitOf("temperature", unit?.value.code ?? "deg"), counts: null };
    },
    priority: 3,
  }),
  rule("quantity/unit.dual", {
    example: ["كيلومترين", "لتران ونصف", "لتر وربع"],
    not: ["درجتين من السلم", "قدمين"],
    match: seq(
      before,
      as(
        "unit",
        map(unitName, (unit) => (unit.shy ? null : unit)),
      ),
      opt(
        as(
          "more",
          alt(
            make(seq(words("و"), words("نصف")), () => 0.5),
            make(seq(words("و"), words("ربع")), () => 0.25),
          ),
        ),
      ),
    ),
    build: ({ captures: { unit, more, before: of } }) =>
      unit.value.dual || more ? { measure: bounded(exactly((unit.value.dual ? 2 : 1) + (more?.value ?? 0)), of?.value), unit: unitOf(unit.value.kind, unit.value.code), counts: null } : null,
  }),
  rule("quantity/unit.alone", {
    example: ["متر", "كيلوغرام"],
    not: "متر من القماش",
    match: seq(
      alone.start,
      as(
        "unit",
        map(unitName, (unit) => (unit.shy || unit.dual ? null : unit)),
      ),
      alone.end,
    ),
    build: ({ captures: { unit } }) => ({ measure: exactly(1), unit: unitOf(unit.value.kind, unit.value.code), counts: null }),
    priority: 1,
  }),
  rule("quantity/age", {
    example: ["عن عمر 75 عاما", "يبلغ من العمر 30 عاما", "في سن الثلاثين", "أحمد علي (45 عاما)", "بلغ الأربعين من العمر", "عن عمر يناهز الرابعة والثمانين", "في الخامسة والعشرين من العمر"],
    not: ["بعد 45 عاما", "النسخة الرابعة والثمانين"],
    match: alt(
      seq(behindAge, before, as("n", ordinalAge)),
      seq(before, as("n", ordinalAge), words("من"), words("العمر", "عمره", "عمرها", "عمر")),
      seq(behindAge, before, opt(words("ال")), as("n", any), opt(years)),
      seq(behind(words("البالغ", "البالغة", "يبلغ", "تبلغ")), amount, years),
      seq(as("n", one), words("من"), words("العمر", "عمره", "عمرها", "عمر")),
      seq(behind(words("(")), as("n", one), years, ahead(words(")", "،"))),
    ),
    build: ({ captures }) => ({ measure: bounded(captures.n.value, captures.before?.value), unit: unitOf("age", "a"), counts: null }),
    priority: 3,
  }),
  rule("quantity/age.decade", {
    example: ["في الثلاثينيات من عمر+ها", "في الأربعينات من العمر"],
    not: ["في الثلاثينيات من القرن"],
    match: seq(as("decade", table(decadeNames)), words("من"), words("العمر", "عمره", "عمرها", "عمر")),
    build: ({ captures: { decade }, from }) => ({
      measure: { value: null, min: decade.value, max: decade.value + 9, bound: "range" as const, amount: null },
      unit: unitOf("age", "a"),
      counts: null,
      span: [from, decade.to] as const,
    }),
    priority: 3,
  }),
  rule("quantity/age.near", {
    example: ["تتراوح أعمار+هم بين 30 و40 سنة", "أطفال أعمار+هم دون 15 عاما"],
    not: ["بعد 30 سنة"],
    match: seq(amount, years),
    build: ({ captures: { n, before: of }, items, from, to }) =>
      followsAge(items, from) || isSetApart(items, from, to) ? { measure: bounded(n.value, of?.value), unit: unitOf("age", "a"), counts: null } : null,
    priority: 3,
  }),
  rule("quantity/dual", {
    example: ["مرتين على الأقل"],
    not: "مرتين في العام",
    match: alt(seq(as("before", boundBefore), as("counted", dualNoun())), seq(as("counted", dualNoun()), as("after", boundAfter))),
    build: ({ captures: { counted, before: of, after: then } }) => ({ measure: bounded(exactly(2), of?.value, then?.value), unit: unitOf("count", null), counts: counted.value }),
    priority: -1,
  }),
  rule("quantity/count", {
    example: ["نحو 2500 جندي", "ما لا يقل عن ثلاثة أشخاص", "بين 20 و30 قتيلا", "مئات القتلى", "ثلثي السكان"],
    not: ["القرار 1701", "فاز 2-1", "المادة 51", "واحد من أبرز السياسيين", "الدور ربع النهائي"],
    match: seq(amount, opt(alt(as("counted", countedNoun), as("counted", wholeSaid))), after),
    build: ({ captures: { n, counted: behindIt, ...bounds }, items, from, to }) => {
      // سخالين 2 العملاق: digits count no noun with the article
      const counted = behindIt && n.value.amount?.digits != null && behindIt.to - behindIt.from === 1 && behindIt.value.form.startsWith("ال") ? undefined : behindIt;
      const numbers = [from, behindIt && !counted ? n.to : to] as const;
      if (isOfRow(items, n.from, n.to, counted !== undefined && counted !== null && items[counted.from]?.norm !== "من")) return null;
      // 1إم دي بي: digits that touch a foreign word are of its name
      if (counted && (counted.value.upos === "X" || counted.value.upos === "PROPN" || n.value.value === 1) && items[n.to - 1]?.end === counted.value.start) return null;
      // Only a part has its whole pointed at: نصف هذا المبلغ, but قتل 30 | هذا الشهر.
      if (counted && counted.to - counted.from > 1 && items[counted.from]?.norm !== "من" && !n.value.amount?.fraction) return null;
      if (isName(items, n.from, n.to, counted !== undefined && counted !== null, bounds.before !== undefined) || isOneOnly(items, n.from, n.to)) return null;
      // الدول الثماني الكبرى: behind its noun a definite number counts that, not the adjective after it
      const counts = counted?.value ?? null;
      const earlier = counts !== null && n.value.amount?.definite === true && counts.norm.startsWith("ال") ? definiteBefore(items, n.from) : null;
      if (earlier !== null) return { measure: bounded(n.value, bounds.before?.value), unit: unitOf("count", null), counts: earlier, span: [from, n.to] as const };
      const grouped = thousands(n.value, counted?.value ?? null, items[n.from]);
      return { measure: bounded(grouped, bounds.before?.value, bounds.after?.value), unit: unitOf("count", null), counts: counted?.value ?? definiteBefore(items, n.from), span: numbers };
    },
  }),
];

/** مرتين على الأقل، نحو شهرين: the dual of a noun, where a bound says that its number is the point. */
function dualNoun() {
  return having(
    alt(
      item("مرتين", "مرتان"),
      having(number("Dual"), ({ upos }) => upos === "NOUN"),
    ),
    ({ tag, norm }) => tag === undefined && !norm.startsWith("ال"),
  );
}

/** ثلاثة أطنان ونصف (الطن): the part may name its unit again; before any other noun it is a part of that. */
function partOfUnit() {
  return make(
    seq(
      words("و"),
      as(
        "part",
        map(tagged("number"), ({ amount: of }) => (of?.fraction && of.value < 1 ? of.value : null)),
      ),
      alt(
        where((one) => one.tag === undefined && one.norm.startsWith("ال") && unitLemmas.has(normOf(one.lemma))),
        notAhead(where((one) => one.upos === "NOUN" || one.upos === "PROPN" || one.tag === "number")),
      ),
    ),
    ({ part }) => part.value,
  );
}
const unitLemmas = new Set([...unitNames.keys()].map(normOf));

/** The 2 of كم2, right on its unit. */
function touchingPower() {
  return map(tagged("number"), (item) => (item.form.length === 1 && (item.amount?.value === 2 || item.amount?.value === 3) ? item.amount.value : null));
}

function belowZeroCapture() {
  return as("below", belowZero);
}

function measured(n: Measure, unit: UnitName, below: boolean, ...bounds: Parameters<typeof bounded> extends [Measure, ...infer B] ? B : never): QuantityDraft | null {
  if (unit.dual) return null;
  const signed = below && n.value !== null ? { ...n, value: -Math.abs(n.value) } : n;
  return { measure: bounded(signed, ...bounds), unit: unitOf(unit.kind, unit.code), counts: null };
}

/** 2.500 جندي: a full stop before exactly three digits groups them where people or things are counted; half a soldier is none. */
function thousands(measure: Measure, counted: Item | null, item: Item | undefined): Measure {
  const grouped = counted !== null && item !== undefined && /^[1-9\u0661-\u0669][\d\u0660-\u0669]{0,2}\.[\d\u0660-\u0669]{3}$/.test(item.form);
  return grouped && measure.value !== null ? { ...measure, value: Math.round(measure.value * 1000) } : measure;
}

/** إسقاط واحدة: a noun of the other gender is not what is counted. */
const isOtherGender = (number: Item, noun: Item): boolean => {
  const { Gender } = noun.feats;
  return Gender !== undefined && !noun.norm.endsWith("ه") && (Gender === "Fem") !== /[هة]$/.test(number.form);
};

/** الدول الأفريقية الخمس: the plural before its adjectives. */
function behindAdjectives(items: readonly Item[], last: number): Item | undefined {
  let at = last;
  while (at > last - 2 && items[at]?.upos === "ADJ" && items[at]?.norm.startsWith("ال")) at--;
  return at === last || items[at]?.feats.Number === "Plur" ? items[at] : undefined;
}

/** الأشخاص الثلاثة: the counted noun stands before a number with the article. */
function definiteBefore(items: readonly Item[], at: number): Item | null {
  const number = items[at];
  const noun = behindAdjectives(items, at - 1);
  // شخص واحد، طفلتان اثنتان: one and two stand behind their noun.
  if (number?.amount?.words && (number.amount.value === 1 || number.amount.value === 2) && noun?.upos === "NOUN" && noun.tag === undefined && !notCounted.has(noun.norm))
    // في إسقاط واحدة: what is counted agrees
    return number.amount.value === 1 && isOtherGender(number, noun) ? null : noun;
  if (noun?.upos !== "NOUN" || !noun.form.startsWith("ال")) return null;
  return number?.amount?.definite ? noun : null;
}
