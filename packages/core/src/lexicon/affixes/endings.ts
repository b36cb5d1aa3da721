// Every ending a stem can carry, by its folded letters: which cells it fills, what it adds and where a pronoun begins.
import type { Feats } from "../../schema/article.ts";
import { cell } from "../paradigms/cells.ts";
import { enclitics, onNouns, onVerbs } from "./pronouns.ts";

export interface Ending {
  /** Running number. */
  readonly id: number;
  /** Folded letters, inflection and pronoun together. */
  readonly text: string;
  /** How many of them belong to the word itself. */
  readonly own: number;
  readonly cells: number;
  /** Prefix letters of the imperfect that go with it; empty where none may stand. */
  readonly persons: string;
  readonly feats: Feats;
  /** Features of the pronoun, or null. */
  readonly pronoun: Feats | null;
  /** Definiteness it shows: construct (وزيرا البلدين, or before a pronoun), indefinite (tanwin), or open. */
  readonly state: "open" | "construct" | "indefinite";
  /** What it costs more than a usual ending: rare persons in news. */
  readonly cost: number;
  /** Letters as they should be written where folding hides it (ة), else empty. */
  readonly written: string;
}

const endings: Ending[] = [];

interface Spec {
  readonly cells: number;
  readonly feats: Feats;
  readonly persons?: string;
  readonly pronouns?: readonly string[];
  readonly only?: "pronoun" | "bare";
  readonly state?: Ending["state"];
  readonly cost?: number;
  readonly written?: string;
}

const rareEnclitic: Readonly<Record<string, number>> = { ك: 2, كما: 4, كن: 4, كم: 1.5, هن: 1, ي: 1.5, ني: 1.5 };

function ending(own: string, spec: Spec): void {
  const { cells, feats, persons = "", state = "open", cost = 0 } = spec;
  const shared = { own: own.length, cells, persons, feats };
  if (spec.only !== "pronoun") endings.push({ ...shared, id: endings.length, text: own, pronoun: null, state, cost, written: spec.written ?? "" });
  if (spec.only === "bare") return;
  for (const pronoun of spec.pronouns ?? []) {
    const features = enclitics[pronoun] ?? null;
    endings.push({ ...shared, id: endings.length, text: own + pronoun, pronoun: features, state: "construct", cost: cost + (rareEnclitic[pronoun] ?? 0), written: "" });
  }
}

const third = { Person: "3" };
const third_ms = { ...third, Gender: "Masc", Number: "Sing" };
const verbs = { pronouns: onVerbs };

// Perfect
ending("", { cells: cell.perfect, feats: third_ms });
ending("", { cells: cell.perfectObject, feats: third_ms, ...verbs, only: "pronoun" });
ending("ت", { cells: cell.perfectT, feats: { ...third, Gender: "Fem", Number: "Sing" }, ...verbs });
ending("تا", { cells: cell.perfectT, feats: { ...third, Gender: "Fem", Number: "Dual" }, cost: 0.5 });
ending("ا", { cells: cell.perfectA, feats: { ...third, Gender: "Masc", Number: "Dual" }, cost: 2.2 });
ending("وا", { cells: cell.perfectW, feats: { ...third, Gender: "Masc", Number: "Plur" } });
ending("و", { cells: cell.perfectW, feats: { ...third, Gender: "Masc", Number: "Plur" }, ...verbs, only: "pronoun" });
ending("ت", { cells: cell.perfectC, feats: { Person: "1", Number: "Sing" }, ...verbs, cost: 2 });
ending("ت", { cells: cell.perfectC, feats: { Person: "2", Number: "Sing" }, cost: 4 });
ending("نا", { cells: cell.perfectC | cell.perfectNun, feats: { Person: "1", Number: "Plur" }, ...verbs, cost: 0.5 });
ending("تم", { cells: cell.perfectC, feats: { Person: "2", Number: "Plur", Gender: "Masc" }, cost: 2.5 });
ending("تما", { cells: cell.perfectC, feats: { Person: "2", Number: "Dual" }, cost: 5 });
ending("تن", { cells: cell.perfectC, feats: { Person: "2", Number: "Plur", Gender: "Fem" }, cost: 5 });
ending("ن", { cells: cell.perfectC | cell.perfectNun, feats: { ...third, Number: "Plur", Gender: "Fem" }, cost: 2 });

