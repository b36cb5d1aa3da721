// A number as English writes it: "at least 19", "about 4.1 billion", "between 20 and 25", "12 percent".
import { childrenBy } from "../sentence-view.ts";
import { arabic, gloss } from "./gloss.ts";
import type { Writer } from "./writer.ts";

const scales: Readonly<Record<string, string>> = { thousand: "000", million: "million", billion: "billion" };
/** Numbers within numbers beyond this depth do not occur. */
const MAX_DEPTH = 4;

export function numberPhrase({ view }: Pick<Writer, "view">, place: number, depth = 0): string {
  const word = view.words[place];
  if (word === undefined) return "";
  const self = gloss(word) ?? arabic(word.form);
  if (depth > MAX_DEPTH) return self;
  const writer = { view };
  const about = approximator({ view }, place);
  const parts = childrenBy(view, place, "nummod", "flat", "compound")
    .filter((at) => !view.fixed.in.has(at))
    .map((at) => ({ at, text: numberPhrase(writer, at, depth + 1) }));
  const before = parts.filter(({ at }) => at < place).map(({ text }) => text);
  const after = parts.filter(({ at }) => at > place).map(({ text }) => text);
  const joined = childrenBy(view, place, "conj")
    .filter((at) => view.words[at]?.upos === "NUM")
    .map((at) => `and ${numberPhrase(writer, at, depth + 1)}`);
  const percent =
    /^[%٪]$/.test(view.words[place + 1]?.form ?? "") || view.fixed.in.get(place + 1)?.en === "percent" ? "percent" : "";
  return [about, scaled(before, self), ...after, percent, ...joined].filter((part) => part !== "").join(" ");
}

/** 700 before ألف is 700,000. */
function scaled(before: readonly string[], self: string): string {
  const digits = before.at(-1) ?? "";
  if (self === "thousand" && /^\d{1,3}$/.test(digits))
    return [...before.slice(0, -1), `${digits},${scales.thousand}`].join(" ");
  return before.length === 0 && /^(?:thousand|million|billion|trillion|hundred)$/.test(self)
    ? `a ${self}`
    : [...before, self].join(" ");
}

/** "about", "at least" where the phrase hangs on the number or noun itself. */
export function approximator({ view }: Pick<Writer, "view">, place: number): string {
  const phrase = view.fixed.before.get(place);
  return phrase?.kind === "about" && ownPhrase(view.heads, phrase.anchor, place) ? phrase.en : "";
}

/** The phrase hangs on its complement, and is written with it. */
export const ownPhrase = (heads: readonly number[], anchor: number, complement: number) => heads[anchor] === complement;
