// A verbal noun as a verb: "to implement the plan", "implementing the plan". The noun stays where this cannot be said well.
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { isBody } from "./acting-nouns.ts";
import { isAnonymity } from "./anonymity.ts";
import { gloss } from "./gloss.ts";
import { adverb, gerund } from "./inflect.ts";
import { nominalization, verbWithout } from "./nominalizations.ts";
import { genitive, hasCase, isPlural, nounHead } from "./noun-head.ts";
import { nounEnglish } from "./noun-sense.ts";
import { conjuncts, tail } from "./noun-tail.ts";
import { isPersonAt } from "./persons.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

export type DoingForm = "infinitive" | "gerund" | "bare";

/** Doings that are told of as events: the arrest of three men rather than arresting them. */
export const events =
  /^(?:arrest|assassination|killing|election|opening|closure|release|signing|signature|launch|appointment|rescue|kidnapping|execution|dismissal|resumption|liberation|invasion|annexation|bombing|shelling|destruction|theft|conviction|condemnation|imprisonment|trial|cancellation|postponement|extension|deportation|evacuation|discovery|inauguration|dissolution|overthrow|occupation|siege|formation|imposition|sale|announcement|deployment|seizure|rape|slaughter|departure|loss|defeat|downing|shooting down|burial|acquittal|detention|expulsion|storming|suspension|resignation|start|establishment|founding|creation|exam|examination|test|contest|service|administration|organization|leadership|study|edition|coverage|increase|production|consumption|construction|building|defense|support|control)$/;

/** What follows these happens or grows by itself, whatever their English takes: تحسن قدراتها is no improving of them. */
const happens =
  /^(?:ان(?!تخاب|تزاع|تهاك|تقاد|تشال|تحال|تظار|تاج|تداب|تهاج|تقاء)\p{L}{2,}|ت(?!بادل|جاوز|ناول|دارك|فادي|جاهل|قاسم|داول|لافي|حاشي|عاطي|قاضي)\p{L}ا\p{L}{2}|تحسن|تطور|تغير|توسع|توقف|تقدم|تأخر|تفكك|تجمع|تحرك|تدهور|تحول|تراجع|تضرر|تأثر|تزايد|تناقص|تصاعد|تفاقم|تفشي|تكرر|تعطل|تعثر|تباطؤ|تسارع|تقلص|تضاعف|تدفق|تساقط|تكاثر|تراكم|تصدع|تمدد|توازن|تنوع|ارتفاع|اتساع|ازدياد|اكتمال|احتراق|اختفاء|امتداد|اشتداد|ازدهار|استقرار|استمرار|نمو|نقص|غياب|وجود|حدوث|وقوع|بقاء|ضعف|قوة|فقر|ضياع|سقوط|هبوط|صعود|ظهور|غرق|نزوح|صدور|تعرض|نشوء|اندلاع|حلول|مرور|اقتراب|ابتعاد|لجوء|هروب|فرار|عودة|وصول|قدوم|رحيل|خروج|نفاد|موت|وفاة|مقتل|مصرع)$/u;

/** Joined doings beyond this depth stay nouns. */
const MAX_DEPTH = 3;

