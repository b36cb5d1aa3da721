// After إن and أن the subject is in the accusative; without them it is a nominative again: المزارعين → المزارعون, خلافا → خلاف.
import { mayBePlural } from "../english/plural-or-dual.ts";
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";

/** The words of the subject that are spelled otherwise without إن, by place. */
export function nominative(view: SentenceView, head: number): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  const subject = childrenBy(view, head, "nsubj")[0];
  const governed = childrenBy(view, head, "mark").some(
    (at) => /^(?:ان|لان|لكن|كان|لعل|ليت)$/.test(view.words[at]?.norm ?? "") && subject !== undefined && at < subject,
  );
  if (subject === undefined || !governed || subject > head) return forms;
  for (const at of [subject, ...childrenBy(view, subject, "amod", "conj")]) {
    if (at !== subject && !["amod", "conj"].includes(relationOf(view, at))) continue;
    const form = nominativeForm(view, at);
    if (form !== null) forms.set(at, form);
  }
  return forms;
}

/** دفعا كبيرا told by itself: دفع كبير. */
export function alone(view: SentenceView, head: number): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  for (const noun of [head, ...childrenBy(view, head, "conj")])
    for (const at of [
      noun,
      ...childrenBy(view, noun, "amod").flatMap((one) => [one, ...childrenBy(view, one, "conj")]),
    ]) {
      if (noun !== head && relationOf(view, noun) === "conj" && view.words[noun]?.upos !== "NOUN") continue;
      const form = nominativeForm(view, at);
      if (form !== null) forms.set(at, form);
    }
  return forms;
}

export function nominativeForm(view: SentenceView, at: number): string | null {
  const word = view.words[at];
  if (word === undefined || !["NOUN", "ADJ"].includes(word.upos)) return null;
  // 35 محتجا: what a number counts stays as it is
  const before = view.words[at - 1];
  if (
    childrenBy(view, at, "nummod").some((one) => one < at) ||
    before?.upos === "NUM" ||
    relationOf(view, at) === "nummod"
  )
    return null;
  // بقائه: بقاؤه
  if (word.form.endsWith("ائ") && view.words[at + 1]?.upos === "PRON") return `${word.form.slice(0, -1)}ؤ`;
  // رداً: the tanwin goes with its alif
  if (/(?:اً|ًا)$/.test(word.form) && word.feats.Definite !== "Def") return word.form.replace(/(?:اً|ًا)$/, "");
  const bare = word.form.replace(/^ال/, "");
  // أبي/أبا before its genitive: أبو; ذوي: ذوو
  if (/^(?:أب|أخ|حم|ذو)$/.test(word.lemma) && /[اي]$/.test(bare) && bare.length <= 3 && isBound(view, at))
    return `${word.form.slice(0, -1)}و`;
  // ممثلي الحزب: ممثلو الحزب
  if (
    (word.feats.Number === "Plur" || (word.feats.Number === "Dual" && mayBePlural(word))) &&
    word.form === `${word.lemma}ي` &&
    isBound(view, at)
  )
    return `${word.lemma}و`;
  if (bare.endsWith("تي") && word.feats.Number === "Dual" && isBound(view, at)) return `${word.form.slice(0, -1)}ا`;
  if (bare.endsWith("ين") && word.feats.Number === "Dual") return `${word.form.slice(0, -2)}ان`;
  // a sound plural: its singular with ين (not قوانين, whose singular is قانون)
  if (bare.endsWith("ين") && word.feats.Number === "Plur" && bare.slice(0, -2) === word.lemma.slice(0, bare.length - 2))
    return `${word.form.slice(0, -2)}ون`;
  if (
    (word.feats.Case === "Acc" || word.form === `${word.lemma}ا`) &&
    word.feats.Definite !== "Def" &&
    bare.endsWith("ا") &&
    bare.length > (word.form === `${word.lemma}ا` ? 2 : 3)
  )
    return word.form.slice(0, -1);
  return null;
}

/** Before its genitive or a pronoun on it. */
const isBound = (view: SentenceView, at: number): boolean =>
  childrenBy(view, at, "nmod").some((one) => one > at && childrenBy(view, one, "case").length === 0);
