// The lexicon asked for a written form.
import { analyse } from "./analyse.ts";
import { plain } from "./fold.ts";
import type { Reading } from "./reading.ts";
import { lexicon } from "./stems.ts";

/** Readings of a form from the lexicon, cheapest first; none for an unknown word. Harakat and tatweel are ignored. */
export function lookup(form: string): readonly Reading[] {
  return analyse(plain(form), lexicon());
}

/** As lookup, for letters without harakat and tatweel. */
export function lookupLetters(letters: string): readonly Reading[] {
  return analyse(letters, lexicon());
}
