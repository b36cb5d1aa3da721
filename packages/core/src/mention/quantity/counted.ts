// What a number counts, and which numbers are no quantities: parts of names, scores, list marks, "one of".

import { namingHeads } from "../../lexicon/rows/times/named-days.ts";
import { ordinalUnits } from "../../lexicon/rows/times/ordinals.ts";
import { normOf } from "../../match/index.ts";
import { p } from "./amounts.ts";
import type { Item } from "./item.ts";

const { where, seq, opt, make, as, words, alt } = p;

const isWord = (item: Item): boolean => item.tag === undefined && /[\u0621-\u064a]{2}/.test(item.norm);
export const notCounted = new Set(
  "في من إلى على عن مع منذ حتى خلال بين قبل بعد عند لدى كان كانت قد ما لا لم لن أن إن التي الذي الذين هذا هذه ذلك تلك هو هي هم و أو ثم بل لكن كما حيث بينما بسبب ضد حول دون فقط أيضا كل بعض غير مثل نحو حوالي نهائي النهائي على مقابل تشرين كانون شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب وسط داخل خارج أمام وراء تحت فوق"
    .split(" ")
    .map(normOf),
);

/** Nouns that news counts and that look like verbs: أربعة آلاف شخص. */
const alsoVerbs = new Set("شخص قارب مركب طلب عرض عقد حكم فصل شرط درس قدم عمل حصن".split(" ").map(normOf));

/** A noun right behind the number, or behind من: 900 جندي، مئات من الجنود. */
const noun = where(
  (item) =>
    isWord(item) &&
    !notCounted.has(item.norm) &&
    (["NOUN", "PROPN", "ADJ", "X", "NUM"].includes(item.upos) || (item.upos === "VERB" && alsoVerbs.has(item.norm))),
);
export const countedNoun = alt(
  noun,
  make(
    seq(
      words("من"),
      opt(words("بين")),
      as(
        "noun",
        // 62 من أصل 99: أصل is the whole, not what is counted
        where((item) => isWord(item) && item.upos === "NOUN" && !notCounted.has(item.norm) && item.norm !== "اصل"),
      ),
    ),
    ({ noun: { value } }) => value,
  ),
);

/** Words whose number is a name or a place in a row, not an amount: القرار 1701، المادة 51، قناة 24. */
const numberedThings = new Set(
  (
    "الذكرى ذكرى دور الدور بئر قرار القرار قرارا قراري المادة مادة المادتين رقم الرقم قانون القانون مرسوم المرسوم قناة القناة الفقرة فقرة البند بند الفصل الطريق طريق رحلة الرحلة طراز طائرات الملحق بروتوكول الحلقة حلقة الدورة الجولة هاتف فاكس لواء اللواء الفوج الكتيبة القطاع الغرفة مجموعة المجموعة " +
    "كوفيد كوفيد-19 فرانس بوينغ بوينج إيرباص ايرباص إف اف سو ميغ ميج تي إس اس كي جي آر إم ام بي سي ستوكس أباتشي فانتوم ميراج ياك توبوليف أنتونوف إمبراير سيسنا سويوز أبولو ناسا شهاب سكود ذوالفقار توشكا باتريوت هواسونغ سخالين آيباد غالاكسي آيفون ايفون أوبك صفحة المرتبة المركز الأمم الدرجة القمة النسخة الطبعة الموسم القرن الساعة الدقيقة مادتها قبل_الميلاد عام سنة المصنف المصنفة ص صفحات الكيلومتر الطابق"
  )
    .split(" ")
    .map(normOf),
);
const foreignLetters = new Set("إف اف سو ميغ ميج تي إس اس كي جي آر إم ام بي سي".split(" ").map(normOf));
const named = new Set(namingHeads.map(normOf));
/** First parts of compound ordinals: الخامس عشر. */
const ordinals = new Set([...ordinalUnits.keys()].map(normOf));
/** Ordinals behind نصف and ربع make them a half of a match or a quarter of a year. */
const partNames = new Set(
  "نهائي النهائي النهائية الأول الثاني الثالث الرابع الأخير الآخر نهائية".split(" ").map(normOf),
);
const beforePart = new Set("الدور دور".split(" ").map(normOf));

/** Years that news speaks of without the word for it. */
const isYear = (value: number): boolean => value >= 1900 && value <= 2040;
/** A noun that such a number would count: known people, units, money, or an accusative singular (2014 جنديا). */
const isCountable = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.norm.startsWith("ال") &&
  (item.entry?.kinds.some((kind) => ["human", "group", "unit", "money", "facility"].includes(kind)) === true ||
    /^[\u0621-\u064a]{3,}ا$/.test(item.norm));

/** More points than a list in running text has. */
const LONGEST_LIST = 20;

