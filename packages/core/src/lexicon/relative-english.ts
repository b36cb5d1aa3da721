// The English of a name written relative to its Arabic letters: beside محمد, Mohamed is ,o,a+,, and packs like other names of that make.
import { latinLetters } from "./latin-letters.ts";

/** Stand for the next letter as English writes it most, second, third or fourth most (latin-letters.ts). */
const usual = ",+*?";
/** Passes over a letter. */
const skip = "=";
/** Stands for the English letter before once more. */
const again = "'";
/** Before a capital where none is expected, or a small letter where a capital is. */
const flip = "!";
/** Before English that is written out, as it holds one of these signs. */
const plainly = ":";
const signs = `${usual}${skip}${again}${flip}${plainly}`;

/** What signs and letters cost when packed, by how often names need them; other letters are rarer. */
const costs: Readonly<Record<string, number>> = { ",": 1, "+": 2.5, a: 2.5, "=": 3, "*": 3.5, e: 3, i: 3.5, "?": 4.5, "'": 3.5, u: 4, o: 4 };
const rareCost = 5;

/** Begins a name or a word of it, where English has a capital. */
const startsWord = (before: string): boolean => before === "" || before === " " || before === "-";

const lettersOf = (name: string): readonly (readonly string[])[] => [...name].flatMap((letter) => (latinLetters[letter] === undefined ? [] : [latinLetters[letter]]));

/** English letters to signs, as cheap as it goes. */
export function encodeEnglish(en: string, name: string): string {
  const small = en.toLowerCase();
  if (small.length !== en.length || [...en].some((letter) => signs.includes(letter))) return plainly + en;
  const flips = [...en].map((letter, at) => {
    const expected = startsWord(en[at - 1] ?? "") ? letter.toUpperCase() : letter.toLowerCase();
    return letter === expected ? "" : flip;
  });
  const arabic = lettersOf(name);
  /** The cheapest way from each place of the English and each Arabic letter to the end; filled from the end backwards. */
  const best: string[][] = [];
  const waysFrom = (at: number, next: number): string[] => {
    const letter = small[at];
    if (letter === undefined) return [""];
    const rest = (to: number, from: number) => best[to]?.[from] ?? "";
    const ways = [(flips[at] ?? "") + (letter === small[at - 1] ? again : letter) + rest(at + 1, next)];
    const latin = arabic[next];
    if (latin === undefined) return ways;
    latin.forEach((written, place) => {
      // What one sign stands for has no capital inside.
      const told = small.startsWith(written, at) && flips.slice(at + 1, at + written.length).every((sign) => sign === "");
      if (told) ways.push((flips[at] ?? "") + usual.charAt(place) + rest(at + written.length, next + 1));
    });
    ways.push(skip + rest(at, next + 1));
    return ways;
  };
  for (let at = small.length; at >= 0; at--) {
    const row: string[] = [];
    best[at] = row;
    for (let next = arabic.length; next >= 0; next--) row[next] = cheapest(waysFrom(at, next));
  }
  return best[0]?.[0] ?? "";
}

function costOf(written: string): number {
  let cost = 0;
  for (const sign of written) cost += costs[sign] ?? rareCost;
  return cost;
}

const cheapest = (ways: readonly string[]): string => ways.reduce((one, other) => (costOf(other) < costOf(one) ? other : one));

export function decodeEnglish(packed: string, name: string): string {
  if (packed.startsWith(plainly)) return packed.slice(plainly.length);
  const arabic = lettersOf(name);
  let out = "";
  let next = 0;
  let flipped = false;
  for (const sign of packed) {
    if (sign === flip) flipped = true;
    else if (sign === skip) next++;
    else {
      const last = out.slice(-1);
      const place = usual.indexOf(sign);
      const letters = place >= 0 ? (arabic[next++]?.[place] ?? "") : sign === again ? last.toLowerCase() : sign;
      out += startsWord(last) === flipped ? letters : letters.charAt(0).toUpperCase() + letters.slice(1);
      flipped = false;
    }
  }
  return out;
}
