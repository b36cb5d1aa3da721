// Offsets counted in code points, as the W3C Web Annotation model, brat and Python count, instead of UTF-16 code units.

/** Gives the number of code points before a UTF-16 offset of the text. A lone surrogate counts as one. */
export function codePointCounter(text: string): (offset: number) => number {
  // Without surrogates both counts are the same: nearly every article.
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    before[index] = count;
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    if (!isPair) count += 1;
  }
  before[text.length] = count;
  return (offset) => before[offset] ?? count;
}

/**
 * A copy of a JSON value in which every number named `start` or `end` counts code points of the text instead of UTF-16
 * code units. Ids, which are made of UTF-16 offsets, stay as they are.
 */
export function toCodePointOffsets<T>(value: T, text: string): T {
  if (!/[\ud800-\udbff]/.test(text)) return value;
  const count = codePointCounter(text);
  return JSON.parse(
    JSON.stringify(value, (key, field: unknown) =>
      (key === "start" || key === "end") && typeof field === "number" ? count(field) : field,
    ),
  );
}
