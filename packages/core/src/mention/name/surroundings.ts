// What an unlisted word must be by what stands around it: in فرار من U a place, in رواية U a person, in a list what the names before it are.
import type { EntityType } from "../../schema/facts.ts";
import { type Features, has, is } from "./features.ts";
import { speaksOfPerson } from "./persons-deeds.ts";
import { wordSet } from "./word-set.ts";

/** Before an unlisted name these make it a place: شمال U, أهالي U. */
const placeNouns = wordSet(`
  شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط ضواحي أطراف محيط مشارف تخوم سواحل ساحل ضفاف أهالي سكان شوارع أحياء مداخل مدخل قرب قرى بلدات جوار صحراء سهل سهول غابات حقول
  مرفأ واحة ثغر منتجع حاكم والي عمدة قائمقام
`);
const inPlace = wordSet("في ب");
const motion = wordSet("من الى نحو صوب باتجاه عبر عن");
/** Verbs and verbal nouns of going: what من and إلى bring after them is a place. */
const going = wordSet(`
  وصل وصلت وصلوا يصل تصل وصول وصوله وصولها عاد عادت عادوا يعود تعود عودة عودته عودتها سافر سافرت يسافر سفر سفره توجه توجهت يتوجه تتوجه متوجها متوجهة غادر مغادرة مغادرته انتقل انتقلت ينتقل انتقال انتقاله
  هرب هربوا هروب فر فروا فرار فراره قدم قادما قادمة قادمين القادم القادمة القادمين جاء جاءت ذهب ذهبت يذهب ذهاب دخل دخلت دخول نزح نزحوا نزوح نازحين نقل نقله نقلهم طريق طريقه رحلة رحلات رحلته
  انسحب انسحبت انسحاب انسحابه مرورا كيلومترا كيلومتر كم ميلا كلم كيلومترات أرسل إرسال ترحيل ترحيله إبعاد العودة الوصول السفر
`);
const farthestVerb = 5;

/** The kind of thing an unlisted run `from`–`to` is, or null where nothing tells. `before` is the name that ends last before it. */
export function kindAround(
  features: Features,
  from: number,
  to: number,
  before: { readonly to: number; readonly type: EntityType } | undefined,
): "person" | "gpe" | null {
  const { words, norms } = features;
  const first = words[from];
  const prior = words[from - 1];
  if (first === undefined) return null;
  if (prior === undefined || prior.sentence !== first.sentence)
    return to - from === 1 && has(features, to, is.verb) && sameSentence(features, from, to) ? "person" : null;
  const norm = prior.part === "base" ? (norms[from - 1] ?? "") || prior.norm : prior.norm;
  if (prior.upos === "ADP" && inPlace.has(norm) && prior.norm !== "ب") return "gpe";
  if (prior.part === "base" && placeNouns.has(norm)) return "gpe";
  if (prior.upos === "ADP" && motion.has(norm) && goingBefore(features, from - 1)) return "gpe";
  if (prior.part === "base" && speaksOfPerson(norm) && prior.upos !== "VERB") return "person";
  return inList(features, from, to, before);
}

/** في عبدان، الواقعة على بعد: one word between في and where the place lies, though men are called so. */
export function located({ words, norms }: Features, from: number, to: number): boolean {
  if (to - from !== 1 || words[from - 1]?.norm !== "في" || !/^[،,]$/.test(words[to]?.form ?? "")) return false;
  return lying.has(norms[to + 1] ?? "") && words[to + 1]?.sentence === words[from]?.sentence;
}

const lying = wordSet("الواقعة التابعة المجاورة المتاخمة الحدودية الساحلية الجبلية الريفية المطلة");

/** Does a spokesman's باسم stand right before a word? */
export function inWhoseName(features: Features, at: number): boolean {
  const norm = features.words[at - 1]?.norm;
  const role = norm === "باسم" ? at - 2 : norm === "اسم" && features.words[at - 2]?.norm === "ب" ? at - 3 : -1;
  return role >= 0 && has(features, role, is.role) && sameSentence(features, role, at);
}

const sameSentence = (features: Features, one: number, other: number): boolean =>
  features.words[one]?.sentence === features.words[other]?.sentence;

function goingBefore(features: Features, at: number): boolean {
  for (let one = at - 1; one >= Math.max(0, at - farthestVerb); one--) {
    if (!sameSentence(features, one, at) || features.words[one]?.upos === "PUNCT") return false;
    if (going.has(features.words[one]?.norm ?? "")) return true;
  }
  return false;
}

/** نيسابور وU, U وسرخس: what stands in a list with a place or person is another. */
function inList(
  features: Features,
  from: number,
  to: number,
  before: { readonly to: number; readonly type: EntityType } | undefined,
): "person" | "gpe" | null {
  if (before === undefined || before.to !== from - 1) return null;
  const link = features.words[from - 1];
  if (link?.norm !== "و" && link?.form !== "،" && link?.form !== ",") return null;
  if (!endsItem(features, from, to)) return null;
  return before.type === "person" ? "person" : before.type === "gpe" || before.type === "location" ? "gpe" : null;
}

function endsItem(features: Features, from: number, to: number): boolean {
  const next = features.words[to];
  return (
    next === undefined ||
    !sameSentence(features, from, to) ||
    next.upos === "PUNCT" ||
    next.upos === "CCONJ" ||
    next.upos === "ADP"
  );
}
