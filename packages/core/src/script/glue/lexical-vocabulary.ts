// The lexicon as the reader of glued words asks it: is this a word, and of what kind?
import { lines } from "../../generated/lexicon.ts";
import { lookup } from "../../lexicon/lookup.ts";
import { unpackRow } from "../../lexicon/pack.ts";
import type { Reading } from "../../lexicon/reading.ts";
import { fold } from "../fold.ts";
import { type NameIndex, nameIndex } from "./name-index.ts";
import type { PieceKind, PieceReading, Vocabulary } from "./vocabulary.ts";

/** Readings dearer than this rest on rare endings or odd spelling; in a piece of a longer token they are chance. */
const DEAREST_WORD = 2.5;
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

/** A name outweighs other words, and a country other names: مصر (Egypt) is also the stem of مصري. */
const RANKS: Readonly<Record<PieceKind, number>> = {
  word: 0,
  function: 0,
  people: 1,
  place: 2,
  country: 3,
};

function read(form: string): PieceReading | null {
  let best: PieceReading | null = null;
  for (const reading of lookup(form)) {
    const name = nameKind(reading);
    if (reading.cost > (name === null ? DEAREST_WORD : DEAREST_NAME)) continue;
    const kind = name ?? kindOf(reading);
    if (best === null || RANKS[kind] > RANKS[best.kind]) {
      best = { kind, article: hasArticle(form, reading), proclitic: procliticOf(reading), cost: reading.cost };
    }
  }
  return best;
}

function kindOf(reading: Reading): PieceKind {
  const upos = reading.pieces[reading.base]?.upos ?? "";
  return reading.pieces.length === 1 && FUNCTION_WORDS.has(upos) ? "function" : "word";
}

/** Not where ال opens the word itself: ألوف written الوف, التقى. */
function hasArticle(form: string, reading: Reading): boolean {
  const base = reading.pieces[reading.base];
  return base !== undefined && form.startsWith("ال", base.from) && !fold(base.lemma).startsWith("ال");
}

/** Names of several words give their parts to the lexicon; a part proves nothing, nor does a name with a pronoun (فاس + نا). */
function nameKind(reading: Reading): PieceKind | null {
  const entry = reading.pieces[reading.base]?.entry;
  if (!entry || entry.kinds.includes("part") || reading.pieces.at(-1)?.part === "enclitic") return null;
  if (entry.upos !== "PROPN") return entry.key !== null ? "people" : null;
  if (entry.kinds.some((kind) => COUNTRIES.has(kind))) return "country";
  return entry.kinds.some((kind) => PLACES.has(kind)) ? "place" : null;
}

function procliticOf(reading: Reading): PieceReading["proclitic"] {
  const first = reading.pieces[0];
  if (first?.part !== "proclitic") return "none";
  return first.upos === "CCONJ" ? "conjunction" : "preposition";
}
