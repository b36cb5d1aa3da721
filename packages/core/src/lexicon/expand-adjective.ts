// An adjective row: both genders, numbers, broken plural, elative; and participles, which inflect the same way.

import type { Entry } from "../model/word.ts";
import type { Feats } from "../schema/article.ts";
import { comparativeOf } from "./comparative.ts";
import type { Row } from "./define.ts";
import { frequencyCost } from "./frequency/frequency-cost.ts";
import { nominalized } from "./nominalized.ts";
import { ordinals } from "./ordinals.ts";
import { cell } from "./paradigms/cells.ts";
import { defectiveForms, formsOf, type NominalStem } from "./paradigms/nominal-stems.ts";
import type { Lexeme, Stem } from "./stem.ts";
import { comparative, nominalFeats, none } from "./stem-feats.ts";

type AdjectiveRow = Extract<Row, { row: "adjective" }>;

const adjectiveCost = 1;
/** Elatives are rarer than the words they look like (أجل, أمر), but for the listed ones. */
const elativeCost = 1.5;
/** Most adjectives can stand for a noun (المسؤول, الفلسطينيون); a noun row of its own is cheaper. */
const nominalizedCost = 1.1;

const everything = cell.feminine | cell.plusAt | cell.plusUn;

/** Stems of an adjective or participle from its masculine singular. */
export function adjectiveStems(lemma: string, lexeme: Lexeme, extraFeats: Feats, shape: { feminine?: boolean; defective?: boolean } = {}): Stem[] {
  const last = lemma.slice(-1);
  const { feminine = true } = shape;
  const isDefective = shape.defective === true || (last === "ي" && extraFeats.VerbForm === "Part");
  const forms: NominalStem[] = isDefective ? defectiveForms(lemma, everything) : formsOf(lemma, "Sing", "Masc", feminine ? everything : cell.plusUn);
  if (last === "ى") forms.push({ text: `${lemma.slice(0, -1)}ا`, cells: cell.feminine, number: "Sing", gender: "Masc" });
  return forms.map((form) => toStem(form, lexeme, extraFeats, false));
}

function toStem(form: NominalStem, lexeme: Lexeme, extraFeats: Feats, settled: boolean): Stem {
  const feats = nominalFeats(form.gender, form.number, extraFeats);
  return { text: form.text, cells: form.cells, lexeme, feats, settled, article: "free", cost: 0 };
}

export function expandAdjective(row: AdjectiveRow): Stem[] {
  const entry: Entry = {
    lemma: row.lemma,
    upos: "ADJ",
    root: row.root ?? null,
    gloss: row.en,
    frame: null,
    event: null,
    prep: null,
    kinds: row.of === undefined ? [] : ["nisba"],
    key: row.of ?? null,
    verb: null,
  };
  const adjective = stemsOf(row, { entry, by: `adjective:${row.lemma}`, cost: adjectiveCost + frequencyCost("ADJ", row.lemma) });
  if (ordinals.has(row.lemma)) return [...adjective, ...elativeOf(row, entry)];
  const kinds = row.of === undefined ? [] : ["human", "nisba"];
  const noun = stemsOf(row, { entry: { ...entry, upos: "NOUN", kinds }, by: `adjective:${row.lemma}`, cost: adjectiveCost + nominalizedCost + 0.7 * frequencyCost("ADJ", row.lemma) });
  return [...adjective, ...nominalized(noun), ...elativeOf(row, entry)];
}

function stemsOf(row: AdjectiveRow, lexeme: Lexeme): Stem[] {
  const plurals = row.plural === undefined ? [] : typeof row.plural === "string" ? [row.plural] : row.plural;
  const stems = adjectiveStems(row.lemma, lexeme, none, { feminine: row.feminine === undefined, defective: row.defective === true });
  for (const plural of plurals) if (!plural.startsWith("+")) stems.push(...formsOf(plural, "Plur", "Masc").map((form) => toStem(form, lexeme, none, true)));
  if (row.feminine !== undefined) stems.push(...formsOf(row.feminine, "Sing", "Fem", cell.plusAt).map((form) => toStem(form, lexeme, none, true)));
  return stems;
}

/** The elative is a lemma of its own: أكبر, with كبرى where the pattern has it. */
function elativeOf(row: AdjectiveRow, positive: Entry): Stem[] {
  if (row.elative === undefined) return [];
  const entry: Entry = { ...positive, lemma: row.elative, gloss: comparativeOf(row.en) };
  const lexeme: Lexeme = { entry, by: `adjective:${row.lemma}:elative`, cost: elativeCost + frequencyCost("ADJ", row.elative) };
  return formsOf(row.elative, "Sing", "Masc").map((form) => toStem(form, lexeme, comparative, true));
}
