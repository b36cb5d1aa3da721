// Places by their head noun: inside the name (نهر النيل, مطار بغداد) or before it (مدينة إيلات).
import type { EntityType } from "../../schema/facts.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { placeHeadsInside, placeHeadsOutside } from "./head-words.ts";
import { knownAt } from "./known.ts";
import { titledPerson } from "./organization.ts";
import { personFrom } from "./person.ts";
import { quotationEnd } from "./quoted.ts";
import { opensToponym } from "./toponym.ts";
import { wordSet } from "./word-set.ts";

export interface PlaceSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly by: string;
}

/** Kinds of place that are named after whoever stands next, known or not. */
export function placeFrom(features: Features, from: number): PlaceSpan | null {
  const { words } = features;
  const head = words[from];
  if (head === undefined || from + 1 >= words.length) return null;
  const inside = placeHeadsInside.has(head.norm);
  if (!inside && !placeHeadsOutside.has(head.norm)) return null;
  const quoted = quotationEnd(features, from + 1);
  if (quoted !== null && !(inside && institutions.has(head.norm)))
    return { from: from + 2, to: quoted - 1, type: inside ? "location" : "gpe", by: "name/place.quoted" };
  if (!adjacent(features, from, from + 1)) return null;
  const at = from + 1;
  const cafe = taverns.has(head.norm) ? idafaEnd(features, at) : at;
  if (cafe > at) return { from, to: cafe, type: "location", by: "name/place.head" };
  // حوض نهر الكونغو: the river has the name. سهل بن حنيف is a man.
  if (inside && (placeHeadsInside.has(features.norms[at] ?? "") || features.norms[at] === "بن")) return null;
  const known = knownAt(features, at);
  if (known !== null && (known.name.row === "place" || inside)) {
    if (!inside || (loose.has(head.norm) && known.name.row === "place"))
      return { from: at, to: known.to, type: "gpe", by: "name/place.after-head" };
    // ملعب سانتياغو برنابيو: what is known may be the first half of the name.
    let end = known.to;
    while (end - at < 4 && adjacent(features, end - 1, end) && has(features, end, is.unknown)) end++;
    return { from, to: airport(features, end, head.norm), type: "location", by: "name/place.head" };
  }
  // جسر أم العظام, سد بئر السبع: what stands there is called after a place with a name of two words.
  const toponym = inside && opensToponym(features.norms[at] ?? "") && adjacent(features, at, at + 1);
  if (toponym && has(features, at + 1, is.definite | is.unknown) && !has(features, at + 1, is.role | is.time))
    return { from, to: at + 2, type: "location", by: "name/place.head" };
  const strange = administrative.has(head.norm) ? strangeName(features, at) : at;
  // جسر القاسمية: what no lexicon has is the place's name.
  const unlisted =
    inside && has(features, at, is.definite) && words[at]?.source === "guess" && !has(features, at, is.role);
  if (unlisted && onlyKnown.has(head.norm) && !has(features, at + 1, is.definite))
    return { from, to: at + 1, type: "location", by: "name/place.head" };
  if (strange === at && onlyKnown.has(head.norm)) return null;
  const to = strange > at ? strange : nameEnd(features, at, inside);
  if (to === at) return null;
  return inside
    ? { from, to: airport(features, to, head.norm), type: "location", by: "name/place.head" }
    : { from: at, to, type: "gpe", by: "name/place.after-head" };
}

const natural = wordSet("وادي جبل نهر جزيرة بحيرة سد رأس واحة");
const taverns = wordSet("مقهى مطعم");

/** مقهى زهرة البستان: an indefinite noun and a definite one. */
const idafaEnd = (features: Features, at: number): number =>
  has(features, at, is.noun) &&
  !has(features, at, is.definite | is.role | is.time) &&
  adjacent(features, at, at + 1) &&
  has(features, at + 1, is.definite) &&
  has(features, at + 1, is.noun)
    ? at + 2
    : at;

/** مطار بغداد الدولي. */
function airport(features: Features, at: number, head: string): number {
  const norm = features.norms[at];
  if (head === "معبر" && norm === "الحدودي" && adjacent(features, at - 1, at)) return at + 1;
  return (head === "مطار" || head === "ملعب" || head === "ستاد" || head === "استاد") &&
    norm !== undefined &&
    (norm === "الدولي" || norm === "الاولمبي") &&
    adjacent(features, at - 1, at)
    ? at + 1
    : at;
}

