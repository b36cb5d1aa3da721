// What a prepositional phrase does for its predicate: the row's word for it, a compound preposition, or the preposition's usual role.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import { isAmount } from "./amounts.ts";
import { canAct, isPlace } from "./animacy.ts";
import { compounds } from "./compound-prepositions.ts";
import { temporal } from "./fact-words.ts";
import { noParticipant, partsOf, prepositionRoles, wholePhrase } from "./preposition-roles.ts";
import type { RoleList } from "./role-list.ts";
import { wounds } from "./verb-senses.ts";

export interface Oblique {
  readonly role: RoleName;
  readonly filler: number;
}

/** The prepositional phrases under a head. */
export function obliqueRoles(roles: RoleList, word: Word, head: number): void {
  const { reading } = roles;
  for (const oblique of childrenBy(reading.tree, head, "obl", "nmod")) {
    if (roles.uses(oblique) || childBy(reading.tree, oblique, "case") === undefined) continue;
    const found = roleOfOblique(reading, word, oblique);
    if (found !== null) roles.add(found.role, found.filler);
  }
}

export function roleOfOblique(reading: Reading, predicate: Word, head: number): Oblique | null {
  const { words, tree } = reading;
  const cases = childrenBy(tree, head, "case");
  const preposition = words[cases[0] ?? -1];
  const noun = words[head];
  if (preposition === undefined || noun === undefined) return null;
  if (noun.norm === "ما" && temporal.has(words[head + 1]?.lemma ?? "")) return null; // لما بعد الانتخابات
  if (reading.timeAt.has(head) || (noun.norm.startsWith("الم") && percents.has(noun.norm))) return null; // 8 في المئة
  if (preposition.lemma === "ب" && words[preposition.index + 1]?.norm === "لا") return { role: "manner", filler: head }; // بلا حدود
  if (preposition.lemma === "ل" && noun.norm === "الغايه") return null; // مقلق للغاية
  if (preposition.lemma === "في" && periods.has(noun.lemma)) return null;
  if (cases.some((at) => temporal.has(words[at]?.lemma ?? "") || noParticipant.has(words[at]?.norm ?? ""))) return null;
  // The tree has taken بسبب and the like together; في مهمة and the like it has not.
  const second = words[cases[1] ?? -1];
  const taken = second === undefined ? undefined : compoundOf(preposition, second);
  if (taken !== undefined) return taken === null ? null : { role: taken, filler: head };
  const compound = compoundOf(preposition, noun);
  if (compound === null) return null;
  const inner = childBy(tree, head, "nmod");
  // بالتعاون مع، but رحب بالتعاون
  const alone =
    compound === "companion" &&
    noun.norm.startsWith("ال") &&
    words[childBy(tree, inner ?? -1, "case") ?? -1]?.lemma !== "مع";
  // فاز بهدف نظيف: a goal scored, and no aim.
  if (
    compound === "purpose" &&
    noun.lemma === "هدف" &&
    (inner === undefined || childBy(tree, inner, "case") !== undefined)
  )
    return { role: "manner", filler: head };
  if (compound !== undefined && !alone) {
    // في مهمة لتقديم المشورة: on a mission that is for something.
    if (noun.lemma === "مهمة" && words[childBy(tree, inner ?? -1, "case") ?? -1]?.lemma === "ل")
      return { role: "purpose", filler: inner ?? head };
    const doer =
      compound === "agent" && inner === undefined && tree.heads[head + 1] === tree.heads[head] ? head + 1 : head; // على يد مسلحين
    return { role: compound, filler: wholePhrase.has(compound) || inner === undefined ? doer : inner };
  }
  const own = (predicate.entry?.prep?.[preposition.lemma] ?? likeTowards(reading, predicate, preposition, head)) as
    | RoleName
    | undefined;
  const role = governed(reading, predicate, own, preposition, head) ?? usualRole(reading, predicate, preposition, head);
  return role === null ? null : { role, filler: head };
}

const percents = new Set(["المئه", "الميه", "المايه", "المائه"]);
/** When, whether or not it is resolved. Lemmas. */
const periods = new Set("دقيقة ساعة يوم ليلة أسبوع شهر عام سنة وقت لحظة فترة مرحلة موسم عقد قرن آونة".split(" "));

/** Undefined where the two are no compound, null where the compound marks no participant. */
const compoundOf = (preposition: Word, noun: Word) => compounds.get(`${preposition.lemma} ${noun.norm}`);