// Imperfect: the prefix letter gives the person (prefixes.ts)
ending("", { cells: cell.imperfect, feats: {}, persons: "يتأن" });
ending("", { cells: cell.imperfectObject, feats: {}, persons: "يتأن", ...verbs, only: "pronoun" });
ending("", { cells: cell.jussive, feats: { Mood: "Jus" }, persons: "يتأن", ...verbs, cost: 2.5 });
ending("ان", { cells: cell.imperfectA, feats: { Number: "Dual", Mood: "Ind" }, persons: "يت" });
ending("ا", { cells: cell.imperfectA, feats: { Number: "Dual", Mood: "Sub" }, persons: "يت", cost: 1 });
ending("ون", { cells: cell.imperfectW, feats: { Number: "Plur", Mood: "Ind" }, persons: "يت" });
ending("وا", { cells: cell.imperfectW, feats: { Number: "Plur", Mood: "Sub" }, persons: "يت" });
ending("و", { cells: cell.imperfectW, feats: { Number: "Plur", Mood: "Sub" }, persons: "يت", ...verbs, only: "pronoun" });
ending("ون", { cells: cell.imperfectW, feats: { Number: "Plur", Mood: "Ind" }, persons: "يت", ...verbs, only: "pronoun" });
ending("ين", { cells: cell.imperfectW, feats: { Person: "2", Number: "Sing", Gender: "Fem", Mood: "Ind" }, persons: "ت", cost: 3 });
ending("ن", { cells: cell.imperfectN, feats: { Number: "Plur", Gender: "Fem" }, persons: "يت", cost: 1.5 });
ending("", { cells: cell.firstSingular, feats: { Person: "1", Number: "Sing" }, ...verbs });
ending("", { cells: cell.imperative, feats: { Mood: "Imp", Person: "2", Number: "Sing", Gender: "Masc" }, ...verbs, cost: 4.5 });
ending("وا", { cells: cell.imperative, feats: { Mood: "Imp", Person: "2", Number: "Plur", Gender: "Masc" }, cost: 4 });
ending("ي", { cells: cell.imperative, feats: { Mood: "Imp", Person: "2", Number: "Sing", Gender: "Fem" }, cost: 5.5 });

// Nominal
const nouns = { pronouns: onNouns };
ending("", { cells: cell.bare, feats: {} });
ending("", { cells: cell.possessed, feats: {}, ...nouns, only: "pronoun" });
ending("ا", { cells: cell.tanwin, feats: { Case: "Acc", Definite: "Ind" }, state: "indefinite", cost: 0.3 });
ending("ان", { cells: cell.dual, feats: { Number: "Dual", Case: "Nom" }, cost: 0.8 });
ending("ين", { cells: cell.dual, feats: { Number: "Dual", Case: "Gen" }, cost: 0.7 });
ending("ا", { cells: cell.dual, feats: { Number: "Dual", Case: "Nom" }, state: "construct", ...nouns, cost: 1.5 });
ending("ي", { cells: cell.dual, feats: { Number: "Dual", Case: "Gen" }, state: "construct", ...nouns, cost: 1.5 });
ending("ه", { cells: cell.feminine, feats: { Number: "Sing", Gender: "Fem" }, written: "ة" });
ending("ت", { cells: cell.feminine, feats: { Number: "Sing", Gender: "Fem" }, ...nouns, only: "pronoun" });
ending("تان", { cells: cell.feminine, feats: { Number: "Dual", Gender: "Fem", Case: "Nom" } });
ending("تين", { cells: cell.feminine, feats: { Number: "Dual", Gender: "Fem", Case: "Gen" } });
ending("تا", { cells: cell.feminine, feats: { Number: "Dual", Gender: "Fem", Case: "Nom" }, state: "construct", ...nouns, cost: 1 });
ending("تي", { cells: cell.feminine, feats: { Number: "Dual", Gender: "Fem", Case: "Gen" }, state: "construct", ...nouns, cost: 1 });
ending("ات", { cells: cell.plusAt, feats: { Number: "Plur", Gender: "Fem" }, ...nouns });
ending("ون", { cells: cell.plusUn, feats: { Number: "Plur", Gender: "Masc", Case: "Nom" } });
ending("ين", { cells: cell.plusUn, feats: { Number: "Plur", Gender: "Masc", Case: "Gen" } });
ending("و", { cells: cell.plusUn, feats: { Number: "Plur", Gender: "Masc", Case: "Nom" }, state: "construct", ...nouns, cost: 0.7 });
ending("ي", { cells: cell.plusUn, feats: { Number: "Plur", Gender: "Masc", Case: "Gen" }, state: "construct", ...nouns, cost: 1 });
ending("", { cells: cell.indefinite, feats: { Definite: "Ind" }, state: "indefinite", cost: 0.5 });

// Words that do not inflect
ending("", { cells: cell.fixed, feats: {} });
ending("", {
  cells: cell.fixedObject,
  feats: {},
  pronouns: [...onNouns.filter((pronoun) => pronoun !== "ي"), "ني"],
  only: "pronoun",
});
// لي, بي, علي: speech is full of them
ending("", { cells: cell.fixedObject, feats: {}, pronouns: ["ي"], only: "pronoun", cost: -0.9 });

/** Endings by their folded letters. */
export const endingsBy: ReadonlyMap<string, readonly Ending[]> = endings.reduce((by, next) => {
  const list = by.get(next.text);
  if (list) list.push(next);
  else by.set(next.text, [next]);
  return by;
}, new Map<string, Ending[]>());

export const longestEnding = endings.reduce((most, next) => Math.max(most, next.text.length), 0);
