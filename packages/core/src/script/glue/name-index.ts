// Finds the names of places inside a token: where one begins or ends, glued words may part. Names by their first three letters.
import { fold } from "../fold.ts";

export interface NameIndex {
  mark(norm: string, bounds: Uint8Array): void;
}

const KEY = 3;
/** Names of three letters are sought only where a caller says they are worth it (مصر, قطر). */
const SHORTEST = 3;
/** What makes a people of a place: ايران + يين. Folded, longest first. */
const NISBA = ["يين", "يون", "يات", "يه", "يا", "ي"];

/** An index over names as the lexicon writes them: with or without article, one word each. */
export function nameIndex(names: Iterable<string>): NameIndex {
  const byKey = new Map<string, { readonly letters: string; readonly stem: boolean }[]>();
  const seen = new Set<string>();
  const add = (letters: string, stem: boolean): void => {
    const mark = `${letters} ${stem}`;
    if (letters.length < SHORTEST || seen.has(mark)) return;
    seen.add(mark);
    const key = letters.slice(0, KEY);
    const list = byKey.get(key);
    if (list) list.push({ letters, stem });
    else byKey.set(key, [{ letters, stem }]);
  };
  for (const name of names) {
    const folded = fold(name);
    const bare = folded.startsWith("ال") && folded.length > 4 ? folded.slice(2) : folded;
    add(bare, false);
    // فرنسا and فرنسي, سوريا and سوري, بريطانيا and بريطاني share what is left without the ending.
    add(bare.replace(/(?:يا|ا|ه|ي)$/, ""), true);
  }
  return {
    mark(norm, bounds) {
      for (let at = 0; at + KEY <= norm.length; at++) {
        const list = byKey.get(norm.slice(at, at + KEY));
        if (list === undefined) continue;
        for (const { letters, stem } of list) {
          if (norm.startsWith(letters, at)) markName(norm, bounds, at, at + letters.length, stem);
        }
      }
    },
  };
}

function markName(norm: string, bounds: Uint8Array, start: number, end: number, stem: boolean): void {
  if (!stem) bounds[end] = 1;
  let people = !stem;
  for (const ending of NISBA) {
    if (!norm.startsWith(ending, end)) continue;
    bounds[end + ending.length] = 1;
    people = true;
  }
  if (people) markStart(norm, bounds, start);
}

/** A word may begin at a letter or at its proclitics: إيران|والعراق. */
export function markStart(norm: string, bounds: Uint8Array, start: number): void {
  bounds[start] = 1;
  let at = start;
  if (norm.startsWith("ال", at - 2)) at -= 2;
  else if (norm.startsWith("لل", at - 2)) at -= 2;
  bounds[at] = 1;
  if (at > 0 && "بلك".includes(norm.charAt(at - 1))) bounds[--at] = 1;
  if (at > 0 && "وف".includes(norm.charAt(at - 1))) bounds[--at] = 1;
}
