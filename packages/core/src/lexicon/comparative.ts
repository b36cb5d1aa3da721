// English comparatives for the glosses of elatives: bigger, easier, better, more important.

const irregular: ReadonlyMap<string, string> = new Map([
  ["good", "better"],
  ["bad", "worse"],
  ["many", "more"],
  ["much", "more"],
  ["few", "fewer"],
  ["little", "less"],
  ["far", "farther"],
  ["old", "older"],
  ["well", "better"],
]);

/** The comparative of an English adjective gloss; glosses of several words take "more". */
export function comparativeOf(gloss: string): string {
  const [word = gloss] = gloss.split(/[;,]/, 1);
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.includes(" ") || !/^[^aeiou]*[aeiou]+[^aeiou]*(?:y|le|e)?$/.test(word)) return `more ${word}`;
  if (word.endsWith("e")) return `${word}r`;
  if (word.endsWith("y")) return `${word.slice(0, -1)}ier`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? `${word}${word.at(-1) ?? ""}er` : `${word}er`;
}
