// How a name row is divided: single words go to the stem buckets, names of several words to the name table, their parts to the buckets as parts.

import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { foldLetters, skeleton } from "./fold.ts";

export type NameRow = Extract<Row, { row: "place" | "person" | "organization" }>;

export interface NameDivision {
  /** The row with its single-word names only, or null where it has none. */
  readonly single: NameRow | null;
  /** The row with its names of several words only, or null. */
  readonly multi: NameRow | null;
  /** Words of those names. */
  readonly parts: readonly string[];
}

export function isNameRow(row: Row): row is NameRow {
  return row.row === "place" || row.row === "person" || row.row === "organization";
}

export function divideName(row: NameRow): NameDivision {
  const names = [row.name, ...(row.aliases ?? [])].map((name) => name.trim()).filter((name) => name !== "");
  const singles = names.filter((name) => !name.includes(" "));
  const multis = names.filter((name) => name.includes(" "));
  const parts = multis.flatMap((name) => name.split(" ")).filter((part) => part.length > 1);
  return { single: withNames(row, singles), multi: withNames(row, multis), parts };
}

function withNames(row: NameRow, names: readonly string[]): NameRow | null {
  const [name, ...aliases] = names;
  if (name === undefined) return null;
  return { ...row, name, aliases };
}

/** Names whose first word is joined to the next as often as not: عبدالله beside عبد الله. */
const joiningWord = /(^|\s)(عبد|أبو|ابو) /g;

/** A written name as it may also be written: with عبد or أبو joined to the word after; null where nothing joins. */
export function joinedForm(form: string): string | null {
  const joined = form.replace(joiningWord, "$1$2");
  return joined === form ? null : joined;
}

/** All written forms of a name. */
export function writtenForms(row: NameRow): string[] {
  const forms: string[] = [row.name, ...listOf(row.aliases)];
  return [...forms, ...forms.flatMap((form) => joinedForm(form) ?? [])];
}

/** A packed list of one comes back as a string. */
function listOf(value: readonly string[] | string | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** What its written forms begin with, comparable. */
export const firstWordsOf = (row: NameRow): readonly string[] => writtenForms(row).map((form) => fold(form.split(" ")[0] ?? ""));

/** The skeleton of the bucket that holds the names beginning with a comparable word. */
export const boneOfWord = (word: string): string => skeleton(foldLetters(word));

/** Lexicon key from the English name: "Haider al-Abadi" is haider-al-abadi. */
export function slug(en: string): string {
  return en
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
