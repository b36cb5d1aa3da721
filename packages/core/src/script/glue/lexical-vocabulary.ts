// The lexicon as the reader of glued words asks it: is this a word, and of what kind?
import { lookup } from "../../lexicon/lookup.ts";
import { nameRows } from "../../lexicon/packed.ts";
import type { Reading } from "../../lexicon/reading.ts";
import { lazily } from "../../model/lazily.ts";
import { fold } from "../fold.ts";
import { joinedName, type NameIndex, nameIndex } from "./name-index.ts";
import type { PieceKind, PieceReading, Vocabulary } from "./vocabulary.ts";

/** Readings dearer than this rest on rare endings or odd spelling; in a piece of a longer token they are chance. */
const DEAREST_WORD = 2.5;
const DEAREST_NAME = 3.2;
/** ان ends many foreign names: سومان is a dual only by chance. */
const RARE_DUAL = 0.5;
/** Words that may be glued as short as they are: prepositions, complementizers, connectives, relatives, adverbs. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(["ADP", "SCONJ", "CCONJ", "PART", "AUX", "DET", "PRON", "ADV"]);
const COUNTRIES: ReadonlySet<string> = new Set(["country", "capital", "continent"]);
const IDLE: ReadonlySet<string> = new Set(["part", "person", "given", "surname", "organization"]);
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
    costOf: (form) => lookup(form)[0]?.cost ?? Number.POSITIVE_INFINITY,
    read,
    markNames(norm, bounds) {
      names ??= nameIndex([...placeNames(), ...longPlaceNames(), ...placeParts()]);
      names.mark(norm, bounds);
    },
  };
  return vocabulary;
}

/** Where the fields of a place's packed row stand: name, kind, en, in, key, aliases (lexicon/pack.ts). */
const KIND = 1;
const ALIASES = 5;

/** Names of one word; of longer ones the parts are everyday words. Reads the packed rows as they are, since start-up waits for it. */
function* placeNames(): Generator<string> {
  for (const row of nameRows("l")) {
    const fields = row.slice(1).split("|");
    const kind = fields[KIND] ?? "";
    if (!COUNTRIES.has(kind) && !PLACES.has(kind)) continue;
    const name = fields[0] ?? "";
    if (!name.includes(" ")) yield name;
    const aliases = fields[ALIASES];
    if (aliases === undefined) continue;
    for (const alias of aliases.split(";")) if (!alias.includes(" ")) yield alias;
  }
}

/** Shorter parts of names and shorter names of several words stand inside other words by chance. */
const SHORTEST_PART = 7;
const SHORTEST_JOINED = 6;

/** Parts of longer names of places: فرانسيسكو. Fields: name, kind. */
function* placeParts(): Generator<string> {
  for (const row of nameRows("x")) {
    const [name = "", kind] = row.slice(1).split("|");
    if (kind === "place" && name.length >= SHORTEST_PART) yield name;
  }
}

/** لاكورونيا, بنغازي: what begins with لا, بن or لو is written as one by habit. */
const LONG_ENOUGH = /^\S{3,}(?: \S{3,})+$/;

/** Names of places of several words: هونج كونج, بيت حانون. */
function* longPlaceNames(): Generator<string> {
  for (const row of nameRows("L")) {
    const fields = row.slice(1).split("|");
    for (const name of [fields[0] ?? "", ...(fields[ALIASES] ?? "").split(";")]) {
      if (name.length > SHORTEST_JOINED && LONG_ENOUGH.test(name)) yield name;
    }
  }
}

/** Where such names part when they are written as one. */
const joinedNames = lazily(() => {
  const joined = new Map<string, readonly number[]>();
  for (const name of longPlaceNames()) {
    const { letters, cuts } = joinedName(name);
    joined.set(letters, cuts);
  }
  return joined;
});

/** هونجكونج, وبيتحانون: a name of several words written as one, with a proclitic or without. */
function readJoined(form: string): PieceReading | null {
  const norm = fold(form);
  const cuts = joinedNames().get(norm);
  const reading = { kind: "place", article: false, cost: JOINED_COST } as const;
  if (cuts !== undefined) return { ...reading, proclitic: "none", cuts };
  const first = norm.charAt(0);
  const after = "وفبل".includes(first) ? joinedNames().get(norm.slice(1)) : undefined;
  if (after === undefined) return null;
  const proclitic = first === "و" || first === "ف" ? "conjunction" : "preposition";
  return { ...reading, proclitic, cuts: after.map((cut) => cut + 1) };
}

/** As an everyday word. */
const JOINED_COST = 1;

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
    if (isIdleName(reading)) continue;
    const name = nameKind(reading);
    if (reading.cost > (name === null ? DEAREST_WORD : DEAREST_NAME)) continue;
    const kind = name ?? kindOf(reading);
    if (best === null || RANKS[kind] > RANKS[best.kind]) {
      const cost = reading.cost + (form.endsWith("ان") && isDual(reading) ? RARE_DUAL : 0);
      best = { kind, article: hasArticle(form, reading), proclitic: procliticOf(reading), cost };
    }
  }
  return best ?? (form.length >= SHORTEST_JOINED ? readJoined(form) : null);
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

/** Names of people and firms are so many that chance finds them (باكو|يانيس), and parts of longer names are no words by themselves. */
function isIdleName(reading: Reading): boolean {
  const kinds = reading.pieces[reading.base]?.entry?.kinds ?? [];
  return kinds.some((kind) => IDLE.has(kind)) && !isPlacePart(reading);
}

/** فرانسيسكو: long enough to be no chance. */
function isPlacePart(reading: Reading): boolean {
  const base = reading.pieces[reading.base];
  const kinds = base?.entry?.kinds ?? [];
  return kinds.includes("part") && kinds.includes("place") && (base?.lemma.length ?? 0) >= SHORTEST_PART;
}

function isDual(reading: Reading): boolean {
  return reading.pieces[reading.base]?.feats.Number === "Dual";
}

/** A name with a pronoun proves nothing: فاس + نا. */
function nameKind(reading: Reading): PieceKind | null {
  const entry = reading.pieces[reading.base]?.entry;
  if (!entry || reading.pieces.at(-1)?.part === "enclitic") return null;
  if (entry.upos !== "PROPN") return entry.key !== null ? "people" : null;
  if (entry.kinds.some((kind) => COUNTRIES.has(kind))) return "country";
  return isPlacePart(reading) || entry.kinds.some((kind) => PLACES.has(kind)) ? "place" : null;
}

function procliticOf(reading: Reading): PieceReading["proclitic"] {
  const first = reading.pieces[0];
  if (first?.part !== "proclitic") return "none";
  return first.upos === "CCONJ" ? "conjunction" : "preposition";
}
