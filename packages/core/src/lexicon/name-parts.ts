// How a name row is divided: single words go to the stem buckets, names of several words to the name table, their parts to the buckets as parts.
import type { Row } from "./define.ts";

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

/** Lexicon key from the English name: "Haider al-Abadi" is haider-al-abadi. */
export function slug(en: string): string {
  return en
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