/** @returns null where the word is no doing, is counted, or has a doer of its own (عودة اللاجئين) */
export function doingPhrase(
  writer: Writer,
  place: number,
  form: DoingForm,
  options: PhraseOptions = {},
  joined = 0,
): string | null {
  const { view } = writer;
  const word = view.words[place];
  if (word === undefined || joined > MAX_DEPTH) return null;
  if (word.lemma === "عدم") return denied(writer, place, form, options);
  // التخلي, التحدي: masdars in -ي stand in the lexicon as nouns, too
  const defective = /^ت.{2,3}ي$/.test(word.lemma);
  if ((word.feats.VerbForm !== "Vnoun" && !defective) || view.mentionAt.get(place)?.form === "name") return null;
  if (
    view.fixed.in.has(place) ||
    word.feats.Number === "Plur" ||
    isPlural(view, place) ||
    childrenBy(view, place, "det", "nummod").length > 0
  )
    return null;
  const again = word.lemma === "إعادة" ? genitive(view, place) : undefined;
  const at = again !== undefined && view.words[again]?.feats.VerbForm === "Vnoun" ? again : place;
  // وقف إطلاق النار is a ceasefire, إطلاق سراح a release: two words that are one doing, or none
  const compound = at === place ? nounHead(view, place) : null;
  const inner = compound === null ? undefined : [...compound.used].at(-1);
  if (inner !== undefined && compound !== null) return ofCompound(writer, inner, compound.text, form, options);
  const object = objectOf(view, at);
  if (
    form === "gerund" &&
    object !== undefined &&
    object > at + 1 &&
    relationOf(view, object) === "obj" &&
    view.words[at + 1]?.upos === "PRON"
  )
    return null;
  if (object !== undefined && happens.test(view.words[at]?.lemma ?? "")) return null;
  const plain = verbOf(view, at, object);
  // انسحابا كاملا: without an article or a genitive it is one of its kind
  if (plain === null || (object === undefined && view.words[at]?.feats.Definite === "Ind")) return null;
  const verb = plain === "ban" && prevents(view, at) ? "prevent" : plain;
  const others = joinedDoings(writer, place, at, form, options, joined);
  if (others === null && object === undefined) return null;
  const manners = childrenBy(view, at, "amod").map((one) => gloss(view.words[one]) ?? "");
  if (manners.some((manner) => manner === "" || manner.includes(" ") || /^[A-Z]/.test(manner))) return null;
  const objects = others === null ? conjuncts(writer, at, { depth: options.depth ?? 0 }) : "";
  const used = new Set([...childrenBy(view, at, "amod", "conj", "cc"), ...(object === undefined ? [] : [object])]);
  const depth = (options.depth ?? 0) + 1;
  const [particle = "", ...rest] = inForm(at === place ? verb : redone(verb), form);
  const parts = [
    particle,
    ...rest,
    object === undefined ? "" : `${writer.np(object, { depth, pronounAs: "object" })}${objects}`,
    ...manners.map(adverb),
    ...adverbsLast(tail(writer, at, { depth, governor: verb }, used, new Set())),
    ...(others ?? []),
    // إعادة تقييم وجود التحالف في العراق: what the tree hangs on the first of the two
    ...(at === place
      ? []
      : tail(
          writer,
          place,
          { depth, governor: verb },
          new Set([at, ...childrenBy(view, place, "conj", "cc")]),
          new Set(),
        )),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function ofCompound(
  writer: Writer,
  inner: number,
  noun: string,
  form: DoingForm,
  options: PhraseOptions,
): string | null {
  const object = genitive(writer.view, inner);
  const verb = nominalization(noun);
  if (object === undefined || verb === null) return null;
  return [...inForm(verb.verb, form), writer.np(object, { depth: (options.depth ?? 0) + 1 })].join(" ");
}

/** الاستغناء بشكل كامل عن الأمريكيين: "do without the Americans completely". */
const adverbsLast = (parts: readonly string[]) =>
  parts.toSorted((a, b) => Number(/^\w+ly$/.test(a)) - Number(/^\w+ly$/.test(b)));

function verbOf(view: SentenceView, at: number, object: number | undefined): string | null {
  const noun = nounEnglish(view, at) ?? "";
  if (object === undefined) return verbWithout(noun);
  const found = nominalization(noun);
  if (found === null) return null;
  // دخول المنطقة: a place is entered; who enters is somebody
  const entered =
    /^(?:دخول|مغادرة|بلوغ|ولوج)$/.test(view.words[at]?.lemma ?? "") &&
    !isPersonAt(view, object) &&
    !isBody(view, object);
  return found.takesObject || entered ? found.verb : null;
}

/** منع العراق من أن يصبح: "ban" of a noun is "prevent" before what is not to happen. */
const prevents = (view: SentenceView, at: number): boolean =>
  [...(view.children[at] ?? []), ...(view.children[view.heads[at] ?? -1] ?? [])].some((child) =>
    childrenBy(view, child, "case", "mark").some((one) => view.words[one]?.lemma === "من"),
  );

/** The genitive, a pronoun on the noun, or an object in the accusative. */
export function objectOf(view: SentenceView, at: number): number | undefined {
  // إعلانها حالة الطوارئ: who does it is on the word, and what it is done to follows
  const done = childrenBy(view, at, "obj").find((one) => view.words[one]?.upos !== "PRON");
  if (done !== undefined && view.words[at + 1]?.upos === "PRON") return done;
  return (
    genitive(view, at) ??
    childrenBy(view, at, "nmod").find(
      (one) => view.words[one]?.upos === "PRON" && !hasCase(view, one) && isOn(view, one, at),
    ) ??
    childrenBy(view, at, "obj").find((one) => view.words[one]?.upos !== "PRON" || isOn(view, one, at))
  );
}

/** A pronoun written onto its word; هي by itself is no object. */
const isOn = (view: SentenceView, one: number, at: number): boolean => view.words[one]?.token === view.words[at]?.token;

/** تقييم after إعادة: reassess; re-establish. */
const redone = (verb: string) => (/^re(?!ad|ap|a)/.test(verb) ? verb : `re${/^e/.test(verb) ? "-" : ""}${verb}`);

function inForm(verb: string, form: DoingForm): string[] {
  return form === "infinitive" ? ["to", verb] : [form === "gerund" ? gerund(verb) : verb];
}

/** عدم دفع الرواتب: "not to pay", "not paying". */
function denied(writer: Writer, place: number, form: DoingForm, options: PhraseOptions): string | null {
  const what = genitive(writer.view, place);
  const doing =
    what === undefined || form === "bare" || isAnonymity(writer.view, what)
      ? null
      : doingPhrase(writer, what, form, options);
  return doing === null ? null : `not ${doing}`;
}

/** تدريب القوات وتسليحها: both are doings, or neither is written as one. */
function joinedDoings(
  writer: Writer,
  place: number,
  at: number,
  form: DoingForm,
  options: PhraseOptions,
  joined: number,
): string[] | null {
  const { view } = writer;
  const texts: string[] = [];
  for (const one of new Set([...childrenBy(view, place, "conj"), ...childrenBy(view, at, "conj")])) {
    if (relationOf(view, one) !== "conj") continue;
    const inner = form === "infinitive" ? "bare" : form;
    const text = doingPhrase(writer, one, inner, options, joined + 1);
    if (text === null) return null;
    texts.push(`and ${text}`);
  }
  return texts;
}
