// What an Arabic clause leaves to the reader: the subject that is not written, the antecedent behind a resumptive pronoun.

import type { Word } from "../../schema/article.ts";
import type { BareProposition } from "../../schema/facts.ts";
import { childrenBy, deprelOf, type SentenceView } from "../sentence-view.ts";
import { nominativeForm } from "./nominative.ts";

/** `first`: before the verb, which agrees with it in number. */
export interface ImpliedSubject {
  readonly text: string;
  readonly first: boolean;
}

export function subjectToWrite(
  view: SentenceView,
  head: number,
  place: number,
  proposition: BareProposition,
): ImpliedSubject | null {
  const word = view.words[place];
  if (
    proposition.predicate.kind !== "verb" ||
    word === undefined ||
    childrenBy(view, head, "nsubj", "csubj").length > 0
  )
    return null;
  if (word.feats.Person === "1" || word.feats.Person === "2" || word.upos !== "VERB") return null;
  const many = word.feats.Number === "Plur" || word.feats.Number === "Dual";
  if (deprelOf(view, head) === "acl:relcl" && objectPlace(view, head) === null) {
    const antecedent = antecedentPhrase(view, head);
    return antecedent === "" || /^(?:ما|من)$/.test(antecedent) ? null : { text: antecedent, first: many };
  }
  const stated = proposition.roles
    .filter((one) => one.basis === "stated" || one.span !== null)
    .map((one) => one.filler);
  const role = proposition.roles.find(
    (one) => ["agent", "theme", "cause"].includes(one.role) && one.basis !== "stated" && one.filler?.startsWith("e"),
  );
  const id = view.elidedAt.get(place)?.entity ?? role?.filler ?? "";
  if (stated.includes(id) && role?.filler !== id) return null;
  const pronouns = childrenBy(view, head, "obj", "obl").some(
    (at) => view.words[at]?.upos === "PRON" && view.mentionAt.get(at)?.entity === id,
  );
  const entity = view.entityOf.get(id);
  return entity?.named && !pronouns ? { text: entity.name.ar, first: many } : null;
}

/** The pronoun in a relative clause that stands for the antecedent. */
export function objectPlace(view: SentenceView, head: number): number | null {
  if (deprelOf(view, head) !== "acl:relcl") return null;
  // الصندوق الذي تم تأسيسه: the pronoun on the doing stands for it
  if (
    /^(?:تم|جرى)$/.test(view.words[head]?.lemma ?? "") &&
    view.words[head + 1]?.feats.VerbForm === "Vnoun" &&
    view.words[head + 2]?.upos === "PRON" &&
    view.heads[head + 2] === head + 1
  )
    return head + 2;
  const object = childrenBy(view, head, "obj").find((at) => view.words[at]?.upos === "PRON");
  if (object === undefined) return null;
  const antecedent = view.words[view.heads[head] ?? -1];
  if (antecedent === undefined || antecedent.upos === "PRON") return null;
  return childrenBy(view, head, "nsubj").length > 0 || view.words[object]?.feats.Gender === antecedent.feats.Gender
    ? object
    : null;
}

/** Words of an antecedent that are enough to know it again. */
const MAX_WORDS = 8;

/** The antecedent's phrase up to the relative clause, without the preposition before it. */
export function antecedentPhrase(view: SentenceView, head: number, accusative = false): string {
  const antecedent = view.heads[head] ?? -1;
  if (antecedent < 0 || antecedent > head) return "";
  const pieces: string[] = [];
  for (let at = firstOf(view, antecedent); at < head && pieces.length < MAX_WORDS; at++) {
    const word = view.words[at];
    if (
      word === undefined ||
      word.upos === "PUNCT" ||
      ["ADP", "CCONJ", "SCONJ", "PART", "AUX"].includes(word.upos) ||
      word.upos === "VERB" ||
      /^ال(?:ذي|تي|ذين|لذان|لتان|لواتي|لاتي)/.test(word.norm)
    )
      break;
    const before = view.words[at - 1];
    const glued =
      pieces.length > 0 && before?.token === word.token && before.end === word.start && word.upos === "PRON";
    const form = accusative ? withTanwin(word) : (nominativeForm(view, at) ?? word.form);
    if (glued) pieces.push(`${pieces.pop() ?? ""}${word.form}`);
    else pieces.push(form);
  }
  return pieces.join(" ");
}

/** ناد, without its ي in the nominative and genitive only. */
const isDefective = (word: Word) => word.lemma === `${word.form}ي`;

/** تقرير as an object is تقريرا. Only where the ending is sure: an indefinite singular that is no diptote in writing. */
const withTanwin = (word: Word) =>
  ["NOUN", "ADJ"].includes(word.upos) &&
  word.feats.Definite === "Ind" &&
  word.feats.Number === "Sing" &&
  word.feats.Case === undefined &&
  !/[ةاءى]$/.test(word.form)
    ? isDefective(word)
      ? `${word.form}يا`
      : word.lemma.endsWith("ي") === word.form.endsWith("ي")
        ? `${word.form}ا`
        : word.form
    : word.form;

/** Numbers and determiners before the noun belong to it. */
function firstOf(view: SentenceView, noun: number): number {
  const before = childrenBy(view, noun, "nummod", "det").filter((at) => at < noun && at >= noun - 2);
  return Math.min(noun, ...before);
}