function nameEnd(features: Features, at: number, inside: boolean): number {
  const { words } = features;
  if (has(features, at, is.unknown)) {
    let to = at + 1;
    while (to < words.length && to - at < 3 && adjacent(features, to - 1, to) && has(features, to, is.unknown)) to++;
    return to;
  }
  const bearer = inside ? titledPerson(features, at) : at;
  if (bearer > at) return bearer;
  const person = personFrom(features, at);
  const described =
    person !== null &&
    person.to === at + 1 &&
    has(features, at, is.adjective) &&
    !has(features, at, is.definite) &&
    !(features.norms[at - 1] === "وادي" && (features.given[at] ?? null) !== null);
  if (person !== null && inside && !described && person.to - at <= 3) return person.to;
  // شارع الرشيد, قصر الشعب, سجن الحائر: a definite noun names what stands in a place of this kind.
  if (
    inside &&
    namedAfterThings.has(features.norms[at - 1] ?? "") &&
    !general.has(features.norms[at] ?? "") &&
    has(features, at, is.definite) &&
    !has(features, at, is.verb | is.time | is.role) &&
    has(features, at, is.noun | is.proper) &&
    features.words[at]?.entry?.kinds.includes("human") !== true &&
    (!has(features, at + 1, is.definite) || afterNames.has(features.norms[at + 1] ?? ""))
  )
    return at + 1;
  // وادي تليلات.
  if (natural.has(features.norms[at - 1] ?? "") && has(features, at, is.guess) && !has(features, at, is.definite))
    return at + 1;
  // وادي مجردة: a feminine word cannot describe a valley.
  if (
    features.norms[at - 1] === "وادي" &&
    has(features, at, is.adjective) &&
    !has(features, at, is.definite) &&
    /ه$/.test(features.norms[at] ?? "")
  )
    return at + 1;
  if (!inside && has(features, at, is.definite) && has(features, at, is.proper)) return at + 1;
  return at;
}

/** ولاية محوت, حي الزهور, قضاء القرنة: an administrative place bears the word after it, read as a verb, unknown, or a definite noun that nothing describes. */
function strangeName(features: Features, at: number): number {
  const word = features.words[at];
  const norm = features.norms[at] ?? "";
  if (word === undefined || norm.length < 3 || has(features, at, is.time | is.role) || general.has(norm)) return at;
  const next = features.words[at + 1];
  if (next !== undefined && next.token === word.token) return at;
  if (has(features, at, is.definite)) {
    if (!named.has(features.words[at - 1]?.norm ?? "") || !has(features, at, is.noun | is.proper)) return at;
    if (word.entry?.kinds.includes("human") || word.feats.VerbForm === "Vnoun") return at;
    const described =
      adjacent(features, at, at + 1) && has(features, at + 1, is.definite) && has(features, at + 1, is.adjective);
    return described && !directions.has(features.norms[at + 1] ?? "") ? at : described ? at + 2 : at + 1;
  }
  if (has(features, at, is.verb) && word.feats.Person !== "3") return at + 1;
  return has(features, at, is.unknown | is.guess) || word.source === "foreign" ? at + 1 : at;
}

const administrative = wordSet(
  "ولاية محافظة قضاء ناحية بلدة قرية حي مديرية معتمدية ضاحية مستوطنة بلدية كومونة منطقة مدينة إقليم مقاطعة",
);
/** Of those the ones that are called after things: حي الزهور; but مدينة العلم may be a figure of speech. */
const named = wordSet("قضاء ناحيه بلده قريه حي مديريه معتمديه ضاحيه مستوطنه");
const directions = wordSet(
  "الشمالي الجنوبي الشرقي الغربي الشمالية الجنوبية الشرقية الغربية الجديدة الجديد القديمة الكبير الكبرى",
);
/** Bodies as well as buildings; what they are called in quotes is left to the grammar of organisations. */
const institutions = wordSet("متحف كنيسه قاعده مسجد سجن");

/** Words too general to make a place of an unknown word after them. */
const onlyKnown = wordSet("دوله جمهوريه عاصمه مملكه اماره بحر حقل سد راس جسر تل دير فندق قضاء");

/** Places that may bear the name of any thing or idea: شارع الجمهورية, قصر الشعب, سجن الحائر. */
const namedAfterThings = wordSet(
  "شارع قصر سجن مسجد ميدان ساحه كنيسه جسر معتقل مخيم معبر حدائق وادي جبل نهر بحيره مطار ميناء ملعب استاد ستاد فندق برج دوار جامع حوض حاجز مفرق مرفا منفذ واحه مقبره منجم متحف شاطئ جزيره مقهي مطعم",
);
/** مطار النواصر الدولي: what may follow the name. */
const afterNames = wordSet("الدولي الدولية الحدودي");
/** Words that say of which kind, not of which name. */
const general = wordSet(`
  البحر السد النهر المسجد المكان الموقع الامن العدل السكن السياحه الشرطه الجيش العدو الاحتلال الفريق المنتخب الصناعه السكان الاهالي المجاوره الاثار السلطه الحكومه الوزاره البلديه الامم الموت الانتظار الحدث الجريمه
  المدينه العاصمه المعركه الحيوان القريه البلده المنطقه الدوله الملعب النادي الرئيس الاطفال النساء الحرب القتال اللاجئين النازحين
  الحدود
`);
/** Before a place that is known by itself they are no part of its name: جزيرة [كوبا], مرتفعات [إثيوبيا]. */
const loose = wordSet("جزيره جزر مرتفعات هضبه صحراء شلالات دير حقل");
