// Who can do something: people, bodies, states; and what comes about rather than acts.
import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import type { Word } from "../model/word.ts";

const acting = new Set(["human", "role", "title", "group", "org", "media"]);
/** Countries and their capitals act as states. Lemmas. */
const polities = new Set(["بلد", "دولة", "عاصمة", "ولاية", "مملكة", "جمهورية", "إمارة"]);
/** These stand for a part of what follows: بعض السكان، 12 في المئة من المشاركين. Lemmas. */
const partitives = new Set([
  "كل",
  "بعض",
  "جميع",
  "معظم",
  "أغلب",
  "غالبية",
  "أغلبية",
  "كلا",
  "كلتا",
  "أي",
  "أحد",
  "عدد",
  "عديد",
  "كثير",
  "قليل",
  "نصف",
  "ثلث",
  "ربع",
  "عشرات",
  "عشرة",
  "مئات",
  "مئة",
  "آلاف",
  "ألف",
  "ملايين",
  "مليون",
  "أكثر",
  "أقل",
  "مجموعة",
  "مائة",
  "نسبة",
]);

export function canAct(reading: Reading, head: number, steps = 0): boolean {
  const word = reading.words[head];
  if (word === undefined) return false;
  const mention = mentionFor(reading, head);
  const type = mention === undefined ? undefined : reading.entityOf.get(mention.entity)?.type;
  if (type !== undefined && type !== "other") return type !== "event" && type !== "location";
  if (word.norm === "من" && word.upos === "PRON") return true;
  if (word.upos === "PRON") return type === undefined && word.norm !== "ما";
  if (word.upos === "PROPN") return true;
  const kinds = word.entry?.kinds ?? [];
  if (polities.has(word.lemma)) return true;
  if (kinds.some((kind) => acting.has(kind)) && !kinds.includes("place") && !kinds.includes("facility")) return true;
  if (isSoundPlural(word) || isSomebody(reading, word)) return true;
  if (steps >= MAX_PARTS || !(word.upos === "NUM" || partitives.has(word.lemma))) return false;
  return (reading.tree.children[head] ?? []).some(
    (child) =>
      child > head && /^(nmod|obl)/.test(reading.tree.deprels[child] ?? "") && canAct(reading, child, steps + 1),
  );
}
/** المتهم، المصاب، الفائز، الأخير: a participle with its article that is the subject itself is a person. */
function isSomebody({ tree }: Reading, { index, upos, feats, lemma }: Word): boolean {
  if (upos !== "ADJ" || feats.Definite !== "Def" || feats.Gender === "Fem") return false;
  const stands = tree.deprels[index] === "nsubj" || tree.deprels[index] === "obj";
  return stands && (feats.VerbForm === "Part" || /^(آخر|أخير|أول|ثان|ثاني|ثالث)$/.test(lemma));
}

/** Forces that are named by what they do: الطيران، المدفعية. Lemmas. */
const forces = new Set(["طيران", "مدفعية", "بحرية", "مقاومة", "قيادة", "رئاسة", "إدارة", "حراسة", "معارضة", "موالاة"]);

/** ون and ين on the singular are for people: المتقاعدون، المشاركين; not ديون، قوانين. */
function isSoundPlural({ upos, feats, norm, lemma }: Word): boolean {
  if (upos === "NUM" || feats.Number !== "Plur" || !/[وي]ن$/.test(norm)) return false;
  const singular = lemma.replace(/[أإآ]/g, "ا");
  return norm.replace(/^ال/, "").slice(0, -2) === singular;
}

/** بعض من عشرات الآلاف من السكان: parts of parts beyond this many are not looked through. */
const MAX_PARTS = 4;

/** Something that happens or is the case: الهجوم، الارتفاع، الأزمة. */
export function isEventive(reading: Reading, head: number): boolean {
  const word = reading.words[head];
  if (
    word === undefined ||
    word.upos === "PRON" ||
    word.upos === "PROPN" ||
    forces.has(word.lemma) ||
    canAct(reading, head)
  )
    return false;
  if (word.feats.VerbForm === "Vnoun" || word.upos === "VERB") return true;
  if ((word.entry?.kinds ?? []).some((kind) => kind === "event" || kind === "abstract")) return true;
  if (!partitives.has(word.lemma)) return false;
  const child = (reading.tree.children[head] ?? []).find((one) => reading.tree.deprels[one]?.startsWith("nmod"));
  return child !== undefined && isEventive(reading, child);
}

/** In a place: a country, a town, a building; not a body that acts there. */
export function isPlace(reading: Reading, head: number): boolean {
  const type = reading.entityOf.get(mentionFor(reading, head)?.entity ?? "")?.type;
  if (type === "gpe" || type === "location") return true;
  return (reading.words[head]?.entry?.kinds ?? []).some((kind) => kind === "place" || kind === "facility");
}
