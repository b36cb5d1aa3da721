// What an organisation is for, inside its name: الاتحاد الدولي [لكرة القدم], لجنة [الزراعة], وزارة التربية [والتعليم].
import { adjacent, type Features, has, is } from "./features.ts";
import { constructHeads, definiteHeads, passingAdjectives, placeHeadsInside } from "./head-words.ts";
import { knownAt } from "./known.ts";
import { adjectivesFrom } from "./organization-adjectives.ts";
import { chargedBodies, purposes } from "./organization-words.ts";
import { wordSet } from "./word-set.ts";

/** المنظمة الدولية للهجرة, الاتحاد الدولي لكرة القدم: a ل phrase with a definite noun or one idafa. */
export function purposeFrom(features: Features, at: number, tail: "name" | "definite"): number {
  const { words } = features;
  const particle = words[at];
  const noun = words[at + 1];
  if (particle === undefined || noun === undefined) return at;
  if (particle.norm !== "ل" || particle.part !== "proclitic" || particle.sentence !== words[at - 1]?.sentence)
    return at;
  const norm = features.norms[at + 1] ?? "";
  if (!has(features, at + 1, is.noun | is.proper | is.definite) || has(features, at + 1, is.verb | is.time)) return at;
  const known = knownAt(features, at + 1);
  // اللجنة الدولية للصليب الأحمر; but الحكومة العراقية لرويترز is two names.
  if (known !== null) {
    // مركز كارنيغي للشرق الأوسط: the region it is for.
    const region = known.name.row === "place" && regions.has(known.name.kind) && tail === "name";
    return known.name.kind === "international" || region ? known.to : at;
  }
  const definite = has(features, at + 1, is.definite) || words[at]?.form === "لل";
  // معهد الكرمل للصحة العامة: after a name only what bodies are known to be for.
  if (tail === "name" && !(definite && purposes.test(norm))) return at;
  // اللجنة المشتركة لحوض اليرموك.
  const site = placeHeadsInside.has(norm) ? knownAt(features, at + 2) : null;
  if (site?.name.row === "place" && adjacent(features, at + 1, at + 2)) return site.to;
  if (definite) {
    if (
      !purposes.test(norm) &&
      !(activity(features, at + 1) && (!has(features, at - 1, is.nisba) || society(features, at)))
    )
      return at;
    return withObject(features, describedTo(features, at + 1, conjoined(features, at + 2)));
  }
  const next = at + 2;
  if (
    next < words.length &&
    adjacent(features, at + 1, next) &&
    has(features, next, is.definite) &&
    has(features, next, is.noun) &&
    purposes.test(norm)
  ) {
    return adjectivesFrom(features, next, conjoined(features, next + 1), "definite");
  }
  return at;
}

/** للدفاع [عن حقوق الإنسان], للحفاظ [على البيئة]: what these verbal nouns are about. */
function withObject(features: Features, at: number): number {
  if (!about.has(features.norms[at - 1] ?? "")) return at;
  const particle = features.words[at];
  if (
    particle?.upos !== "ADP" ||
    !/^(عن|علي|في)$/.test(particle.norm) ||
    particle.sentence !== features.words[at - 1]?.sentence
  )
    return at;
  const noun = at + 1;
  if (!has(features, noun, is.noun) || has(features, noun, is.role | is.time)) return at;
  if (has(features, noun, is.definite)) return describedTo(features, noun, conjoined(features, noun + 1));
  return adjacent(features, noun, noun + 1) && has(features, noun + 1, is.definite) && has(features, noun + 1, is.noun)
    ? noun + 2
    : at;
}

const about = wordSet("الدفاع الحفاظ المحافظة البحث الرقابة الإشراف التنقيب الكشف");

/** للطاقة المتجددة: any adjective that agrees with what the body is for, but none that says when or how. */
function describedTo(features: Features, noun: number, from: number): number {
  // للكرة الطائرة, which is also the plane.
  if (features.norms[noun] === "الكره" && balls.has(features.norms[from] ?? "") && from === noun + 1) return from + 1;
  const to = adjectivesFrom(features, noun, from, "definite");
  const word = features.words[to];
  const described =
    to === from &&
    adjacent(features, to - 1, to) &&
    word?.upos === "ADJ" &&
    has(features, to, is.definite) &&
    !has(features, to, is.nisba | is.role | is.time) &&
    word.norm.endsWith("ه") === features.words[to - 1]?.norm.endsWith("ه") &&
    !passingAdjectives.has(word.norm);
  return described ? to + 1 : to;
}

const deeds = wordSet(`
  الاستقالة الحصول الإشادة المطالبة التنحي التراجع الاعتذار الرد التعليق الاحتجاج التنديد الحضور المشاركة السفر التوجه العودة الانسحاب التدخل الاعتراض الموافقة الرفض الاعتراف القبول الإعلان التأكيد الضغط البت
  التوصل الوصول التخلي الامتناع التأجيل التوقف الكف التأهل الفوز الخروج الدخول اللقاء الاجتماع الإدلاء الاستماع الوقوف المثول التفاوض
`);
const balls = wordSet("الطائرة الحديدية الشاطئية");

/** للأرصاد الجوية, للحماية المدنية: what a body is for is an activity or things, not people, bodies or places. */
function activity(features: Features, at: number): boolean {
  const word = features.words[at];
  if (word === undefined) return false;
  // للاستقالة, للحصول: what somebody does, no field.
  if (deeds.has(word.norm)) return false;
  // الاتحاد الدولي للسكري.
  const illness = word.upos === "ADJ" && /^ال.*ي$/.test(word.norm) && !has(features, at, is.nisba);
  if (!illness && (word.upos !== "NOUN" || word.source !== "lexicon")) return false;
  return !(word.entry?.kinds ?? []).some((kind) => notPurpose.has(kind));
}

