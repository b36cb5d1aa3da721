// Fraction words: one, two and several parts of a whole.

export interface FractionWord {
  readonly value: number;
  /** Several of them need a number before: ثلاثة أرباع. */
  readonly plural?: boolean;
  /** Also means something else (خمس five, سبع seven, ثمن price, سدس is safe), so that it needs a whole after it or a number before. */
  readonly shy?: boolean;
}

export const fractionWords: Readonly<Record<string, FractionWord>> = {
  نصف: { value: 1 / 2 },
  ثلث: { value: 1 / 3 },
  ربع: { value: 1 / 4 },
  خمس: { value: 1 / 5, shy: true },
  سدس: { value: 1 / 6 },
  سبع: { value: 1 / 7, shy: true },
  تسع: { value: 1 / 9, shy: true },
  ثلثان: { value: 2 / 3 },
  ثلثين: { value: 2 / 3 },
  ثلثا: { value: 2 / 3 },
  ثلثي: { value: 2 / 3 },
  ربعان: { value: 2 / 4 },
  ربعين: { value: 2 / 4 },
  خمسان: { value: 2 / 5 },
  خمسي: { value: 2 / 5 },
  أنصاف: { value: 1 / 2, plural: true },
  أثلاث: { value: 1 / 3, plural: true },
  أرباع: { value: 1 / 4, plural: true },
  أخماس: { value: 1 / 5, plural: true },
  أسداس: { value: 1 / 6, plural: true },
  أسباع: { value: 1 / 7, plural: true },
  أثمان: { value: 1 / 8, plural: true },
  أتساع: { value: 1 / 9, plural: true },
  أعشار: { value: 1 / 10, plural: true },
};
