// A list of words as a set of comparable forms.
import { fold } from "../../script/fold.ts";

/** The words of a text parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(fold),
  );
