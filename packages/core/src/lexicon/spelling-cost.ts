// How far written letters are from standard spelling. Both sides fold to the same letters; only variants differ.

/** أ where إ belongs, or the other way round: nearly always another word. */
const wrongHamza = 5;
/** A hamza on a joining alef (إستقبال): common, wrong. */
const addedHamza = 1.2;
/** A hamza left out: usual in wire copy, slightly less likely than a plain alef. */
const droppedHamza = 0.05;
const madda = 2.5;
/** آ is never a slip for a plain alef. */
const addedMadda = 5;
/** Final ى for ي, as the Egyptian press writes it (فى), and ي for ى (علي). */
const egyptianYa = 0.25;
const yaForAlef = 0.9;
/** Final ه for ة. */
const haForTa = 0.8;
const taForHa = 6;

/** يدعى for يدعي, where ى also makes a passive. */
export const egyptianYaOfVerb = 0.3;

/** Cost of one written letter against the standard one. */
export function letterCost(written: string, standard: string): number {
  if (written === standard) return 0;
  if (written === "ا") return droppedHamza;
  if (standard === "ا") return written === "آ" ? addedMadda : addedHamza;
  if (written === "ى") return egyptianYa;
  if (standard === "ى") return yaForAlef;
  if (written === "ه") return haForTa;
  if (written === "ة") return taForHa;
  return written === "آ" || standard === "آ" ? madda : wrongHamza;
}

/** Sum over a stretch of letters of equal length. */
export function spellingCost(written: string, from: number, standard: string): number {
  let cost = 0;
  for (let at = 0; at < standard.length; at++) {
    const a = written[from + at] ?? "";
    const b = standard[at] ?? "";
    if (a !== b) cost += letterCost(a, b);
  }
  return cost;
}
