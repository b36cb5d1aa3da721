// Rows to the lines the lexicon travels as: stem buckets, names of several words, phrases.
import { analyse } from "./analyse.ts";
import { checkRow, rowKey } from "./check-row.ts";
import type { Row } from "./define.ts";
import { expand } from "./expand.ts";
import { foldLetters, plain, skeleton } from "./fold.ts";
import { boneOfWord, divideName, firstWordsOf, isNameRow, type NameRow } from "./name-parts.ts";
import { normalizeRow } from "./normalize-row.ts";
import { packRow, seeCode, unpackRow } from "./pack.ts";
import { stemTable } from "./stem-table.ts";

/** A row and the file it stands in. */
export interface AuthoredRow {
  readonly row: Row;
  readonly file: string;
}

export interface CompiledLexicon {
  /** Buckets in the order of their skeletons: skeleton, then packed rows, parted by tabs. */
  readonly lines: readonly string[];
  readonly phraseLines: readonly string[];
  /** Rows that are wrong, with their file. */
  readonly problems: readonly string[];
  /** Rows that were there before, with both files. */
  readonly duplicates: readonly string[];
  readonly rows: number;
}

const shortVowel = /[\u064e\u064f\u0650]/;

export function compileRows(authored: readonly AuthoredRow[]): CompiledLexicon {
  const buckets = new Map<string, string[]>();
  const phraseLines: string[] = [];
  const problems: string[] = [];
  const duplicates: string[] = [];
  const longNames: NameRow[] = [];
  const parts = new Map<string, string>();
  const seen = new Map<string, string>();

  const placeAt = (bones: Iterable<string>, line: string): void => {
    for (const bone of new Set(bones)) {
      const bucket = buckets.get(bone);
      if (bucket) bucket.push(line);
      else buckets.set(bone, [line]);
    }
  };
  /** Puts a packed row into the bucket of each skeleton its stems have. */
  const place = (row: Row): void => {
    const line = packRow(row);
    const stems = expand(unpackRow(line));
    placeAt(
      stems.map((stem) => skeleton(foldLetters(stem.text))),
      line,
    );
  };
  /** Nouns written without vowels; one that marks its vowels beside such a noun is the rarer sense: عَلَم (flag), علم (knowledge). */
  const unvowelled = new Set(authored.flatMap(({ row }) => (row.row === "noun" && !shortVowel.test(row.lemma) ? [plain(row.lemma)] : [])));
  const isSecondary = (row: Row): row is Extract<Row, { row: "noun" }> => row.row === "noun" && shortVowel.test(row.lemma) && unvowelled.has(plain(row.lemma));
  const add = (row: Row): void => {
    if (row.row === "phrase") phraseLines.push(packRow(row));
    else if (isNameRow(row)) {
      const { single, multi, parts: words } = divideName(row);
      if (single !== null) place(single);
      if (multi !== null) longNames.push(multi);
      for (const word of words) if (!parts.has(word)) parts.set(word, row.row);
    } else place(normalizeRow(isSecondary(row) ? { ...row, secondary: true } : row));
  };

  for (const { row, file } of authored) {
    const faults = checkRow(row);
    for (const fault of faults) problems.push(`${file}: ${rowKey(row)}: ${fault.text}`);
    if (faults.some((fault) => fault.fatal)) continue;
    const earlier = seen.get(rowKey(row));
    if (earlier === undefined) {
      seen.set(rowKey(row), file);
      add(row);
    } else duplicates.push(`${file}: ${rowKey(row)}: already in ${earlier}`);
  }
  // A part of a longer name needs a row only where the lexicon has no other word like it.
  const known = stemTable(bucketLines(buckets));
  for (const [name, kind] of parts) if (analyse(plain(name), known).length === 0) place({ row: "part", name, kind });
  // Names of several words are looked for by their first; aliases that begin otherwise say where the row stands.
  const elsewhere = new Set<string>();
  for (const row of longNames) {
    const [first = "", ...others] = firstWordsOf(row);
    const home = boneOfWord(first);
    placeAt([home], packRow(row));
    for (const bone of new Set(others.map(boneOfWord))) if (bone !== home) elsewhere.add(`${bone}\t${seeCode}${first}`);
  }
  for (const one of elsewhere) {
    const [bone = "", line = ""] = one.split("\t");
    placeAt([bone], line);
  }
  return { lines: bucketLines(buckets), phraseLines, problems, duplicates, rows: seen.size };
}

function bucketLines(buckets: ReadonlyMap<string, readonly string[]>): string[] {
  return [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([bone, packed]) => [bone, ...packed].join("\t"));
}
