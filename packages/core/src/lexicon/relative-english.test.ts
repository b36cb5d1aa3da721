// English of names written relative to their Arabic letters comes back as it was.
import { expect, it } from "vitest";
import { decodeEnglish, encodeEnglish } from "./relative-english.ts";

it.each([
  ["محمد", "Muhammad", ",u,a*a,"],
  ["محمد", "Mohamed", ",o,a+,"],
  ["العبادي", "al-Abadi", null],
  ["جون ماكين", "John McCain", null],
  ["سان جرمان", "Saint-Germain", null],
  ["ناتو", "NATO", null],
  ["كوت ديفوار", "Côte d'Ivoire", ":Côte d'Ivoire"],
  ["ليون", "İzmir, old", ":İzmir, old"],
  ["هاييتي", "Haiti", null],
  ["", "Nameless", null],
])("%s, %s", (name, en, packed) => {
  const written = encodeEnglish(en, name);
  if (packed !== null) expect(written).toBe(packed);
  expect(decodeEnglish(written, name)).toBe(en);
});
