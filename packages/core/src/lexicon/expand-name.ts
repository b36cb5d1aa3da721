// Names as single words: places, people, organisations. Names of several words give their parts; the whole is found by names.ts.
import type { Entry } from "../model/word.ts";
import type { Feats } from "../schema/article.ts";
import type { Row } from "./define.ts";
import { shareFeats } from "./merge-feats.ts";
import { slug } from "./name-parts.ts";
import { cell } from "./paradigms/cells.ts";
import type { Lexeme, Stem } from "./stem.ts";

type NameRow = Extract<Row, { row: "place" | "person" | "organization" | "given" | "surname" | "part" }>;

const wholeCost = 1.1;
/** Countries and capitals are in every article. */
const stateCost = 0.6;
const givenCost = 1.6;
/** A part of a longer name is a name only where nothing else fits. */
const partCost = 2.4;
/** A name that is an everyday word too (سعيد, أمل) gives way to it. */
const everydayCost = 1;

const costs: Readonly<Record<NameRow["row"], number>> = {
  place: wholeCost,
  person: wholeCost,
  organization: wholeCost,
  given: givenCost,
  surname: givenCost,
  part: partCost,
};

const unknown: Feats = shareFeats({});
const genders: Readonly<Record<"m" | "f", Feats>> = { m: shareFeats({ Gender: "Masc" }), f: shareFeats({ Gender: "Fem" }) };

export function expandName(row: NameRow): Stem[] {
  const aliases = "aliases" in row && row.aliases !== undefined ? row.aliases : [];
  return [row.name, ...(typeof aliases === "string" ? [aliases] : aliases)].filter((name) => name !== "" && !name.includes(" ")).map((name) => nameStem(row, name));
}

function nameStem(row: NameRow, written: string): Stem {
  const article = written.startsWith("ال") && written.length > 4;
  const text = article ? written.slice(2) : written;
  const everyday = "ambiguous" in row && row.ambiguous === true ? everydayCost : 0;
  const gloss = row.row === "part" ? null : row.en;
  const entry: Entry = {
    lemma: text,
    upos: "PROPN",
    root: null,
    gloss,
    frame: null,
    event: null,
    prep: null,
    kinds: kindsOf(row),
    key: isThing(row) ? (row.key ?? slug(row.en)) : null,
    verb: null,
  };
  const feats = "gender" in row && row.gender !== undefined ? genders[row.gender] : unknown;
  const lexeme: Lexeme = { entry, by: `${row.row}:${written}`, cost: (isState(row) ? stateCost : costs[row.row]) + everyday };
  return { text, cells: cell.fixed, lexeme, feats, settled: true, article: article ? "required" : "never", cost: 0 };
}

/** Rows for one thing in the world; given names and surnames are shared by many. */
function isThing(row: NameRow): row is Extract<NameRow, { row: "place" | "person" | "organization" }> {
  return row.row === "place" || row.row === "person" || row.row === "organization";
}

function isState(row: NameRow): boolean {
  return row.row === "place" && (row.kind === "country" || row.kind === "capital");
}

/** Row kind first (place, person, organization, given, surname, part), then the row's own. */
function kindsOf(row: NameRow): readonly string[] {
  return "kind" in row ? [row.row, row.kind] : [row.row];
}
