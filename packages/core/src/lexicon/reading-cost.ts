// What a reading costs apart from its context, part by part. Every part has a name, so that a choice can be explained.
import { emphaticLam } from "./affixes/clitic-words.ts";
import type { Ending } from "./affixes/endings.ts";
import type { Prefix } from "./affixes/prefixes.ts";
import { cell, verbCells } from "./paradigms/cells.ts";
import { hidesArticle, lamBefore } from "./proclitics.ts";
import { egyptianYaOfVerb, spellingCost } from "./spelling-cost.ts";
import type { Stem } from "./stem.ts";

/** Prefix, stem and ending of one reading, and where the stem stands in the letters. */
export interface Match {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: Prefix;
  readonly stem: Stem;
  readonly ending: Ending;
  /** An article that writing swallowed is read: للجنة as "for the committee". */
  readonly hidden: boolean;
  readonly cost: number;
}

/** A pronoun has to earn its place against letters of the word itself. */
const pronounCost = 0.5;
/** استقالته is his resignation: what takes no object has no pronoun for one. */
const intransitiveObjectCost = 2;
/** لـ before a perfect is a matter of oaths and لو clauses, not of news. */
const emphaticLamCost = 3;
/** العراق carries its article; without it the name is odd. */
const missingArticleCost = 1.5;
/** أل for ال, إ before an imperfect, أ or ة in an ending: not what is meant. */
const wrongPrefixCost = 4;
const wrongEndingCost = 6;
const looseEndingCost = 0.8;
/** Without an article a final ه is a pronoun (والده, his father) before it is a careless ة (والدة, mother). */
const haWithoutArticleCost = 1.5;
const articleInStemCost = 1.5;
/** للجنة is "for the committee" rather than "for a committee"; للقاء الرئيس (to meet the president) is left to the context. */
const openArticleCost = 0.4;

/** وعدت is "promised" rather than و and عدت (counted): what looks like the root's own و often is. */
const afterConjunctionCost = 0.6;

/** روى سالم is "Salem told" rather than Roy Salem; مجدى (Magdy) has no verb beside it. */
const dotlessGivenName = 0.4;

/** Costs are whole hundredths, so that which of two readings is cheaper never rests on how a sum of fractions was rounded. */
const costSteps = 100;

type Parts = Omit<Match, "cost">;

const parts: readonly (readonly [name: string, cost: (parts: Parts) => number])[] = [
  ["lexeme", ({ stem }) => stem.lexeme.cost],
  ["stem", ({ stem }) => stem.cost],
  ["proclitics", ({ prefix }) => prefix.cost],
  ["ending", ({ ending }) => ending.cost],
  ["pronoun", ({ ending }) => (ending.pronoun === null ? 0 : pronounCost)],
  ["object of an intransitive", ({ stem, ending }) => (ending.pronoun !== null && stem.cells & verbCells && stem.lexeme.entry.object === false ? intransitiveObjectCost : 0)],
  ["short stem", shortStemCost],
  ["emphatic lam", ({ prefix, stem, ending }) => (prefix.particle === "ل" && lamBefore(stem, ending) === emphaticLam ? emphaticLamCost : 0)],
  ["article", ({ prefix, stem }) => (stem.article === "required" && prefix.article === 0 ? missingArticleCost : 0)],
  ["article in the stem", articleInStem],
  ["no article after ل", ({ prefix, stem, ending, hidden }) => (!hidden && hidesArticle(prefix, stem, ending) ? openArticleCost : 0)],
  ["spelling", ({ letters, start, stem }) => spellingCost(letters, start, stem.text)],
  ["ى of a verb", ({ letters, end, stem }) => (letters.at(-1) === "ى" && end === letters.length && stem.text.endsWith("ي") && stem.cells & verbCells ? egyptianYaOfVerb : 0)],
  ["ى of a name", ({ letters, stem }) => (letters.at(-1) === "ى" && stem.text.endsWith("ي") && stem.lexeme.entry.kinds.includes("given") ? dotlessGivenName : 0)],
  ["spelling of the prefix", prefixSpelling],
  ["spelling of the ending", endingSpelling],
];

export function readingCost(match: Parts): number {
  let cost = 0;
  for (let part = 0; part < parts.length; part++) cost += parts[part]?.[1](match) ?? 0;
  return Math.round(cost * costSteps) / costSteps;
}

/** The parts that are not nothing, by name. */
export function readingCosts(match: Parts): (readonly [name: string, cost: number])[] {
  return parts.map(([name, cost]) => [name, cost(match)] as const).filter(([, cost]) => cost !== 0);
}

/** Two letters are found inside many words by chance; a word of two letters behind proclitics needs a reason. */
function shortStemCost({ prefix, stem, ending }: Parts): number {
  if (stem.text.length > 2 || stem.cells & (cell.fixed | cell.fixedObject)) return 0;
  if (stem.lexeme.cost < 0.9) return ending.text !== "" && prefix.person === "" && prefix.conjunction !== "" ? afterConjunctionCost : 0;
  return prefix.text.length > 0 && prefix.article === 0 ? 1 : 0.4;
}

/** السن is the tooth, not tongues (ألسن): what looks like an article nearly always is one. */
function articleInStem({ letters, start, stem }: Parts): number {
  const looksSo = stem.text.length > 3 && /^[أإآ]ل/.test(stem.text) && letters.startsWith("ال", start);
  return looksSo && (stem.cells & (verbCells | cell.fixed | cell.fixedObject)) === 0 ? articleInStemCost : 0;
}

function prefixSpelling({ letters, start, prefix }: Parts): number {
  if (prefix.article === 2) return letters[start - 2] === "ا" ? 0 : wrongPrefixCost;
  return prefix.person === "أ" && letters[start - 1] === "إ" ? wrongPrefixCost : 0;
}

function endingSpelling({ letters, end, ending, prefix }: Parts): number {
  if (ending.text === "") return 0;
  const last = letters.at(-1) ?? "";
  if (ending.written !== "") {
    if (last === ending.written) return 0;
    return ending.written === "ة" && last === "ه" && prefix.article === 0 ? haWithoutArticleCost : looseEndingCost;
  }
  if (last === "ة") return wrongEndingCost;
  if (last === "ى" || letters[end] === "ى") return looseEndingCost;
  return "أإآ".includes(last) ? wrongEndingCost : 0;
}
