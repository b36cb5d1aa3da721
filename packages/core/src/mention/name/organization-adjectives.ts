// The adjectives that go on with an organisation's name: وزارة الدفاع [الأمريكية], المحكمة [الجنائية الدولية].
import type { Word } from "../../model/word.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { nameAdjectives, passingAdjectives } from "./head-words.ts";
import { femininePlural } from "./organization-words.ts";
import { wordSet } from "./word-set.ts";

/** The end of the run of definite adjectives that agree with the head or the noun before them. */
export function adjectivesFrom(features: Features, head: number, from: number, tail: "name" | "definite"): number {
  const { words } = features;
  let at = from;
  while (at < words.length && adjacent(features, at - 1, at)) {
    const word = words[at];
    if (word === undefined || !has(features, at, is.definite) || has(features, at, is.time | is.verb)) break;
    const adjective =
      has(features, at, is.yaAdjective) ||
      nameAdjectives.has(word.norm) ||
      has(features, at, is.nisba) ||
      nisbaShape(features, at);
    // وزارة التنمية المحلية: what local bodies are charged with.
    const local = word.norm === "المحليه" && localCharges.has(features.norms[at - 1] ?? "");
    if (!adjective || (passingAdjectives.has(word.norm) && !local)) break;
    if (features.given[at] !== null && !has(features, at, is.adjective)) break;
    if (!agrees(words[head], word) && !agrees(words[from - 1], word)) break;
    if (
      tail === "name" &&
      !has(features, at, is.nisba) &&
      !nameAdjectives.has(word.norm) &&
      !has(features, at, is.yaAdjective)
    )
      break;
    at++;
    // المجلس الاقتصادي والاجتماعي, الدراسات العلمية والثقافية.
    if (joinedAdjective(features, at, word)) at += 2;
  }
  return at;
}

/** و and another adjective of the same gender that is no country's. */
function joinedAdjective(features: Features, at: number, before: Word): boolean {
  const word = features.words[at + 1];
  return (
    features.words[at]?.norm === "و" &&
    features.words[at]?.part === "proclitic" &&
    word?.upos === "ADJ" &&
    word.sentence === before.sentence &&
    has(features, at + 1, is.definite) &&
    has(features, at + 1, is.yaAdjective) &&
    !has(features, at + 1, is.nisba) &&
    !has(features, at - 1, is.nisba) &&
    !passingAdjectives.has(word.norm) &&
    feminine(word) === feminine(before)
  );
}

const localCharges = wordSet("التنمية الإدارة الشؤون الجماعات المجتمعات الحكومات المجالس السلطات الصناعات");

/** An unknown definite word in ـي or ـية after a head: most are nisbas the lexicon lacks. */
function nisbaShape(features: Features, at: number): boolean {
  const norm = features.norms[at] ?? "";
  return !has(features, at, is.noun) && /(يه|ي)$/.test(norm) && features.surname[at] === null;
}

const feminine = (word: Word) =>
  word.feats.Gender === "Fem" || /(ه|اء|ات)$/.test(word.norm) || femininePlural.has(word.norm);

function agrees(noun: Word | undefined, adjective: Word): boolean {
  if (noun === undefined) return false;
  const adjectiveFeminine =
    /ه$/.test(adjective.norm) ||
    adjective.norm === "العليا" ||
    adjective.norm === "الكبري" ||
    /اء$/.test(adjective.norm);
  return feminine(noun) === adjectiveFeminine || noun.feats.Number === "Plur";
}
