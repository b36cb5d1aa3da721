// Who wrote a report, by how papers sign it: كتبت - منى شديد:, كتب خليفة أدهم:, حوار: سامي كليب.
import { type Features, has, is } from "./features.ts";
import { wordSet } from "./word-set.ts";

const signs = wordSet("كتب كتبت كتبا كتبتا يكتب تكتب حاوره حاورته حاورها حاورتها حاورهم");
const links = /^[-–—ـ:]$/;
/** Names of more words than these are headlines. */
const longestName = 4;

/** The end of the writer's name that starts at a word, right before the colon that opens the report; the word itself where none does. */
export function signedFrom(features: Features, from: number): number {
  const { words } = features;
  if (words[from - 3]?.sentence === words[from]?.sentence && words[from - 3] !== undefined) return from;
  const sign = links.test(words[from - 1]?.form ?? "") ? from - 2 : from - 1;
  if (sign < 0 || !signs.has(features.norms[sign] || (words[sign]?.norm ?? ""))) return from;
  const sentence = words[from]?.sentence;
  if (words[sign]?.sentence !== sentence || words[sign - 1]?.sentence === sentence) return from;
  let tokens = 0;
  for (let at = from; at < words.length && words[at]?.sentence === sentence; at++) {
    const word = words[at];
    if (word === undefined) return from;
    if (word.form === ":") return tokens > 1 ? at : from;
    // كتب سليمان جودة يقول:
    if (has(features, at, is.speech) && tokens > 1) return at;
    if (has(features, at, is.punctuation | is.time)) return from;
    if (words[at - 1]?.token !== word.token) tokens++;
    if (tokens > longestName) return from;
  }
  return from;
}
