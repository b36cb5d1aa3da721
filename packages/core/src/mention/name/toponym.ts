// Small towns that no list has, by the first half of their names: كوم حمادة, كفر الدوار, نجع حمادي, قرية بيت سوريك.
import { adjacent, type Features, has, is } from "./features.ts";
import { placeHeadsOutside } from "./head-words.ts";
import { wordSet } from "./word-set.ts";

/** Nothing but the beginning of a place's name after a preposition of place. */
const always = wordSet("حاسي تالة تيزي آيت أيت إغيل إيمي تالا كوم كفر ميت منية شبرا نجع عزبة خربة عرب");
/** Everyday words as well; a place's name after قرية, بلدة and the like. */
const afterHead = wordSet(
  "بيت دير تل بئر عين سيدي أولاد بني أم أبو رأس وادي حوش خان قصر برج سوق شيخ عقبة مرج جبل حمام ذراع واد بوابة حصن قلعة باب رمل",
);
const bearers = wordSet("أبو أبي أم بني سيدي سيد");
const prepositions = wordSet("في ب من الى قرب شمال جنوب شرق غرب نحو وسط مركز");

/** جماعة بني حسان, دوار أولاد علي: Moroccan units that are common nouns elsewhere. */
const communes = wordSet("جماعة دوار عمالة عمادة قيادة دشرة مشيخة");

/** أم العظام, بئر السبع: does a place's name of two words begin so? */
export const opensToponym = (norm: string): boolean => afterHead.has(norm) || always.has(norm);

/** في ساو لويس, من سانتا كروز: a foreign town's first word and another after a preposition of place. */
function foreignTown(features: Features, from: number): number {
  const before = features.words[from - 1];
  const next = from + 1;
  if (before === undefined || before.sentence !== features.words[from]?.sentence) return from;
  if (!towards.has(before.norm) && !placeHeadsOutside.has(before.norm)) return from;
  if (!adjacent(features, from, next) || has(features, next, is.definite | is.role | is.time)) return from;
  return has(features, next, is.unknown | is.proper) ? next + 1 : from;
}

const saints = wordSet(
  "ساو سان سانت سانتا سانتو نيو بورت لوس لاس فورت إل بويرتو فيلا ريو مونت غراند كيب ويست إيست نورث ساوث",
);
const towards = wordSet("في ب إلى قرب شمال جنوب شرق غرب وسط نحو");

/** The end of the place's name that starts at a word; the word itself where none does. */
export function toponymFrom(features: Features, from: number): number {
  const norm = features.norms[from] ?? "";
  if (saints.has(norm)) return foreignTown(features, from);
  const both = afterHead.has(norm);
  if (!both && !always.has(norm)) return from;
  const before = features.words[from - 1];
  if (before === undefined || before.sentence !== features.words[from]?.sentence) return from;
  const headed =
    (placeHeadsOutside.has(before.norm) || communes.has(before.norm)) && adjacent(features, from - 1, from);
  if (!headed && (both || !prepositions.has(before.norm))) return from;
  const next = from + 1;
  const word = features.words[next];
  if (word === undefined || !adjacent(features, from, next) || !has(features, next, is.base)) return from;
  if (has(features, next, is.time | is.role) || word.upos === "ADP" || word.upos === "SCONJ" || word.upos === "DET")
    return from;
  if (features.words[next + 1]?.token === word.token) return from;
  // كفر أبو شحاتة, منية سيدي سالم: a kunya or saint's title and its bearer.
  const bearer = bearers.has(features.norms[next] ?? "") && adjacent(features, next, next + 1);
  return bearer && has(features, next + 1, is.base) ? next + 2 : next + 1;
}
