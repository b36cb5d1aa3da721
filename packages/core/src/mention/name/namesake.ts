// Words of persons' names that were read as something else: رائد (major, Raed), روي (was told, Roy), إلينا (to us, Elena), a kunya's nisba.
import { adjacent, type Features, has, is } from "./features.ts";

/** إلينا مارتينيز, ماجد العلي: a token that was read as several words is the name it looks like, beside another. */
export function wholeToken(features: Features, at: number, from: number, known: number): number {
  const token = features.tokens.get(at);
  if (token === undefined || features.words[at]?.sentence !== features.words[token.to - 1]?.sentence) return at;
  const { given, surname } = features.table;
  if (at > from) {
    if (known === 0 || features.words[at - 1]?.part !== "base") return at;
    const family =
      surname.get(token.norm) ?? (token.norm.startsWith("ال") ? given.get(token.norm.slice(2)) : undefined);
    return family === undefined ? at : token.to;
  }
  const first = given.get(token.norm);
  if (first === undefined || first.ambiguous || features.words[token.to]?.sentence !== features.words[at]?.sentence)
    return at;
  const next = features.surname[token.to] ?? null;
  return (next !== null && !next.ambiguous) || has(features, token.to, is.unknown) ? token.to : at;
}

/** رائد أبو السعود, أمين معلوف: an office without the article and with a name after it is a given name. */
export function roleAsName(features: Features, at: number): boolean {
  if (features.given[at] === null || has(features, at, is.definite) || !adjacent(features, at, at + 1)) return false;
  return (
    features.norms[at + 1] === "ابو" ||
    (has(features, at + 1, is.proper) && (features.surname[at + 1] ?? null) !== null && features.given[at + 1] === null)
  );
}

/** روي كين: a word that is most often something else, read as a name and followed by a surname. */
export function namesakeOfParticle(features: Features, at: number): boolean {
  return (
    has(features, at, is.proper) &&
    features.given[at] !== null &&
    adjacent(features, at, at + 1) &&
    (features.surname[at + 1] ?? null) !== null
  );
}

export function kunyaNisba(features: Features, at: number): boolean {
  return (
    adjacent(features, at - 1, at) &&
    has(features, at, is.definite) &&
    !has(features, at, is.role | is.time) &&
    (has(features, at, is.proper) || has(features, at, is.yaAdjective) || features.words[at]?.source === "guess") &&
    /ي$/.test(features.norms[at] ?? "")
  );
}
