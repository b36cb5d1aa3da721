// Clubs that no list has, in a match report: whoever has a coach, plays at home or is a guest (ضيفه الرمال القطري, مدرب المرجان) is a club wherever its name comes.
import { adjacent, type Features, has, is } from "./features.ts";
import { knownAt } from "./known.ts";
import { wordSet } from "./word-set.ts";

/** Stand right before a club's name. */
const hosts = wordSet("ضيفه ضيفها مضيفه مضيفته غريمه منافسه فريق نادي جاره نظيره مستضيفه");
/** Have a club after them in an idafa: مدرب المرجان. */
const staff = wordSet(
  "مدرب لاعب لاعبو لاعبي حارس مهاجم مدافع قائد هداف نجم جماهير جمهور مشجعو مشجعي انصار تشكيلة مرمى شباك ملعب مواجهة لقاء مباراة",
);
/** What else they may have after them. */
const ordinary = wordSet(`
  المنتخب الفريق النادي المرمى الوسط الدفاع الهجوم الارتكاز الجناح اللياقة الحراس الكرة القدم السلة اليد الطائرة الضيوف الخصم المضيف الضيف الأرض البطولة الدوري الكأس المباراة اللقاء الذهاب الإياب
  العالم الافتتاح الختام الشباب الناشئين الرجال السيدات اليوم الأمس القمة الدور الموسم الشوط الملعب الأول الثاني الثالث الجولة المجموعة النهائي الافتتاحية الأخيرة التعادل الفوز الصدارة الترتيب المدينة
  العاصمة البلاد الطرفين الفريقين المنافس المنافسين الإدارة الاتحاد الوطني الخط القرن الأهداف الغد الديربي الصالات الأكابر الأواسط الأشبال الناشئات الصالة الشواطئ المحليين البراعم السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الآسياد الآمال الجمهور الجماهير اللاعبين
`);

const found = new WeakMap<Features, ReadonlySet<string>>();

/** Comparable forms of the clubs that a match report brings in. */
export function clubsBroughtIn(features: Features): ReadonlySet<string> {
  let clubs = found.get(features);
  if (clubs === undefined) {
    clubs = search(features);
    found.set(features, clubs);
  }
  return clubs;
}

function search(features: Features): Set<string> {
  const clubs = new Set<string>();
  const { words, norms } = features;
  for (let at = 1; at < words.length; at++) {
    if (!named(features, at)) continue;
    const before = words[at - 1]?.part === "enclitic" ? at - 2 : at - 1;
    const title = words[at - 1]?.part === "enclitic" ? `${norms[at - 2]}${words[at - 1]?.norm}` : (norms[at - 1] ?? "");
    const beside =
      words[at - 1]?.part === "enclitic"
        ? words[before]?.sentence === words[at]?.sentence
        : adjacent(features, at - 1, at);
    if (guestOf(features, at)) clubs.add(norms[at] ?? "");
    if (!beside) continue;
    if (hosts.has(title) || (staff.has(title) && !has(features, at + 1, is.adjective))) clubs.add(norms[at] ?? "");
    else if (staff.has(title) && ofCountry(features, at + 1)) clubs.add(norms[at] ?? "");
  }
  return clubs;
}

/** يحل ضيفا على الوادي العماني, فاز على الرمال القطري. */
function guestOf(features: Features, at: number): boolean {
  return (
    features.words[at - 1]?.norm === "علي" &&
    beats.has(features.norms[at - 2] ?? "") &&
    (ofCountry(features, at + 1) || features.norms[at - 2] === "ضيفا")
  );
}

const beats = wordSet("ضيفا ضيفة فوز فوزا فوزه تغلب فاز تفوق انتصر انتصار انتصاره الفوز التغلب");

/** A definite noun that can be a club's name. */
function named(features: Features, at: number): boolean {
  const norm = features.norms[at] ?? "";
  if (!has(features, at, is.definite) || ordinary.has(norm) || norm.length < 4) return false;
  if (has(features, at, is.role | is.time | is.verb | is.adjective)) return false;
  const kind = knownAt(features, at)?.name.kind;
  if (kind === "country" || kind === "capital") return false;
  const word = features.words[at];
  return word !== undefined && !(word.entry?.kinds ?? []).some((kind) => kind === "human" || kind === "event");
}

/** القطري in الرمال القطري: the club's country, in the masculine whatever its name. */
export const ofCountry = (features: Features, at: number): boolean =>
  has(features, at, is.nisba) && has(features, at, is.definite) && features.words[at]?.feats.Gender !== "Fem";
