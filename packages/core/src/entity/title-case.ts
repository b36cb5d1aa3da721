// Capitals of English names that are put together from glosses.

const small = new Set(["of", "the", "and", "for", "in", "to", "on", "at", "with", "from", "a", "an", "bin", "ibn"]);
/** Said of any country: the Iraqi government is a description, the Iraqi Ministry a name. */
const description =
  /^(?:\S+ ){0,2}(?:government|forces|army|police|parliament|troops|authorities|administration|opposition)(?: of \S+)?$|^(?:(?!for|of)\S+ )*elections?(?: in .+)?$/i;

/** "moroccan association for human rights" is the Moroccan Association for Human Rights. */
export function titleCase(name: string): string {
  if (description.test(name)) return name;
  return name
    .split(" ")
    .map((word, at) =>
      at > 0 && (small.has(word) || /^(?:al|lil|bil|wa)-/.test(word))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
}
