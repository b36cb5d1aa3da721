// In his own words he says I: whom a third person inside a direct quotation cannot be.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { quotationAt, speakerOf } from "./first-person.ts";

/** The speaker of the direct quotation around the word, or null; an indirect قال إنه «يثق بفريقه» keeps the third person. */
export function notHimself(discourse: Discourse, word: Word): Draft | null {
  if (discourse.document.quotations.length === 0) return null;
  const quotation = quotationAt(discourse, word);
  if (quotation === null || !isDirect(discourse, quotation.start, quotation.end)) return null;
  const speaker = speakerOf(discourse, quotation.start, quotation.end);
  return speaker?.type === "person" || speaker?.human === true ? speaker : null;
}

const known = new WeakMap<Discourse, Map<number, boolean>>();

/** Brought on by a colon, or with an I or we in it. */
function isDirect(discourse: Discourse, start: number, end: number): boolean {
  let answers = known.get(discourse);
  if (answers === undefined) {
    answers = new Map();
    known.set(discourse, answers);
  }
  const there = answers.get(start);
  if (there !== undefined) return there;
  const before = discourse.text.slice(Math.max(0, start - 4), start);
  const found = /:\s*["«“”']?$/.test(before) || hasFirstPerson(discourse, start, end);
  answers.set(start, found);
  return found;
}

/** So many words of a quotation are asked. */
const asked = 120;

function hasFirstPerson(discourse: Discourse, start: number, end: number): boolean {
  const { words } = discourse;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < low + asked; at++) {
    const word = words[at];
    if (word === undefined || word.end > end) return false;
    if (word.feats.Person === "1" && (word.part === "enclitic" || word.upos === "VERB")) return true;
  }
  return false;
}
