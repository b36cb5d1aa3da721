// After أن and its like a verb is in the subjunctive; told by itself it is indicative again: أن يستقيلوا → يستقيلون.
import { childrenBy, type SentenceView } from "../sentence-view.ts";

const subjunctive = /^(?:ان|كي|لكي|ل|حتي|لان|ريثما)$/;

/** The verb of a clause that stands without the mark that put it in the subjunctive, by place. */
export function withoutMark(view: SentenceView, head: number, places: readonly number[]): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  const marks = childrenBy(view, head, "mark").filter((at) => subjunctive.test(view.words[at]?.norm ?? ""));
  if (marks.length === 0 || marks.some((at) => places.includes(at))) return forms;
  for (const at of [head, ...childrenBy(view, head, "aux", "cop")]) {
    const word = view.words[at];
    if (word === undefined || !["VERB", "AUX"].includes(word.upos) || word.feats.Aspect !== "Imp") continue;
    if (childrenBy(view, at, "advmod").some((one) => /^(?:لم|لن)$/.test(view.words[one]?.norm ?? ""))) continue;
    const next = view.words[at + 1];
    const bound = next?.upos === "PRON" && next.token === word.token;
    if (/^[يت]\p{L}+وا$/u.test(word.form)) forms.set(at, `${word.form.slice(0, -1)}ن`);
    else if (bound && /^[يت]\p{L}+و$/u.test(word.form) && word.feats.Number === "Plur") forms.set(at, `${word.form}ن`);
    else if (/^[يت]\p{L}+ا$/u.test(word.form) && word.feats.Number === "Dual") forms.set(at, `${word.form}ن`);
  }
  return forms;
}
