// Where in a token two words may meet, marked by the letters and names around the place.

/** A name or an article touches the place. */
export const TOUCHED = 1;
/** A seam here would cut a name: الصوم|البعد cuts الصومال. */
export const INSIDE = 2;

/** Proclitics, alone before the rest of a word: وال, بال, فلل. No word ends after them. */
const PROCLITICS = /^[وف]?(?:[بك]?ال?|لل?|[بكس])?$/;
const LONGEST_PROCLITICS = 5;
/** Words of two letters that end glued chains: المتحدةفي, لبنانما. Others are endings by chance. */
const SHORT_LAST = /(?:في|فى|من|ما|لا|لم|لن|قد|عن|هو|هي|هم|كي|او|ان|ثم|بن|كل|مع)$/;

export function touch(bounds: Uint8Array, at: number): void {
  bounds[at] = (bounds[at] ?? 0) | TOUCHED;
}

/** A word may begin with a name or noun at `start`, or with the article and proclitics before it: إيران|والعراق, شهيد|بالبريج. */
export function markStart(norm: string, bounds: Uint8Array, start: number): void {
  let at = start;
  if (norm.startsWith("ال", at - 2) || norm.startsWith("لل", at - 2)) {
    if (at > 3) touch(bounds, at); // شمال|أفريقيا: the letters may belong to the word before
    at -= 2;
  }
  touch(bounds, at);
  if (at > 0 && "بلك".includes(norm.charAt(at - 1))) touch(bounds, --at);
  if (at > 0 && "وف".includes(norm.charAt(at - 1))) touch(bounds, --at);
}

/** Marks where ال may begin a word, with the proclitics before it: يزور|الصين. */
export function markArticles(norm: string, bounds: Uint8Array): void {
  for (let at = norm.indexOf("ال", 2); at >= 0 && at + 3 < norm.length; at = norm.indexOf("ال", at + 1)) {
    markStart(norm, bounds, at);
  }
}

/**
 * Place of a preposition that ends the token (أراجون|على, جينجيانغ|إلى), 0 where there is none. Written with ى it is the end of few
 * other words, and those are known.
 */
export function endingPreposition(letters: string): number {
  const at = letters.length - 3;
  return at >= 4 && (letters.endsWith("على") || letters.endsWith("إلى") || letters.endsWith("لدى")) ? at : 0;
}

/** العرب: with fewer letters too many unknown words begin like a known one. */
const SHORTEST_OPENING = 5;
const SHORTEST_AFTER_OPENING = 4;

/** Where a token that begins with the article may part without any other sign: المقرر|عقده. Half-open range of places. */
export function afterOpening(norm: string): { readonly from: number; readonly to: number } {
  const begins = /^[وف]?[بك]?ال/.test(norm);
  return { from: SHORTEST_OPENING, to: begins ? norm.length - SHORTEST_AFTER_OPENING + 1 : 0 };
}

/** Whether both sides of the place are long enough to be words. */
export function mayMeet(norm: string, at: number): boolean {
  if (at < 2 || (at <= LONGEST_PROCLITICS && PROCLITICS.test(norm.slice(0, at)))) return false;
  const right = norm.length - at;
  return right > 2 || (right === 2 && SHORT_LAST.test(norm));
}
