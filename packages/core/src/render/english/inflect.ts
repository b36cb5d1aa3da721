// English inflection for glosses: plural, tenses, articles. Only the first word of a phrasal verb, and the last of a noun phrase, changes.
import { irregularPlurals, irregularVerbs } from "./irregular-words.ts";

const doubling = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const doublesAlso = new Set([
  "admit",
  "commit",
  "permit",
  "submit",
  "transfer",
  "refer",
  "prefer",
  "occur",
  "control",
  "compel",
  "expel",
  "rebel",
  "regret",
  "equip",
  "begin",
  "forget",
  "omit",
  "deter",
  "cancel",
  "travel",
  "label",
  "model",
  "signal",
]);

export function plural(noun: string): string {
  return onLast(noun, (word) => {
    const irregular = irregularPlurals.get(word);
    if (irregular !== undefined) return irregular;
    if (/man$/.test(word) && !/(?:Ger|hu|Ro|Otto|O)man$/.test(word)) return `${word.slice(0, -3)}men`;
    if (/(s|x|z|ch|sh)$/.test(word)) return word.endsWith("s") && !/(ss|us|is|as)$/.test(word) ? word : `${word}es`;
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return `${word}s`;
  });
}

export const past = (verb: string) => onFirst(verb, (word) => irregularVerbs.get(word)?.[0] ?? regularPast(word));
export const participle = (verb: string) => onFirst(verb, (word) => irregularVerbs.get(word)?.[1] ?? regularPast(word));

export function thirdPerson(verb: string): string {
  return onFirst(verb, (word) => {
    if (word === "be") return "is";
    if (word === "have") return "has";
    if (/(s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  });
}

export function gerund(verb: string): string {
  return onFirst(verb, (word) => {
    if (word === "be") return "being";
    if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
    return doubles(word) ? `${word}${word.at(-1) ?? ""}ing` : `${word}ing`;
  });
}

const comparative = /^(?!proper$|sober$|bitter$|clever$|tender$|utter$|former$|super$|other$)[a-z]+er$/;

export const irregularAdverbs: ReadonlyMap<string, string> = new Map(
  "good=well|many=greatly|much=greatly|large=greatly|big=greatly|far=far away|near=soon|close=soon|little=slightly|few=slightly|high=highly|special=especially|long=for long|other=otherwise|first=first|alone=alone|new=newly|opposite=conversely|next=next|early=early|daily=daily|weekly=weekly|monthly=monthly|yearly=yearly|east=eastwards|west=westwards|north=northwards|south=southwards|public=publicly"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

/** An adjective as an adverb: current → currently, easy → easily. */
export function adverb(adjective: string): string {
  if (/^(?:more|less|most|least) /.test(adjective)) {
    const [degree = "", ...rest] = adjective.split(" ");
    return `${degree} ${adverb(rest.join(" "))}`;
  }
  if (/^(?:fast|hard|late|early|long|better|worse)$/.test(adjective) || comparative.test(adjective)) return adjective;
  const irregular = irregularAdverbs.get(adjective);
  if (irregular !== undefined) return irregular;
  if (adjective.endsWith("ly") || adjective.includes(" ")) return adjective;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (adjective.endsWith("ic")) return `${adjective}ally`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  return `${adjective}ly`;
}

function regularPast(word: string): string {
  if (word.endsWith("e")) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1) ?? ""}ed` : `${word}ed`;
}

const doubles = (word: string) => doubling.test(word) || doublesAlso.has(word);

/** "a" or "an" by the sound that follows, as far as spelling tells. */
export const article = (phrase: string) =>
  (/^(?:[aeiou]|hono|hour|heir|8|11\b|18\b)/i.test(phrase) &&
    !/^(?:uni|use|usu|euro|one\b|once)/i.test(phrase) &&
    !/^(?:US|UN|UK|EU)\b/.test(phrase)) ||
  /^(?:NGO|MP|FBI|SMS|HIV)\b/.test(phrase)
    ? "an"
    : "a";

function onFirst(phrase: string, change: (word: string) => string): string {
  const [first = "", ...rest] = phrase.split(" ");
  return [change(first), ...rest].join(" ");
}

/** The head of an English noun phrase is its last word, or the one before "of". */
function onLast(phrase: string, change: (word: string) => string): string {
  const of = phrase.indexOf(" of ");
  const head = of < 0 ? phrase : phrase.slice(0, of);
  const cut = head.lastIndexOf(" ") + 1;
  return head.slice(0, cut) + change(head.slice(cut)) + (of < 0 ? "" : phrase.slice(of));
}

const degrees = new Map(
  "better=best|worse=worst|more=most|less=least|further=furthest|fewer=fewest"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

/** bigger → biggest, more important → most important. */
export function toSuperlative(word: string): string {
  const known = degrees.get(word);
  if (known !== undefined) return known;
  if (word.startsWith("more ")) return `most ${word.slice(5)}`;
  return /[a-z]{2}er$/.test(word) ? `${word.slice(0, -2)}est` : word;
}

/** biggest → bigger, best → better: lexicon glosses of أفعل may give either. */
export function toComparative(word: string): string {
  for (const [comparative, superlative] of degrees) if (superlative === word) return comparative;
  if (word.startsWith("most ")) return `more ${word.slice(5)}`;
  return /[a-z]{2}est$/.test(word) ? `${word.slice(0, -3)}er` : word;
}

/** "to become a battlefield" → "becoming a battlefield". */
export const infinitiveToGerund = (infinitive: string) =>
  infinitive.replace(/^(not )?to (.*)$/, (_, not: string | undefined, verb: string) => `${not ?? ""}${gerund(verb)}`);
