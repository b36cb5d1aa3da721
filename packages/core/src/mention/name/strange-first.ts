// A foreign name whose first word looks like an everyday Arabic one: البلجيكي كون غينز (Koen Geens), البرازيلي زي كارفاليو (Zé Carvalho).
import { adjacent, type Features, has, is } from "./features.ts";
import { strengthAt, strong } from "./part-strength.ts";
import { closed } from "./person-words.ts";
import { titleBefore } from "./title.ts";

/** Longer words are more often what they look like. */
const longestWord = 4;

/** The end of the name that starts at a word; the word itself where none does. No indefinite noun can stand between a definite title or nisba and an unlisted word. */
export function strangeFirst(features: Features, from: number): number {
  const word = features.words[from];
  const next = from + 1;
  const norm = features.norms[from] ?? "";
  if (word === undefined || word.part !== "base" || norm.length > longestWord || norm.length < 2) return from;
  if (
    closed.has(norm) ||
    ranks.has(norm) ||
    has(features, from, is.definite | is.role | is.time) ||
    !words.has(word.upos)
  )
    return from;
  if ((word.entry?.kinds ?? []).some((kind) => ruledOut.has(kind))) return from;
  if (!adjacent(features, from - 1, from) || !adjacent(features, from, next)) return from;
  if (!has(features, from - 1, is.definite) || !has(features, from - 1, is.nisba | is.role)) return from;
  if (features.words[from - 1]?.feats.Gender === "Fem" && has(features, from - 1, is.nisba)) return from;
  if (!has(features, from - 1, is.role) && !afterPerson(features, from)) return from;
  if (has(features, next, is.definite) || !(has(features, next, is.unknown) || strengthAt(features, next) === strong))
    return from;
  let to = next + 1;
  while (adjacent(features, to - 1, to) && !has(features, to, is.definite) && strengthAt(features, to) > 1) to++;
  return to;
}

/** الوزير البلجيكي, مهاجمه البرازيلي, or the nisba alone as sport has it. */
const afterPerson = (features: Features, name: number): boolean =>
  titleBefore(features, name) !== null || features.words[name - 2]?.upos !== "NOUN";

/** الفريق أول صدقي صبحي: the rank goes on. */
const ranks = new Set(["اول", "ثان", "ثاني", "ركن"]);
const words = new Set(["NOUN", "PROPN", "X"]);
const ruledOut = new Set(["human", "role", "title", "time", "event", "org", "group", "document", "speech", "media"]);
