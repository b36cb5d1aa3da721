// علي is Ali where the article writes على (on) with its dotless ى, and may be either where it writes every final ya alike.
import type { Candidate } from "./candidates.ts";

/** A preposition in ى as press that tells ى from ي writes it. */
const dotlessPreposition = /(?<!\p{L})[وف]?(?:على|إلى|الى|حتى|لدى)(?!\p{L})/u;
/** No preposition in ى is longer with what may stand before it: وعلي, ولدي. */
const longestPreposition = 5;

/** Does the text write its prepositions in ى without dots? */
export const tellsYaApart = (text: string): boolean => dotlessPreposition.test(text);

/** The candidates of a form without those that read a written ي as the ى of a preposition. All of them where nothing else is left. */
export function withDottedYa(written: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!written.endsWith("ي") || written.length > longestPreposition || !candidates.some(endsInDotless))
    return candidates;
  const left = candidates.filter((candidate) => !endsInDotless(candidate));
  return left.length > 0 ? left : candidates;
}

function endsInDotless({ reading: { pieces, base } }: Candidate): boolean {
  const piece = pieces[base];
  return piece !== undefined && base === pieces.length - 1 && piece.upos === "ADP" && piece.lemma.endsWith("ى");
}