const isSlashOrDash = (item: Item | undefined): boolean => item?.norm === "/" || isDash(item);
const isDash = (item: Item | undefined): boolean => item?.norm === "-" || item?.norm === "–" || item?.norm === "—";

/** What is numbered in a row by digits behind it, definite or somebody's: للمرة 17، المباراة 175، هدفه 20. */
const inRow = new Set(
  (
    "مرة مباراة مواجهة لقاء هدف لقب انتصار فوز هزيمة خسارة تعادل ظهور مشاركة تتويج مرحلة أسبوع نسخة دورة طبعة ذكرى جولة حلقة عملية رحلة زيارة رواية فيلم ألبوم كتاب " +
    "تمريرة ثلاثية ميدالية بطولة ولاية عيد ميلاد رقم محطة رئيس"
  )
    .split(" ")
    .map(normOf),
);
const isInRow = (noun: Item | undefined): boolean =>
  noun !== undefined &&
  (noun.upos === "NOUN" || noun.upos === "VERB") &&
  noun.feats.Number !== "Plur" &&
  noun.feats.Number !== "Dual" &&
  inRow.has(noun.upos === "VERB" ? noun.norm : normOf(noun.lemma));

/** Where numbers with مقابل between are goals, not votes. */
const playWords = new Set(
  "فاز فازت تعادل تعادلت خسرت خسر هزم تغلب انتهى انتهت التعادل تعادلا مباراة المباراة نتيجة بنتيجة شباك الشوط هدف أهداف فوز الفوز خسارة ثنائية ثلاثية"
    .split(" ")
    .map(normOf),
);
const PLAY_REACH = 12;
const GOALS = 15;
/** التعادل صفر مقابل صفر: the other side of a score. */
function isScoreSide(items: readonly Item[], from: number, to: number): boolean {
  const other =
    items[to]?.norm === "مقابل" ? items[to + 1] : items[from - 1]?.norm === "مقابل" ? items[from - 2] : undefined;
  const [a, b] = [items[from]?.amount?.value, other?.amount?.value];
  if (a === undefined || b === undefined || a > GOALS || b > GOALS) return false;
  return a === 0 || b === 0 || isPlayNear(items, from, to);
}
const isPlayNear = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - PLAY_REACH), to + PLAY_REACH).some(({ norm }) => playWords.has(norm));

/** القرار الدولي 1701، قرار مجلس الأمن 242، الطريق السريع 6: what is numbered may have its adjectives or its owner between. */
const decisions = new Set(
  "القرار قرار القانون قانون المرسوم مرسوم الطريق الطريقين المادة مادة الخط".split(" ").map(normOf),
);
const DECISION_REACH = 4;
function isOfDecision(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - DECISION_REACH; at--) {
    const item = items[at];
    if (item?.tag !== undefined || item?.sentence !== items[from]?.sentence) return false;
    if (item !== undefined && decisions.has(item.norm)) return true;
    if (item?.upos !== "ADJ" && item?.upos !== "NOUN" && item?.upos !== "PROPN") return false;
  }
  return false;
}

