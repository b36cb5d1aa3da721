// A noun row: singular, plurals and dual, with the stems pronouns need.

import type { Entry } from "../model/word.ts";
import type { Feats } from "../schema/article.ts";
import type { Row } from "./define.ts";
import { frequencyCost } from "./frequency/frequency-cost.ts";
import { paired } from "./nominalized.ts";
import { cell } from "./paradigms/cells.ts";
import { defectiveForms, formsOf, type NominalStem } from "./paradigms/nominal-stems.ts";
import { readPrepositions } from "./prepositions.ts";
import type { Lexeme, Stem } from "./stem.ts";
import { nominalFeats } from "./stem-feats.ts";

type NounRow = Extract<Row, { row: "noun" }>;

const nounCost = 1;
/** A row whose author marked its vowels beside one without: the rarer sense. */
const secondaryCost = 0.5;

export interface NounShape {
  readonly plural?: string | readonly string[] | undefined;
  readonly gender?: "m" | "f" | undefined;
  readonly extraFeats?: Feats;
  /** Has a feminine in ة beside it: موظف، موظفة. */
  readonly paired?: boolean;
  readonly defective?: boolean | undefined;
}

/** What a plural in ات costs a noun whose row names no plural. */
const unlistedPlural = 1;
/** A singular of the same letters is likelier: قصر (palace) before قصر (minors). */
const brokenPluralCost = 0.15;

/** Nouns whose ي is part of the root and goes without article: تحدي (تحدٍ), and verbal nouns and participles in ي. */
const isDefective = (lemma: string, shape: NounShape) => shape.defective === true || (shape.extraFeats?.VerbForm !== undefined && lemma.endsWith("ي"));

/** Stems of a noun in all its numbers. */
export function nounStems(lemma: string, lexeme: Lexeme, shape: NounShape): Stem[] {
  const plurals = shape.plural === undefined ? [] : typeof shape.plural === "string" ? [shape.plural] : shape.plural;
  const gender = shape.gender === "f" || (shape.gender === undefined && /[ةى]$|اء$/.test(lemma) && lemma.endsWith("ة")) ? "Fem" : "Masc";
  const sound = (plurals.includes("+ات") || (plurals.length === 0 && lemma.endsWith("ة")) ? cell.plusAt : 0) | (plurals.includes("+ون") ? cell.plusUn : 0);
  const pairedCells = shape.paired === true ? cell.feminine | cell.plusAt : 0;
  const forms: (NominalStem & { settled: boolean })[] = [];
  const add = (stems: readonly NominalStem[], settled: boolean) => forms.push(...stems.map((stem) => ({ ...stem, settled })));
  if (isDefective(lemma, shape))
    add(
      defectiveForms(lemma, sound).map((stem) => ({ ...stem, cells: stem.cells & ~cell.feminine })),
      false,
    );
  else add(formsOf(lemma, "Sing", gender, sound | pairedCells), lemma.endsWith("ة"));
  if (plurals.length === 0 && !/[ةياى]$/.test(lemma)) forms.push({ text: lemma, cells: cell.plusAt, number: "Plur", gender: "Fem", settled: true });
  for (const plural of plurals) {
    if (plural.startsWith("+")) continue;
    add(formsOf(plural, "Plur", gender), true);
    if (plural.endsWith("ي"))
      add(
        defectiveForms(plural)
          .slice(1)
          .map((stem) => ({ ...stem, number: "Plur" as const })),
        true,
      );
  }
  return forms.map((form) => ({
    text: form.text,
    cells: form.cells,
    lexeme,
    feats: nominalFeats(form.gender, form.number, shape.extraFeats),
    settled: form.settled,
    article: "free",
    cost: form.cells === cell.plusAt && plurals.length === 0 ? unlistedPlural : form.number === "Plur" ? brokenPluralCost : 0,
  }));
}

export function expandNoun(row: NounRow): Stem[] {
  const kinds = row.kind === undefined ? [] : typeof row.kind === "string" ? [row.kind] : row.kind;
  const entry: Entry = {
    lemma: row.lemma,
    upos: "NOUN",
    root: row.root ?? null,
    gloss: row.en,
    frame: row.frame ?? null,
    event: row.event ?? null,
    prep: readPrepositions(row.prep),
    kinds,
    key: null,
    verb: null,
  };
  const person = kinds.includes("human") || kinds.includes("role");
  const hasFeminine = person && !row.lemma.endsWith("ة") && (row.plural === "+ون" || (Array.isArray(row.plural) && row.plural.includes("+ون")));
  const lexeme: Lexeme = { entry, by: `noun:${row.lemma}`, cost: nounCost + frequencyCost("NOUN", row.lemma) + (row.secondary === true ? secondaryCost : 0) };
  const stems = paired(nounStems(row.lemma, lexeme, { plural: row.plural, gender: row.gender, defective: row.defective, paired: hasFeminine || (person && /^م.{2,}[^ةي]$|^.ا..$/.test(row.lemma)) }));
  return row.lemma.endsWith("ي") && row.defective !== true ? [...stems, ...withoutYa(row.lemma, lexeme)] : stems;
}

/** قاضي also stands as قاض; no nisba of three letters loses its ي. */
function withoutYa(lemma: string, lexeme: Lexeme): Stem[] {
  if (!/^.ا.ي$|^م.*[^ي]ي$/.test(lemma)) return [];
  return [{ text: lemma.slice(0, -1), cells: cell.indefinite | cell.plusUn, lexeme, feats: nominalFeats("Masc", "Sing"), settled: false, article: "free", cost: 0.5 }];
}
