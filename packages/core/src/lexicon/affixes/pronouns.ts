// Enclitic pronouns with their features.
import type { Feats } from "../../schema/article.ts";

const pronoun = (person: string, number: string, gender?: string): Feats => ({
  PronType: "Prs",
  Person: person,
  Number: number,
  ...(gender === undefined ? {} : { Gender: gender }),
});

/** Enclitics as written, folded. ي stands on nouns and prepositions, ني on verbs and on إن and its sisters. */
export const enclitics: Readonly<Record<string, Feats>> = {
  ه: pronoun("3", "Sing", "Masc"),
  ها: pronoun("3", "Sing", "Fem"),
  هما: pronoun("3", "Dual"),
  هم: pronoun("3", "Plur", "Masc"),
  هن: pronoun("3", "Plur", "Fem"),
  ك: pronoun("2", "Sing"),
  كما: pronoun("2", "Dual"),
  كم: pronoun("2", "Plur", "Masc"),
  كن: pronoun("2", "Plur", "Fem"),
  نا: pronoun("1", "Plur"),
  ي: pronoun("1", "Sing"),
  ني: pronoun("1", "Sing"),
};

export const onNouns: readonly string[] = ["ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا", "ي"];
export const onVerbs: readonly string[] = ["ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا", "ني"];
