// لا يملك إلا سيارة, لم يحضر سوى ثلاثة: what is denied with an exception is said of the exception only.
import { childrenBy, type SentenceView } from "../sentence-view.ts";

const exceptions = /^(?:إلا|سوى)$/;
const denials = /^(?:لا|لم|لن|ما|ليس|ليست)$/;

/** The phrase is the exception of a clause that is denied. */
export function isOnly(view: SentenceView, place: number): boolean {
  if (!childrenBy(view, place, "advmod", "case", "cc").some((at) => at < place && isException(view, at))) return false;
  return isDenied(view, view.heads[place] ?? -1);
}

export const isException = (view: SentenceView, at: number): boolean => exceptions.test(view.words[at]?.lemma ?? "");

const isDenied = (view: SentenceView, place: number): boolean =>
  childrenBy(view, place, "advmod", "aux", "cop").some((at) => denials.test(view.words[at]?.norm ?? ""));

/** The verb says what it denies of all else. */
export const deniesAllElse = (view: SentenceView, place: number): boolean =>
  (view.children[place] ?? []).some((child) => isOnly(view, child));
