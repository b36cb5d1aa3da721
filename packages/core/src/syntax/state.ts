// The state of a noun, read off what stands on and after it.
import { canGovernGenitive, hasArticle, hasEnclitic, isMarkedAccusative } from "./classify.ts";
import type { Reader } from "./reader.ts";

export type State = "article" | "annexed" | "bare";

/** How the noun is made definite or left bare: الوزارة, وزارة الخارجية or وزارتها, وزارة. */
export function stateOf(reader: Reader, index: number): State {
  const word = reader.word(index);
  if (hasArticle(word) || word.upos === "PROPN" || reader.nameOf.has(index)) return "article";
  const next = reader.peek(index + 1);
  if (next === undefined) return "bare";
  if (hasEnclitic(word, next)) return "annexed";
  const category = reader.category(index + 1);
  const term = category === "noun" || category === "demonstrative";
  return term && canGovernGenitive(word, next) && !isMarkedAccusative(next) ? "annexed" : "bare";
}