/** Whether the number in items `from`–`to` belongs to a name, a score or a list. */
export function isName(items: readonly Item[], from: number, to: number, counts: boolean, bounded = false): boolean {
  const previous = items[from - 1];
  const next = items[to];
  const item = items[from];
  if (item === undefined) return true;
  // النصف مصنعة، نصف سنوي: half behind which an adjective stands is no part of a whole
  if (item.amount?.fraction && next?.upos === "ADJ" && !next.form.startsWith("ال") && item.amount.value === 0.5)
    return true;
  if (item.amount?.fraction) return partNames.has(next?.norm ?? "") || beforePart.has(previous?.norm ?? "");
  if (
    previous !== undefined &&
    // أيد القرار 128 نائبا: a counted accusative takes the number from it
    ((numberedThings.has(previous.norm) &&
      !(counts && next?.upos === "NOUN" && !next.norm.endsWith("يا") && isCountable(next))) ||
      // وإف 35: a foreign name the morphology left with its و
      (previous.norm.startsWith("و") && item.amount?.digits != null && foreignLetters.has(previous.norm.slice(1))) ||
      (named.has(previous.norm) && item.amount?.digits != null)) &&
    previous.sentence === item.sentence
  )
    return true;
  // حرب 17 تشرين: half a month's name belongs to a day that is a name
  if (next?.norm === "تشرين" || next?.norm === "كانون") return true;
  // الذكرى العشرين، الفصل الثلاثون: behind a definite singular, definite tens are an ordinal
  if (
    item.amount?.words &&
    item.amount.definite &&
    item.amount.value >= 20 &&
    previous?.upos === "NOUN" &&
    previous.norm.startsWith("ال") &&
    previous.feats.Number === "Sing"
  )
    return true;
  if (!counts && !bounded && item.amount?.digits != null) {
    const before = items[from - 2];
    if ((previous?.form.startsWith("ال") && isInRow(previous)) || (previous?.upos === "PRON" && isInRow(before)))
      return true;
  }
  if (!counts && item.amount?.digits != null && isOfDecision(items, from)) return true;
  if (!counts && isScoreSide(items, from, to)) return true;
  // 3/صفر، 1صفر: nil in a score
  if (
    item.form === "صفر" &&
    (isSlashOrDash(previous) || isSlashOrDash(next) || (previous?.tag === "number" && previous.end === item.start))
  )
    return true;
  // تعادل المنتخبان 2 / 1: a score with a slash
  if (
    !counts &&
    [...items.slice(from, to), next, previous].some((one) => one?.norm === "/") &&
    isPlayNear(items, from, to)
  )
    return true;
  // 1إم دي بي: digits that touch a foreign word are of its name
  if (
    !counts &&
    next !== undefined &&
    next.start === items[to - 1]?.end &&
    /^\p{L}/u.test(next.norm) &&
    (next.upos === "X" || next.upos === "PROPN" || item.amount?.value === 1)
  )
    return true;
  // تظاهرة باريس -2: a second of its name
  if (!counts && previous?.upos === "PROPN" && (item.amount?.value ?? 0) < 0 && !item.amount?.words) return true;
  // الخامس عشر، الثالث والعشرين: the rest of an ordinal
  const ordinalAt = previous?.norm === "و" ? items[from - 2] : previous;
  if (
    item.amount?.words &&
    item.amount.value >= 10 &&
    ordinals.has(ordinalAt?.norm ?? "") &&
    (previous?.norm === "و" || item.norm.startsWith("عشر"))
  )
    return true;
  // A bare year beside other words is no amount: موازنة 2003
  if (
    !bounded &&
    item.amount?.digits?.length === 4 &&
    to === from + 1 &&
    isYear(item.amount.value) &&
    !isCountable(next) &&
    items.length > 2
  )
    return true;
  // فاز 2-1: two numbers with a dash and nothing counted
  const dashAfter = isDash(next) && items[to + 1]?.tag === "number";
  const dashBefore = isDash(previous) && items[from - 2]?.tag === "number";
  const hasRange = items.slice(from, to).some(isDash);
  if (!counts && (dashAfter || dashBefore || hasRange)) return true;
  // القمة الـ28: with the article behind a singular, digits are its number in a row
  if (
    !counts &&
    item.amount?.digits != null &&
    item.amount.definite &&
    previous?.upos === "NOUN" &&
    previous.feats.Number === "Sing"
  )
    return true;
  // (1), &#0;, بنزيمة (89): in brackets alone a note or a minute, behind # a code
  const opens = previous?.norm === "(" || previous?.norm === "[";
  if (item.amount?.digits != null && opens && (next?.norm === ")" || next?.norm === "]")) return true;
  if (previous?.norm === "#" && previous.end === item.start) return true;
  // حول الشمس 2 - حركة القمر: a mark of a list within a line
  if (
    !bounded &&
    !counts &&
    item.amount?.digits != null &&
    item.amount.value <= LONGEST_LIST &&
    isDash(next) &&
    next !== undefined &&
    next.start > item.end &&
    /^[\u0621-\u064a]/.test(items[to + 1]?.norm ?? "") &&
    items[to + 1]?.tag === undefined
  )
    return true;
  // 1- and 1. at the head of a line
  const first = previous === undefined || previous.sentence !== item.sentence;
  if (
    first &&
    next !== undefined &&
    "-.)".includes(next.norm) &&
    (next.start === item.end || (next.norm === "-" && next.start === item.end + 1)) &&
    item.amount?.digits &&
    items[to + 1]?.sentence === item.sentence
  )
    return true;
  // بوينغ 737: a foreign name with a number behind it
  return (
    !counts &&
    previous?.upos === "PROPN" &&
    item.amount?.digits != null &&
    to === from + 1 &&
    previous.end + 1 === item.start
  );
}

const afterThese = new Set(
  "كل أي لا ولا آن جانب وقت صوت مكان سقف طرف بلد غير أكثر من ك كل أي رقم".split(" ").map(normOf),
);

/** واحدا من أبرز، واحدا تلو الآخر: one that singles out. */
const notNumbering = new Set(["من", "تلو", "منهم", "منها", "منهما"].map(normOf));

/** واحد where it is no number: واحد من أبرز، كل واحد، في آن واحد. */
export function isOneOnly(items: readonly Item[], from: number, to: number): boolean {
  const item = items[from];
  if (item === undefined || to !== from + 1 || !item.amount?.words || item.amount.value !== 1)
    return item?.norm === "الصفر" && !["تحت", "فوق", "دون"].includes(items[from - 1]?.norm ?? "");
  const next = items[to]?.norm ?? "";
  return item.amount.definite || notNumbering.has(next) || afterThese.has(items[from - 1]?.norm ?? "");
}
