// Where the phrase of a source ends: before a comma, the clause it brings on, an occasion, an outlet, an object that the tree hung on it.
import type { Reading } from "../model/reading.ts";
import { spanOfWords } from "../model/tree-queries.ts";
import type { Span } from "../schema/span.ts";
import { audience, channelKinds, deputies, lightVerbs, occasions, ownPlaces } from "./report-words.ts";

/** The source phrase headed at `head` without what stands in `span` after its end. */
export function sourceExtent(reading: Reading, cue: number, head: number, span: Span): Span {
  const { words, text, placeAt } = reading;
  const first = Math.min(placeAt.get(span.start) ?? head, head);
  let end = head;
  while ((words[end + 1]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
  const own = end;
  end = withOffice(reading, head, end);
  let last = end;
  for (let at = head + 1; at <= end; at++) {
    if (!endsAt(reading, cue, head, at)) continue;
    last = at - 1;
    break;
  }
  while (last > head && (words[last]?.upos === "ADP" || words[last]?.upos === "PUNCT" || words[last]?.upos === "CCONJ"))
    last--;
  return last === own ? span : spanOfWords(text, words, first, last);
}

/** النائب الأول لرئيس الأركان: the office that the title belongs to, where the tree hung it on the verb. */
function withOffice({ words, tree }: Reading, head: number, end: number): number {
  const office = tree.heads[end + 1] ?? -1;
  // الناطق باسم الحكومة
  const name = words[end + 2];
  if (
    words[end + 1]?.lemma === "ب" &&
    name?.lemma === "اسم" &&
    (tree.last[name.index] ?? 0) > name.index &&
    deputies.has(words[head]?.lemma ?? "")
  )
    return tree.last[name.index] ?? end;
  // وكيل الوزارة المساعد للشؤون الفنية: the matters he is in charge of
  let at = end;
  while (
    at < end + 2 &&
    (words[at + 1]?.upos === "ADJ" || deputies.has(words[at + 1]?.lemma ?? "")) &&
    words[at + 1]?.part === "base"
  )
    at++;
  const charge = tree.heads[at + 1] ?? -1;
  if (
    words[at + 1]?.lemma === "ل" &&
    charge === at + 2 &&
    deputies.has(words[head]?.lemma ?? "") &&
    charges.has(words[charge]?.lemma ?? "")
  )
    return Math.max(tree.last[charge] ?? charge, charge);
  const isOffice = words[end + 1]?.upos === "ADP" && words[end + 1]?.lemma === "ل" && office === end + 2;
  if (!isOffice || !deputies.has(words[head]?.lemma ?? "") || words[end]?.upos === "PROPN") return end;
  return words[office]?.entry?.kinds.includes("role") === true ? Math.max(tree.last[office] ?? office, office) : end;
}

/** What an office is for. Lemmas. */
const charges: ReadonlySet<string> = new Set(
  "شأن شؤون قطاع ملف عملية سياسة خدمة تخطيط تطوير علاقة إعلام اتصال".split(" "),
);

function endsAt(reading: Reading, cue: number, head: number, at: number): boolean {
  const { words } = reading;
  const word = words[at];
  if (word === undefined) return true;
  if (at === cue || (word.lemma === "الذي" && cue > at)) return true; // النائبة التي تخشى أن: the clause of the cue itself
  if (/^[،,]$/u.test(word.form)) return !isNamed(reading, at + 1);
  if (/^[؛:]$/u.test(word.form) || word.upos === "SCONJ") return true;
  if (head < cue) return false;
  const relative = words.slice(head + 1, at).some(({ upos }) => upos === "VERB"); // بيان صدر في ختام المحادثات
  if (word.upos === "ADP" && word.lemma === "عن" && !relative && lightVerbs.has(words[cue]?.lemma ?? "")) return true; // عبرت الوزيرة عن خشيتها
  if (word.upos === "ADP") return !relative && isBeside(reading, at);
  return isObject(reading, head, at);
}

/** المديرة التنفيذية للشركة، المهندسة هدى سالم: a name stands beside the office, with its title. */
function isNamed({ words }: Reading, from: number): boolean {
  for (let at = from; at < from + MAX_TITLE; at++) {
    if (words[at]?.upos === "PROPN") return true;
    if (words[at]?.upos !== "NOUN" && words[at]?.upos !== "ADJ") return false;
  }
  return false;
}
const MAX_TITLE = 3;

/** في بيان، خلال مؤتمر صحفي، عبر حسابه، أمام المحكمة، لـ«الحياة»: where and to whom it was said. */
function isBeside({ words, tree }: Reading, at: number): boolean {
  const preposition = words[at]?.lemma ?? "";
  const next = words[at + 1];
  const head = words[tree.heads[at] ?? -1];
  const noun = next?.upos === "PUNCT" ? words[at + 2] : next;
  if (noun === undefined) return false;
  // اشترطت النقابة لإنهاء الإضراب: what for, and not whose.
  const aim =
    noun.feats.VerbForm === "Vnoun" && noun.feats.Definite === "Cons" && words[at - 1]?.feats.Definite === "Def";
  if (preposition === "ل" && aim && !bodies.has(words[at - 1]?.lemma ?? "") && words[at - 1]?.upos === "NOUN")
    return true;
  if (preposition === "ل")
    return (
      /^["«“]$/u.test(next?.form ?? "") ||
      audience.has(noun.lemma) ||
      noun.entry?.kinds.some((kind) => channelKinds.has(kind)) === true
    );
  if (preposition === "أمام" || preposition === "عقب" || preposition === "خلال" || preposition === "أثناء") return true;
  return (
    (preposition === "في" || preposition === "عبر" || preposition === "على") &&
    (occasions.has(noun.lemma) ||
      ownPlaces.has(noun.lemma) ||
      (head !== undefined && head.index > at && head.index <= at + 3 && occasions.has(head.lemma)))
  );
}

/** Bodies that are for something: اللجنة لمتابعة الملف. Lemmas. */
const bodies = new Set(
  "لجنة هيئة جمعية منظمة مبادرة حملة مؤسسة صندوق برنامج وزارة مركز مجلس مديرية وكالة فريق".split(" "),
);

/** دعت المنظمة الأطراف المتحاربة إلى: the head of whom the verb is done to, where the tree took it into the subject; -1 for none. */
export function objectInSubject(reading: Reading, subject: number): number {
  const { tree } = reading;
  for (const child of tree.children[subject] ?? [])
    if (child > subject && tree.deprels[child] !== "flat" && isObject(reading, subject, child)) return child;
  return -1;
}

/** ناشدت رئيسة البلدية المنظمات الدولية، دعت الشركة الراغبين: many after one, or a title after a name, is whom the verb is done to. */
function isObject({ words, tree }: Reading, head: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.part !== "base" || word.feats.Definite !== "Def" || before === undefined) return false;
  if (words[at + 1]?.upos === "PROPN") return false; // النائبة سعاد
  if (before.upos === "PROPN" && word.upos === "NOUN")
    return word.entry?.kinds.some((kind) => kind === "role" || kind === "org") === true;
  const closed = before.feats.Definite === "Def" || before.part === "enclitic";
  const one = (word.upos === "ADJ" ? words[tree.heads[at] ?? -1] : words[head])?.feats.Number === "Sing";
  return (word.upos === "NOUN" || word.upos === "ADJ") && closed && word.feats.Number === "Plur" && one;
}
