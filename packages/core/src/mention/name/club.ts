// A city for the club that bears its name, where the sentence speaks of a match: فاز برشلونة على ليفربول.

import { clubsBroughtIn, ofCountry } from "./club-names.ts";
import type { Features } from "./features.ts";
import { wordSet } from "./word-set.ts";

const clubCities = wordSet(`
  مانشستر مانشيستر برشلونه فالنسيا بوردو ليون ليل اشبيليه ليفربول ميلان روما بورتو نيوكاسل سندرلاند بولتون بلاكبيرن ايندهوفن شتوتغارت شتوتجارت دورتموند فولفسبورغ هانوفر كولونيا
  نورمبرغ موناكو لنس لانس مرسيليا مارسيليا رين نانت تولوز متز نيس بارما باري كاتانيا باليرمو ليفورنو بيروجيا بريشيا سيينا تورينو نابولي سرقسطه الميريا مالقه فياريال هامبورغ هامبورج بريمن
  بوخوم روستوك ليفركوزن ماينز ليستر ساوثهامبتون بورتسموث برمنغهام ديربي وولفرهامبتون نوتنغهام بلباو غرناطه خيتافي اوساسونا
`);
const sport = wordSet(`
  مباراه المباراه مباراته المباريات مباريات الدوري دوري هدف هدفا اهداف الهدف لاعب لاعبا اللاعب لاعبي اللاعبين مدرب المدرب مدربه نادي ناديه النادي فريق فريقه الفريق كاس بطوله البطوله مرمي حارس مهاجم مدافع
  ملعب ملعبه المونديال الشوط شوط نقطه نقاط ركله صفقه الصداره المركز لقب اللقب كره الكره الهداف هداف
  هزم تغلب تعادل فاز فوز الفوز خساره الخساره تعادل التعادل هدفين هدفان بهدفين ضيفه مضيفه الذهاب الاياب الجوله الدور الدقيقه ثلاثيه ثنائيه تسديده شباك الشباك ركنيه البطوله المدرج جماهير
  نهائي النهائي التاهل تاهل البدل الضائع الصدارة رصيده رصيد
`);
/** After these it is the place: في برشلونة. */
const places = wordSet("في مدينه ب الي");
/** Words on either side that are asked for a match. */
const near = 30;

export function standsForClub(features: Features, at: number): boolean {
  if (townOfMatch(features, at)) return true;
  if (!clubCities.has(features.norms[at] ?? "") || places.has(features.words[at - 1]?.norm ?? "")) return false;
  return sportWordsNear(features, at) >= 1;
}

/** تعادل الفيصلي مع السلط, لاعب العقبة: in a match report a town that plays or has players is its club; capitals and countries are not. */
function townOfMatch(features: Features, at: number): boolean {
  const { words, norms } = features;
  const kinds = words[at]?.entry?.kinds;
  if (kinds?.[0] !== "place" || kinds[1] !== "city" || sportWords(features) < manyOfSport) return false;
  const before = words[at - 1];
  if (before === undefined || before.sentence !== words[at]?.sentence) return false;
  if (players.has(norms[at - 1] ?? "")) return sportWordsNear(features, at) >= 1;
  const rival = before.norm === "مع" || before.norm === "علي" || before.norm === "امام";
  if (!rival) return false;
  for (let one = at - 2; one >= Math.max(0, at - 5) && words[one]?.sentence === before.sentence; one--)
    if (results.has(words[one]?.norm ?? "")) return true;
  return false;
}

const players = wordSet("لاعب لاعبو لاعبي مدرب حارس مهاجم مدافع قائد مرمى شباك ضيفه مضيفه غريمه جاره فريق نادي");
const results = wordSet(
  "تعادل فاز تغلب خسر انتصر فوز فوزا فوزه تعادله خسارة خسارته يلتقي التقى يواجه واجه لقاء مواجهة مباراة مباراته",
);

/** Clubs whose names are everyday words: الهلال (the crescent), النصر (victory). More than one word of sport has to stand near. */
export const everydayClubs = wordSet(`
  الهلال النصر الاتفاق الفتح الرائد الحزم السد الريان الغرافة الوكرة العين الوصل الظفرة السالمية كاظمة القادسية المحرق الرفاع النجمة الأنصار العهد الصفاء التضامن
  الكرامة الوثبة حطين الطليعة الفتوة الزوراء الطلبة الفيصلي الوحدات المصري الإسماعيلي الترسانة الوداد الرجاء الترجي الصفاقسي الأفريقي الإفريقي البنزرتي المريخ الأهلي الزمالك العربي
  الشباب الوحدة الاتحاد الاتحادي الهلالي الأهلاوي
`);

export function everydayClub(features: Features, at: number): boolean {
  const { words, norms } = features;
  if (places.has(words[at - 1]?.norm ?? "")) return false;
  if (sportWords(features) >= manyOfSport && clubsBroughtIn(features).has(norms[at] ?? ""))
    return words[at + 1]?.upos !== "ADJ" || !(norms[at + 1] ?? "").startsWith("ال") || ofCountry(features, at + 1);
  if (!everydayClubs.has(norms[at] ?? "")) return false;
  // الدفاع الأهلاوي: a nisba of the club.
  if (words[at]?.upos === "ADJ" && words[at - 1]?.upos === "NOUN" && (norms[at - 1] ?? "").startsWith("ال"))
    return false;
  // الاتحاد الدولي, الشباب العربي: a definite adjective makes it a noun of its own.
  const next = words[at + 1];
  if (next?.upos === "ADJ" && (norms[at + 1] ?? "").startsWith("ال")) return false;
  return sportWordsNear(features, at) >= (sportWords(features) >= manyOfSport ? 1 : 3);
}

/** A text with so many words of sport is a match report. */
const manyOfSport = 8;
const counted = new WeakMap<Features, number>();

/** Does the text speak of sport at all? */
export const ofSport = (features: Features): boolean => sportWords(features) > 0;

function sportWords(features: Features): number {
  let count = counted.get(features);
  if (count === undefined) {
    count = 0;
    for (const norm of features.norms) if (sport.has(norm)) count++;
    counted.set(features, count);
  }
  return count;
}

/** Words of sport around a word in its sentence. */
export const clubWordsNear = (features: Features, at: number): number => sportWordsNear(features, at);

function sportWordsNear({ words, norms }: Features, at: number): number {
  const sentence = words[at]?.sentence;
  let count = 0;
  for (let one = Math.max(0, at - near); one < Math.min(words.length, at + near); one++) {
    if (one !== at && words[one]?.sentence === sentence && sport.has(norms[one] ?? "")) count++;
  }
  return count;
}
