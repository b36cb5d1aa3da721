// Offsets counted in code points, as the W3C Web Annotation model and Python count, instead of UTF-16 code units.

/** For each UTF-16 offset of the text, how many code points stand before it. */
function codePointsBefore(text: string): Uint32Array {
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
  return before;
}

/** A copy of a JSON value in which every `start` and `end` number counts code points of the text. Ids stay. */
export function toCodePointOffsets<T>(value: T, text: string): T {
  // Without surrogates both counts are the same: nearly every article.
  if (!/[\ud800-\udbff]/.test(text)) return value;
  const before = codePointsBefore(text);
  const json = JSON.stringify(value, (key, field: unknown) =>
    (key === "start" || key === "end") && typeof field === "number" ? before[field] : field,
  );
  return JSON.parse(json);
}
