// Every run of proclitics and imperfect prefixes that can open a word, by its folded letters.

export interface Prefix {
  /** Folded letters. */
  readonly text: string;
  readonly conjunction: "و" | "ف" | "";
  /** ب ل ك before nominals and particles; س and ل before verbs. */
  readonly particle: "ب" | "ل" | "ك" | "س" | "أ" | "";
  /** Length of the article in writing: ال is 2, لل hides its alef and leaves 1. */
  readonly article: 0 | 1 | 2;
  /** Prefix letter of an imperfect, as written with its hamza; empty for none. */
  readonly person: "ي" | "ت" | "ن" | "أ" | "";
  readonly cost: number;
}

const prefixes: Prefix[] = [];

/** A conjunction that might as well be the word's first letter has to earn its place. */
const cliticCost = { و: 0.4, ف: 1.2, ب: 0.6, ل: 0.6, ك: 2.1, س: 0.6, أ: 3, "": 0 } as const;

/** لـ before an imperfect is rarer than before a noun. */
const purposeCost = 0.5;

for (const conjunction of ["", "و", "ف"] as const) {
  for (const particle of ["", "ب", "ل", "ك", "أ"] as const) {
    const cost = cliticCost[conjunction] + cliticCost[particle];
    const base = { conjunction, particle, person: "" as const, cost };
    const text = particle === "أ" ? `ا${conjunction}` : conjunction + particle;
    if (particle === "أ" && conjunction === "") prefixes.push({ ...base, text: "ا", article: 0 });
    else if (particle !== "أ") {
      prefixes.push({ ...base, text, article: 0 });
      prefixes.push(particle === "ل" ? { ...base, text: `${text}ل`, article: 1, cost: cost - 0.5 } : { ...base, text: `${text}ال`, article: 2, cost: cost - 0.3 });
    }
  }
  for (const particle of ["", "س", "ل"] as const) {
    for (const person of ["ي", "ت", "ن", "أ"] as const) {
      const rare = person === "أ" ? 1.5 : person === "ن" ? 0.8 : person === "ت" ? 0.15 : 0;
      const cost = cliticCost[conjunction] + cliticCost[particle] + rare + (particle === "ل" ? purposeCost : 0);
      prefixes.push({ text: conjunction + particle + (person === "أ" ? "ا" : person), conjunction, particle, article: 0, person, cost });
    }
  }
}

/** Prefixes by their folded letters. */
export const prefixesBy: ReadonlyMap<string, readonly Prefix[]> = prefixes.reduce((by, next) => {
  const list = by.get(next.text);
  if (list) list.push(next);
  else by.set(next.text, [next]);
  return by;
}, new Map<string, Prefix[]>());

export const longestPrefix = prefixes.reduce((most, next) => Math.max(most, next.text.length), 0);
