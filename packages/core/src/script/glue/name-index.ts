// Finds the names of places inside a token: where one begins or ends, glued words may part. Names by their first three letters.
import { fold } from "../fold.ts";
import { INSIDE, markStart, touch } from "./bounds.ts";

export interface NameIndex {
  mark(norm: string, bounds: Uint8Array): void;
}

const KEY = 3;
/** Three letters of six bits: which beginnings there are, so that most places of most tokens are passed over at once. */
const KEY_BITS = 18;
/** Names of three letters are sought only where a caller says they are worth it (مصر, قطر). */
const SHORTEST = 3;
/** Shorter names stand inside everyday words by chance. */
const SHORTEST_UNCUT = 5;
/** What makes a people of a place: ايران + يين. Folded, longest first. */
const NISBA = ["يين", "يون", "يات", "يه", "يا", "ي"];

interface Entry {
  readonly letters: string;
  readonly stem: boolean;
  /** Where the words of a longer name meet. */
  readonly cuts: readonly number[];
}

/** An index over names as the lexicon writes them, with or without article; those of several words are sought written as one. */
export function nameIndex(names: Iterable<string>): NameIndex {
  const byKey = new Map<number, Entry[]>();
  const beginnings = new Uint8Array(1 << (KEY_BITS - 3));
  const add = (letters: string, stem: boolean, cuts: readonly number[] = none): void => {
    if (letters.length < SHORTEST) return;
    const bits = bitsOf(letters, 0);
    beginnings[bits >> 3] = (beginnings[bits >> 3] ?? 0) | (1 << (bits & 7));
    const list = byKey.get(bits);
    if (list?.some((entry) => entry.stem === stem && entry.letters === letters)) return;
    if (list) list.push({ letters, stem, cuts });
    else byKey.set(bits, [{ letters, stem, cuts }]);
  };
  for (const name of names) {
    if (name.includes(" ")) {
      const { letters, cuts } = joinedName(name);
      add(letters, false, cuts);
      continue;
    }
    const folded = fold(name);
    const bare = folded.startsWith("ال") && folded.length > 4 ? folded.slice(2) : folded;
    add(bare, false);
    // فرنسا and فرنسي, سوريا and سوري, بريطانيا and بريطاني share what is left without the ending.
    add(withoutEnding(bare), true);
  }
  return {
    mark(norm, bounds) {
      for (let at = 0; at + KEY <= norm.length; at++) {
        const bits = bitsOf(norm, at);
        if (((beginnings[bits >> 3] ?? 0) & (1 << (bits & 7))) === 0) continue;
        const list = byKey.get(bits);
        if (list === undefined) continue;
        for (const { letters, stem, cuts } of list) {
          if (!norm.startsWith(letters, at)) continue;
          markName(norm, bounds, at, at + letters.length, stem);
          for (const cut of cuts) touch(bounds, at + cut);
        }
      }
    },
  };
}

const none: readonly number[] = [];

/** A name of several words written as one, as compared, and where its words meet. */
export function joinedName(name: string): { readonly letters: string; readonly cuts: readonly number[] } {
  const cuts: number[] = [];
  let letters = "";
  for (const word of name.split(" ")) {
    if (letters !== "") cuts.push(letters.length);
    letters += fold(word);
  }
  return { letters, cuts };
}

function withoutEnding(name: string): string {
  if (name.endsWith("يا")) return name.slice(0, -2);
  return "اهي".includes(name.charAt(name.length - 1)) ? name.slice(0, -1) : name;
}

function bitsOf(letters: string, at: number): number {
  const first = letters.charCodeAt(at) & 63;
  return (first << 12) | ((letters.charCodeAt(at + 1) & 63) << 6) | (letters.charCodeAt(at + 2) & 63);
}

function markName(norm: string, bounds: Uint8Array, start: number, end: number, stem: boolean): void {
  if (!stem) {
    touch(bounds, end);
    if (end - start >= SHORTEST_UNCUT) for (let at = start + 1; at < end; at++) bounds[at] = (bounds[at] ?? 0) | INSIDE;
  }
  let people = !stem;
  for (const ending of NISBA) {
    if (!norm.startsWith(ending, end)) continue;
    touch(bounds, end + ending.length);
    people = true;
  }
  if (people) markStart(norm, bounds, start);
}