/** أدت لتدمير الأدلة، عاد للقرية: ل in the place of إلى. */
function likeTowards(reading: Reading, predicate: Word, preposition: Word, head: number): string | undefined {
  const towards = preposition.lemma === "ل" ? predicate.entry?.prep?.إلى : undefined;
  if (towards === "theme" && happens(reading, head)) return towards;
  return towards === "goal" && isPlace(reading, head) ? towards : undefined;
}

/** The row's role for the preposition; a place stays a place, and how much is how: ارتفع بـ 5 في المئة. */
function governed(
  reading: Reading,
  predicate: Word,
  own: RoleName | undefined,
  preposition: Word,
  head: number,
): RoleName | undefined {
  if (own === undefined) return undefined;
  // كتبت المقالات لاستهداف القراء، دفعته لتغيير موقفه: an action receives nothing.
  if (own === "recipient" && preposition.lemma === "ل" && isAction(reading, head)) {
    const towards = predicate.entry?.prep?.إلى as RoleName | undefined;
    return towards === "recipient" || towards === undefined ? "purpose" : towards;
  }
  if (own === "purpose" && reading.words[head]?.feats.VerbForm !== "Vnoun") return undefined; // استخدم في المستشفيات
  // لذلك تسعى: therefore, whatever ل marks for the verb.
  if (preposition.lemma === "ل" && therefore.test(reading.words[head]?.norm ?? "") && head < predicate.index)
    return "cause";
  if (harms(predicate) && preposition.lemma === "في" && happens(reading, head)) return "cause";
  if (preposition.lemma === "ب" && own !== "theme" && own !== "attribute" && isAmount(reading, head)) return "manner";
  if (own === "recipient" && preposition.lemma === "إلى" && isTown(reading, head)) return "goal";
  // زاد على مليون: how much it came to.
  if (
    (preposition.lemma === "على" || preposition.lemma === "عن") &&
    exceeds.has(predicate.lemma) &&
    isAmount(reading, head)
  )
    return "attribute";
  if (own === "topic" && preposition.lemma === "في" && isPlace(reading, head)) return "place";
  if (own === "place" && preposition.lemma === "بين" && canAct(reading, head)) return "companion";
  if ((predicate.lemma === "أصاب" || predicate.entry?.verb === "أصاب") && preposition.lemma === "ب")
    return wounds.has(reading.words[head]?.lemma ?? "") ? "manner" : "theme";
  // اجتمع بالوزير, but اجتمع بالرياض; نظر في القضية, but نظر في المدينة.
  if ((preposition.lemma === "ب" || preposition.lemma === "في") && own !== "goal" && isTown(reading, head))
    return "place";
  return own;
}

/** A verbal noun that is no body and nobody. */
const isAction = (reading: Reading, head: number): boolean => {
  const { feats, entry, upos } = reading.words[head] ?? {};
  const standing = (entry?.kinds ?? []).some(
    (kind) => kind === "org" || kind === "group" || kind === "human" || kind === "media",
  );
  return (
    upos === "NOUN" && feats?.VerbForm === "Vnoun" && !standing && !canAct(reading, head) && !isPlace(reading, head)
  );
};

const exceeds = new Set(["زاد", "نقص", "قل", "ناف"]);

const isTown = (reading: Reading, head: number) => reading.words[head]?.upos === "PROPN" && isPlace(reading, head);

/** مخيبة للآمال، مؤيدة للرئيس، منتجة للأسمدة: after the active participle of a verb with an object ل only marks that object. */
const isStrengthened = ({ upos, feats, entry }: Word): boolean =>
  upos === "ADJ" && feats.VerbForm === "Part" && feats.Voice === "Act" && entry?.object === true;

/** The same with its ل: مؤيدة للرئيس. */
export const isServing = ({ tree, words }: Reading, word: Word): boolean =>
  isStrengthened(word) &&
  word.entry?.prep?.ل === undefined &&
  childrenBy(tree, word.index, "obl", "nmod").some(
    (child) =>
      child > word.index && words[child]?.norm !== "الغايه" && words[childBy(tree, child, "case") ?? -1]?.lemma === "ل",
  );