/** الجمعية المصرية للحساسية: societies are for something; الحكومة العراقية للمفاوضات, المنتخب المصري للمباراة are not. */
function society({ norms, words }: Features, at: number): boolean {
  const plural = words[at + 1]?.feats.Number === "Plur";
  return !plural && (societies.has(norms[at - 2] ?? "") || societies.has(norms[at - 3] ?? ""));
}

const societies = wordSet(
  "الاتحاد الفيدرالية الجمعية الرابطة المؤسسة المعهد المركز الأكاديمية المرصد الشبكة النقابة الصندوق المعهد المنتدى الغرفة الهيئة المنظمة الوكالة جمعية رابطة",
);

/** لجنة الزراعة, ديوان المحاسبة, مديرية الأمن: a public body by what it is charged with. */
export function portfolio(features: Features, from: number): boolean {
  // هيئة الدفاع is an accused's counsel.
  if (features.norms[from] === "هيئه" && features.norms[from + 1] === "الدفاع") return false;
  return chargedBodies.has(features.norms[from] ?? "") && purposes.test(features.norms[from + 1] ?? "");
}

const takenUp = wordSet("الوقاية الحد السيطرة القضاء الإشراف الرقابة");
/** What a ministry does beside its field: ترويج الاستثمار, استصلاح الأراضي. */
const charges = wordSet("ترويج تشجيع استصلاح إصلاح ترقية تنظيم رقمنة تأهيل إعادة متابعة دعم تحديث تحسين مراقبة");

const regions = new Set(["region", "continent", "other"]);

const notPurpose = new Set([
  "human",
  "role",
  "title",
  "org",
  "group",
  "place",
  "facility",
  "media",
  "time",
  "document",
]);

/** وكالة النهوض [بالاستثمارات الفلاحية]: what these verbal nouns govern with ب. */
export function takenCareOf(features: Features, at: number): number {
  const noun = at + 1;
  if (!withBa.has(features.norms[at - 1] ?? "") || features.words[at]?.norm !== "ب") return at;
  if (features.words[at]?.part !== "proclitic" || !has(features, noun, is.definite) || !has(features, noun, is.noun))
    return at;
  return adjectivesFrom(features, noun, conjoined(features, noun + 1), "definite");
}

const withBa = wordSet("النهوض العناية التعريف الارتقاء التنبؤ الاهتمام");

/** الأشغال العامة [والنقل], التعليم العالي [والبحث العلمي]: what else a public body is charged with, behind an adjective. */
export function secondCharge(features: Features, head: number, at: number): number {
  if (!charged.has(features.norms[head] ?? "") || features.words[at]?.norm !== "و") return at;
  if (!purposes.test(features.norms[at + 1] ?? "") || !has(features, at + 1, is.definite)) return at;
  const to = conjoined(features, at);
  return to > at ? adjectivesFrom(features, to - 1, to, "definite") : at;
}

const charged = wordSet("وزارة لجنة مديرية مندوبية هيئة مصلحة دائرة مجلس كتابة أمانة");

/** التربية والتعليم, الأغذية والزراعة: a definite noun joined by و. */
export function conjoined(features: Features, at: number, onlyPurposes = false): number {
  let to = at;
  for (let more = 0; more < mostConjuncts; more++) {
    const next = oneConjoined(features, to, onlyPurposes || more > 0);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** الشؤون الإسلامية والأوقاف والدعوة والإرشاد: what one body is charged with. */
const mostConjuncts = 3;

function oneConjoined(features: Features, at: number, further: boolean): number {
  const { words } = features;
  const and = words[at];
  if (and === undefined || and.norm !== "و" || and.part !== "proclitic" || and.sentence !== words[at - 1]?.sentence)
    return at;
  // لمكافحة الأمراض والوقاية منها, للعنف والحد منه: the pronoun takes up what the body is for.
  if (takenUp.has(features.norms[at + 1] ?? "") && words[at + 3]?.part === "enclitic" && words[at + 2]?.upos === "ADP")
    return at + 4;
  // النزاهة ومكافحة الفساد, الصناعة وترويج الاستثمار: what a body is for may be an idafa.
  if (
    (purposes.test(features.norms[at + 1] ?? "") || charges.has(features.norms[at + 1] ?? "")) &&
    !has(features, at + 1, is.definite) &&
    has(features, at + 1, is.noun) &&
    adjacent(features, at + 1, at + 2) &&
    has(features, at + 2, is.definite) &&
    has(features, at + 2, is.noun)
  )
    return at + 3;
  // الداخلية والدفاع والعراق: after the second only what bodies are known to be charged with.
  if (further && !purposes.test(features.norms[at + 1] ?? "")) return at;
  if (
    !has(features, at + 1, is.definite) ||
    !has(features, at + 1, is.noun) ||
    has(features, at + 1, is.role | is.time)
  )
    return at;
  const norm = features.norms[at + 1] ?? "";
  if (
    !purposes.test(norm) &&
    norm !== "التلفزيون" &&
    norm !== "الاذاعه" &&
    (constructHeads.has(norm) || definiteHeads.has(norm))
  )
    return at;
  if (knownAt(features, at + 1) !== null) return at;
  // للسينما والإذاعة والتلفزيون.
  return norm === "الاذاعه" ? conjoined(features, at + 2) : at + 2;
}
