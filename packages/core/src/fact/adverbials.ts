// Bare words that say how, why or where: تحدث سرا (secretly), احتجاجا على القرار (in protest), بقي هنا (here).
import type { Reading } from "../model/reading.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import type { RoleList } from "./role-list.ts";

/** Accusatives of cause. Lemmas. */
const causes = new Set([
  "تقدير",
  "احتجاج",
  "خوف",
  "خشية",
  "تحسب",
  "تضامن",
  "استجابة",
  "رد",
  "حرص",
  "رغبة",
  "طمع",
  "تكريم",
  "انتقام",
  "اعتراض",
  "استنكار",
  "تنفيذ",
  "تأييد",
  "حداد",
  "إحياء",
  "ابتهاج",
  "احتفاء",
  "تلبية",
]);
/** Accusatives of purpose. Lemmas. */
const purposes = new Set(["سعي", "تمهيد", "بحث", "طلب", "استعداد", "تفادي", "تجنب", "منع", "دفاع", "دعم", "إنقاذ"]);
/** They say something of the sentence or of a number, not how it was done. Comparable forms. */
const ofSentence = new Set(
  "سيما لاسيما ايضا حاليا سابقا لاحقا اخيرا اولا ثانيا ثالثا تقريبا فقط جدا نسبيا خصوصا خاصه لاسيما مثلا اصلا اساسا طبعا حتما ربما غالبا عاده دائما ابدا قريبا مجددا مبدئيا تحديدا علما فعلا حقا قطعا عموما احيانا مرارا سنويا يوميا شهريا اسبوعيا مؤخرا حديثا قديما معا جميعا سوا اجمالا استنادا نظرا ابتدا ابتداء بناء سواء وفقا طبقا نقلا خلافا اضافه فضلا علاوه بدلا بنا انطلاقا مقارنه قياسا اعتبارا عوضا فورا مساء صباحا ليلا نهارا ظهرا عصرا فجرا غدا امس اليوم الان كذلك هكذا".split(
    " ",
  ),
);
const here = new Set(["هنا", "هناك", "هنالك"]);

export function adverbialRoles(roles: RoleList, word: Word, head: number): void {
  const { tree, words } = roles.reading;
  for (const child of tree.children[head] ?? []) {
    const adverb = words[child];
    if (adverb === undefined || roles.uses(child)) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    if (deprel !== "advmod" && deprel !== "obl" && deprel !== "obj" && deprel !== "xcomp") continue;
    const role = adverbialRole(roles.reading, word, adverb, deprel);
    if (role !== null) roles.add(role, child);
  }
}

/** Neither object nor time: what a bare accusative says of the verb or the sentence. */
export function isAdverbial(reading: Reading, verb: Word, adverb: Word, deprel: string): boolean {
  if (adverb.upos === "PRON" || adverb.upos === "PROPN" || adverb.upos === "NUM") return false;
  return here.has(adverb.norm) || ofSentence.has(adverb.norm) || adverbialRole(reading, verb, adverb, deprel) !== null;
}

/** What a bare word under the predicate does, or null where it is an object, a time or a particle. */
export function adverbialRole(reading: Reading, verb: Word, adverb: Word, deprel: string): RoleName | null {
  if (reading.timeAt.has(adverb.index)) return null;
  if (here.has(adverb.norm) && adverb.index > verb.index) return "place";
  if (adverb.upos === "VERB" || adverb.upos === "PART" || adverb.upos === "PRON" || adverb.upos === "PROPN")
    return null;
  if (childBy(reading.tree, adverb.index, "case") !== undefined) return null;
  if (!/(?:ا|[هة])$/.test(adverb.norm) || ofSentence.has(adverb.norm)) return null;
  const bare = adverb.norm.endsWith("ا") || causes.has(adverb.lemma);
  if (!bare || adverb.feats.Definite === "Def") return null;
  // حل ضيفا على: as what.
  if (adverb.lemma === "ضيف" && arriving.has(verb.lemma)) return "manner";
  if (causes.has(adverb.lemma)) return complemented(reading, adverb.index) ? "cause" : null;
  if (purposes.has(adverb.lemma)) return complemented(reading, adverb.index) ? "purpose" : null;
  // اختلف اختلافا جوهريا: the verb's own verbal noun says how.
  if (adverb.feats.VerbForm === "Vnoun" && adverb.entry?.verb === verb.lemma)
    return deprel === "advmod" || childBy(reading.tree, adverb.index, "amod") !== undefined ? "manner" : null;
  const lexical = deprel === "advmod" && (adverb.upos === "ADV" || adverb.upos === "ADJ" || manners.has(adverb.norm));
  return (lexical && adverb.index > verb.index - NEAR) || manners.has(adverb.norm) ? "manner" : null;
}
const arriving = new Set(["حل", "نزل"]);
/** A word this far before its verb goes with something else. */
const NEAR = 4;

/** احتجاجا على القرار: alone it is an object or says how. */
const complemented = (reading: Reading, at: number) => childBy(reading.tree, at, "obl", "nmod") !== undefined;

/** Nouns in the accusative that say how. Comparable forms. */
const manners = new Set(
  "سلبا ايجابا سرا جهرا علنا فجاه خلسه عمدا سهوا طوعا قسرا كرها غيابيا رسميا تلقائيا نهائيا مؤقتا تدريجيا كليا جزئيا كاملا سريعا بطيئا غاليا عاليا كثيرا قليلا حضوريا شخصيا مباشره جوا برا بحرا سلميا وديا هاتفيا كتابيا شفهيا عسكريا سياسيا".split(
    " ",
  ),
);
