// The lexicon as the reader of glued words asks it: is this a word, and of what kind?
import { lines } from "../../generated/lexicon.ts";
import { lookup } from "../../lexicon/lookup.ts";
import { unpackRow } from "../../lexicon/pack.ts";
import type { Reading } from "../../lexicon/reading.ts";
import { type NameIndex, nameIndex } from "./name-index.ts";
import type { PieceKind, PieceReading, Vocabulary } from "./vocabulary.ts";

/** Readings dearer than this rest on rare endings or odd spelling; in a piece of a longer token they are chance. */
const DEAREST_WORD = 2.2;
const DEAREST_NAME = 3.2;
/** Words that may be glued as short as they are: prepositions, complementizers, connectives, relatives, adverbs. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(["ADP", "SCONJ", "CCONJ", "PART", "AUX", "DET", "PRON", "ADV"]);
const COUNTRIES: ReadonlySet<string> = new Set(["country", "capital", "continent"]);
const PLACES: ReadonlySet<string> = new Set([
  "city",
  "region",
  "district",
  "camp",
  "river",
  "sea",
  "island",
  "mountain",
  "strait",
]);

let vocabulary: Vocabulary | null = null;
let names: NameIndex | null = null;

/** The compiled lexicon as a vocabulary. */
export function lexicalVocabulary(): Vocabulary {
  vocabulary ??= {
    knows: (form) => lookup(form).length > 0,
    read,
    markNames(norm, bounds) {
      names ??= nameIndex(placeNames());
      names.mark(norm, bounds);
    },
  };
  return vocabulary;
}

/** How a place's row begins in the packed lexicon (lexicon/pack.ts). */
const PLACE_ROW = "\tl";

/** Names of one word; of longer ones the parts are everyday words. Reads the packed rows, without opening their buckets. */
function* placeNames(): Generator<string> {
  for (let at = lines.indexOf(PLACE_ROW); at >= 0; at = lines.indexOf(PLACE_ROW, at + 1)) {
    const row = unpackRow(lines.slice(at + 1, rowEnd(at + 1)));
    if (row.row !== "place" || !(COUNTRIES.has(row.kind) || PLACES.has(row.kind))) continue;
    const { aliases = [] } = row;
    for (const name of [row.name, ...(typeof aliases === "string" ? [aliases] : aliases)]) {
      if (!name.includes(" ")) yield name;
    }
  }
}

function rowEnd(from: number): number {
  const tab = lines.indexOf("\t", from);
  const line = lines.indexOf("\n", from);
  if (tab < 0 || line < 0) return Math.max(tab, line, 0) || lines.length;
  return Math.min(tab, line);
}

function read(form: string): PieceReading | null {
  let best: PieceReading | null = null;
  for (const reading of lookup(form)) {
    const name = nameKind(reading);
    const dearest = name === null ? DEAREST_WORD : DEAREST_NAME;
    if (reading.cost > dearest) continue;
    if (name !== null) return { kind: name, conjoined: isConjoined(reading) };
    best ??= { kind: kindOf(reading), conjoined: isConjoined(reading) };
  }
  return best;
}

function kindOf(reading: Reading): PieceKind {
  const base = reading.pieces[reading.base];
  if (reading.pieces.length === 1 && FUNCTION_WORDS.has(base?.upos ?? "")) return "function";
  return base?.feats.Definite === "Def" ? "definite" : "word";
}

/** Names of several words give their parts to the lexicon; a part proves nothing (الولايات of الولايات المتحدة may). */
function nameKind(reading: Reading): PieceKind | null {
  const entry = reading.pieces[reading.base]?.entry;
  if (!entry || entry.kinds.includes("part")) return null;
  if (entry.upos !== "PROPN") return entry.key !== null ? "people" : null;
  if (entry.kinds.some((kind) => COUNTRIES.has(kind))) return "country";
  return entry.kinds.some((kind) => PLACES.has(kind)) ? "place" : null;
}

function isConjoined(reading: Reading): boolean {
  const first = reading.pieces[0];
  return first?.part === "proclitic" && first.upos === "CCONJ";
}
