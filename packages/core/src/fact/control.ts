// Whose doing a verbal noun is where its own phrase does not say: حاول منع (he tried to prevent), دعا الدول إلى وقف (called on states to stop).
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import { canAct } from "./animacy.ts";
import { temporal } from "./fact-words.ts";
import { type Filler, subjectOf } from "./subjects.ts";
import { happenings } from "./verb-senses.ts";

/** Nouns that stand before another verbal noun and are done by the same: عدم التوجه، إعادة فتح، مواصلة العمل. Lemmas. */
const carriers = new Set([
  "عدم",
  "إعادة",
  "مواصلة",
  "استمرار",
  "بدء",
  "وقف",
  "إمكانية",
  "ضرورة",
  "محاولة",
  "حق",
  "قرار",
  "نية",
  "رغبة",
  "عزم",
  "استعداد",
  "قدرة",
]);

/** The one who would do it, or null. */
export function controllerOf(reading: Reading, noun: number): Filler | null {
  const { tree, words } = reading;
  let below = noun;
  for (let steps = 0; steps < MAX_CARRIERS; steps++) {
    const above = tree.heads[below] ?? -1;
    const word = words[above];
    if (word === undefined) return null;
    const deprel = relation(tree.deprels[below] ?? "");
    if (word.upos === "VERB" || word.feats.VerbForm === "Part") return underVerb(reading, below, above, deprel);
    if (word.upos !== "NOUN") return null;
    const frame = frameOf(word.entry?.frame ?? null);
    if (carriers.has(word.lemma) || frame?.controls !== undefined) {
      const owner = ownerOf(reading, above, below);
      if (owner !== null) return { word: owner, basis: "inherited" };
      if (deprel !== "nmod" && deprel !== "conj" && deprel !== "obl") return null;
      below = above;
      continue;
    }
    // تشكيل لجنة لتقصي الحقائق: what is there for it does it.
    const preposition = words[childBy(tree, below, "case") ?? -1]?.lemma;
    if (preposition === "ل" && canAct(reading, above) && word.feats.Definite !== "Def")
      return { word: above, basis: "inherited" };
    // وصل خبراء إلى الموقع لمعاينة الأضرار: the place does not.
    const verb = tree.heads[above] ?? -1;
    if (preposition === "ل" && words[verb]?.upos === "VERB") return underVerb(reading, below, verb, "obl");
    if (deprel !== "conj") return null;
    below = above;
  }
  return null;
}
/** محاولة إعادة فتح …: verbal nouns upon verbal nouns beyond this many are not followed. */
const MAX_CARRIERS = 4;

/** A person or body the carrying noun belongs to: قدرة الحكومة على، رغبته في. */
function ownerOf(reading: Reading, carrier: number, below: number): number | null {
  for (const child of reading.tree.children[carrier] ?? []) {
    if (child === below || child < carrier || reading.tree.deprels[child] !== "nmod") continue;
    const preposition = childBy(reading.tree, child, "case");
    if ((preposition === undefined || reading.words[preposition]?.lemma === "ل") && canAct(reading, child))
      return child;
  }
  return null;
}

function underVerb(reading: Reading, noun: number, verb: number, deprel: string): Filler | null {
  const { tree, words } = reading;
  const word = words[verb];
  if (word === undefined || (deprel !== "obj" && deprel !== "xcomp" && deprel !== "obl" && deprel !== "nsubj"))
    return null;
  const controls = frameOf(word.entry?.frame ?? null)?.controls;
  if (deprel === "nsubj") {
    // يحق للنيابة الطعن، يتعين على الحكومة الرد: for whom it is right or due; تم تعيينه من قبل المجلس: by whom.
    const holder = childrenBy(tree, verb, "obl").find((child) => {
      const preposition = words[childBy(tree, child, "case") ?? -1];
      const due = preposition?.lemma === "على" && dues.has(word.lemma);
      return preposition?.lemma === "ل" || due || (happenings.has(word.lemma) && isDoer(reading, child));
    });
    return holder !== undefined && canAct(reading, holder) ? { word: holder, basis: "inherited" } : null;
  }
  const preposition = words[childBy(tree, noun, "case") ?? -1]?.lemma ?? "";
  if (controls === "object" && !temporal.has(preposition)) {
    const whom = childrenBy(tree, verb, "obj", "iobj", "obl").find(
      (child) =>
        child !== noun &&
        canAct(reading, child) &&
        (!tree.deprels[child]?.startsWith("obl") ||
          /^(ل|من|إلى)$/.test(words[childBy(tree, child, "case") ?? -1]?.lemma ?? "")),
    );
    if (whom !== undefined) return { word: whom, basis: "inherited" };
    const passive = word.feats.Voice === "Pass" ? childBy(tree, verb, "nsubj") : undefined;
    if (passive !== undefined) return { word: passive, basis: "inherited" };
    if (word.entry?.object !== false) return null;
  }
  const adjunct = preposition === "ل" || preposition === "دون" || preposition === "عند" || temporal.has(preposition);
  if (controls === undefined && !adjunct && !light.has(word.lemma)) return null;
  if (word.feats.Voice === "Pass") return null;
  const subject = subjectOf(reading, verb);
  return subject !== null && canAct(reading, subject.word) ? { word: subject.word, basis: "inherited" } : null;
}

/** What somebody must do. Lemmas. */
const dues: ReadonlySet<string> = new Set([
  "تعين",
  "تعيّن",
  "وجب",
  "توجب",
  "انبغى",
  "لزم",
  "تحتم",
  "سهل",
  "صعب",
  "تعذر",
  "استعصى",
]);

/** من قبل المجلس، على يد خبراء. */
const isDoer = ({ words, tree }: Reading, phrase: number): boolean =>
  childrenBy(tree, phrase, "case").some(
    (at) => /^(?:قبل|طرف|جانب|يد|ايدي)$/.test(words[at]?.norm ?? "") && words[at - 1]?.upos === "ADP",
  );

/** Verbs that only carry the verbal noun below: أجرى تقييما، شن هجوما، نفذ عملية. Lemmas. */
const light = new Set(
  "أجرى شن نفذ قام وجه خاض عقد أبدى تولى مارس واصل استأنف أنهى أوقف عزم اعتزم نوى أعاد ارتكب بذل بادر شرع باشر أحدث ألقى اتخذ سارع لجأ عمد أقدم توجه ذهب عمل اكتفى قبل وافق اتفق حرص أصر ركز انتهى فرغ كلف أهمل أغفل تجنب تفادى استحق اعتاد استطاع تمكن نجح فشل عجز اضطر خشي خاف فضل أحب بالغ أسرع تأخر تردد ساهم أسهم شارك انخرط ساعد".split(
    " ",
  ),
);