function usualRole(reading: Reading, predicate: Word, preposition: Word, head: number): RoleName | null {
  const noun = reading.words[head];
  // الطلب باستئناف، الوعد بخفض: what a noun of saying or wanting is about.
  if (
    predicate.upos === "NOUN" &&
    predicate.feats.VerbForm === "Vnoun" &&
    speaking(predicate) &&
    preposition.lemma === "ب"
  )
    return isPlace(reading, head) ? "place" : "theme";
  const verbalNoun = noun?.feats.VerbForm === "Vnoun";
  const kinds = noun?.entry?.kinds ?? [];
  switch (preposition.lemma) {
    case "ل":
      if (therefore.test(noun?.norm ?? "") && head < predicate.index) return "cause";
      if (isReason(reading, predicate, head)) return "cause";
      if (isStrengthened(predicate)) return "theme";
      return verbalNoun && !canAct(reading, head) && !kinds.includes("group") ? "purpose" : "recipient";
    case "في":
      if (isPlace(reading, head) || kinds.includes("org") || kinds.includes("media")) return "place";
      if (harms(predicate) && happens(reading, head)) return "cause";
      if (noun?.upos === "NUM" || kinds.includes("time") || /^م[ئا]+ئ?ة$/.test(noun?.lemma ?? "")) return null;
      if (kinds.includes("document")) return "instrument";
      if (kinds.includes("abstract")) return "topic";
      return verbalNoun && !kinds.includes("event") ? "topic" : "place";
    case "ب":
      if (isPlace(reading, head)) return "place";
      if (isAmount(reading, head)) return "manner";
      return kinds.includes("abstract") && !verbalNoun ? "manner" : "instrument";
    case "على":
      return isPlace(reading, head) || grounds.has(noun?.lemma ?? "") ? "place" : "theme";
    case "إلى":
      return "goal";
    case "أمام":
      return canAct(reading, head) ? "recipient" : "place";
    case "بين":
      return canAct(reading, head) ? "companion" : "place";
    case "حول":
      return isTown(reading, head) ? "place" : "topic";
    case "مع":
      return verbalNoun && !canAct(reading, head) ? null : "companion";
    case "من":
      return partsOf.has(reading.words[preposition.index - 1]?.lemma ?? "") ? null : "source";
    default:
      return prepositionRoles.get(preposition.lemma) ?? null;
  }
}

const speaking = (predicate: Word) => {
  const frame = frameOf(predicate.entry?.frame ?? null);
  return frame?.report !== undefined || frame?.complement !== undefined;
};

/** لهذا، لذلك. */
const therefore = /^(هذا|ذلك|هذه|تلك|ذا)$/;

/** طرده لحصوله على إنذار، تأجل اللقاء لسوء الطقس: what answers something, is wanting, or was somebody's own doing. */
export function isReason({ words, tree }: Reading, predicate: Word, head: number): boolean {
  const noun = words[head];
  if (noun === undefined || noun.upos !== "NOUN") return false;
  if (wanting.has(noun.lemma) && childBy(tree, head, "nmod") !== undefined) return true;
  if (noun.feats.VerbForm !== "Vnoun") return false;
  if (answering.has(predicate.lemma)) return true;
  // غاب لإصابته، أقيل لتورطه في: a verbal noun that takes no object is its owner's doing; إنقاذه is done to him.
  const owner = words[head + 1];
  if (owner?.part !== "enclitic" || tree.heads[owner.index] !== head) return false;
  return noun.entry?.object === false || tree.deprels[owner.index] === "nsubj" || fated.has(noun.lemma);
}
/** What is lacking, bad or there is a reason: لعدم كفاية الأدلة. Lemmas. */
const wanting = new Set(
  "عدم نقص غياب انعدام قلة انتفاء ضعف سوء شح ندرة كثرة شدة تعذر خلل ظرف سبب اعتبار تعارض تورط ضلوع تغيب انتماء صعوبة استحالة خطورة فقدان كون".split(
    " ",
  ),
);
const fated = new Set(["إصابة", "إدانة", "اتهام", "حصول", "فوز"]);

/** They answer what somebody did: punished, dismissed, praised him for it. Lemmas. */
const answering = new Set(
  "طرد فصل أقال عزل عاقب غرم سجن حاكم أدان أوقف اعتقل احتجز حبس أنذر وبخ انتقد هاجم لام شكر كرم كافأ كوفئ هنأ برأ استبعد حرم أعدم اتهم لاحق ندم اعتذر".split(
    " ",
  ),
);

/** Stood, slept, lived on. Lemmas. */
const grounds = new Set(["أرض", "سطح", "ضفة", "شاطئ", "ساحل", "طريق", "حدود", "رصيف", "جبهة", "مسرح", "منصة"]);

/** Dying and being hurt, in what happens: قتل في هجوم. */
export const harms = (predicate: Word) =>
  predicate.entry?.frame === "die" || predicate.entry?.frame === "harm" || predicate.entry?.event === "ASSAULT";

export function happens(reading: Reading, head: number): boolean {
  const word = reading.words[head];
  return word?.feats.VerbForm === "Vnoun" || (word?.entry?.kinds ?? []).includes("event");
}
