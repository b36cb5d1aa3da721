// The comparable form of a text with its way back: `norm[i]` stands for the original characters from `map[i]` up to `map[i + 1]`.
export interface Comparable {
  readonly norm: string;
  /** One original UTF-16 offset a character of norm, and a last entry with the text's length. */
  readonly map: Uint32Array;
}
