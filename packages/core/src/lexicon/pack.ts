// Rows as one line of text each and back: the form in which the lexicon travels to a browser.
import type { Row, VerbForm } from "./define.ts";
import { deriveRoot } from "./derive-root.ts";
import { plain } from "./fold.ts";
import { slug } from "./name-parts.ts";

type FieldKind = "text" | "list" | "flag" | "number";

/** Fields of each kind of row in the order they are written. Examples and notes stay behind. */
const layouts: Readonly<Record<string, readonly (readonly [name: string, kind: FieldKind])[]>> = {
  verb: [
    ["lemma", "text"],
    ["root", "text"],
    ["form", "number"],
    ["en", "text"],
    ["frame", "text"],
    ["present", "text"],
    ["masdar", "list"],
    ["prep", "text"],
    ["event", "text"],
    ["object", "flag"],
    ["subject", "text"],
    ["passive", "flag"],
  ],
  noun: [
    ["lemma", "text"],
    ["en", "text"],
    ["plural", "list"],
    ["kind", "list"],
    ["gender", "text"],
    ["root", "text"],
    ["frame", "text"],
    ["prep", "text"],
    ["event", "text"],
    ["enPlural", "text"],
    ["defective", "flag"],
    ["secondary", "flag"],
  ],
  adjective: [
    ["lemma", "text"],
    ["en", "text"],
    ["plural", "list"],
    ["elative", "text"],
    ["feminine", "text"],
    ["of", "text"],
    ["root", "text"],
    ["defective", "flag"],
  ],
  word: [
    ["form", "text"],
    ["upos", "text"],
    ["en", "text"],
    ["lemma", "text"],
    ["feats", "text"],
    ["pronoun", "flag"],
    ["cost", "number"],
    ["kind", "list"],
    ["frame", "text"],
  ],
  phrase: [
    ["form", "text"],
    ["upos", "text"],
    ["en", "text"],
    ["relation", "text"],
  ],
  place: [
    ["name", "text"],
    ["kind", "text"],
    ["en", "text"],
    ["in", "text"],
    ["key", "text"],
    ["aliases", "list"],
  ],
  person: [
    ["name", "text"],
    ["en", "text"],
    ["key", "text"],
    ["aliases", "list"],
  ],
  organization: [
    ["name", "text"],
    ["kind", "text"],
    ["en", "text"],
    ["key", "text"],
    ["in", "text"],
    ["aliases", "list"],
  ],
  part: [
    ["name", "text"],
    ["kind", "text"],
  ],
  given: [
    ["name", "text"],
    ["en", "text"],
    ["gender", "text"],
    ["ambiguous", "flag"],
  ],
  surname: [
    ["name", "text"],
    ["en", "text"],
    ["gender", "text"],
    ["ambiguous", "flag"],
  ],
  see: [["name", "text"]],
};

/** One letter for each kind of row. */
const codes: Readonly<Record<string, string>> = {
  verb: "v",
  noun: "n",
  adjective: "a",
  word: "w",
  phrase: "h",
  place: "l",
  person: "p",
  organization: "o",
  given: "g",
  surname: "s",
  part: "x",
  see: "y",
};
/** Names of several words, apart from those of one: only who reads names asks for them. */
export const longNameCodes = "LPO";
/** Not a row: a word that other forms of long names begin with, whose bucket holds their rows. */
export const seeCode = "y";
/** The letter of a row: the capital of its kind where its name has several words. */
const codeOf = (row: Row): string => {
  const code = codes[row.row] ?? "?";
  return "name" in row && row.name.includes(" ") && longNameCodes.includes(code.toUpperCase()) ? code.toUpperCase() : code;
};
const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(codes).flatMap(([kind, code]) => [
    [code, kind],
    [code.toUpperCase(), kind],
  ]),
);

/** The letters of all kinds, in the order their columns are packed. */
export const kindCodes: string = Object.values(codes).sort().join("") + longNameCodes;
/** The letters of those kinds whose rows have stems. */
export const stemKindCodes: string = Object.values(codes)
  .filter((code) => code !== seeCode)
  .join("");

const arabicNames = new Set(["lemma", "root", "form", "present", "masdar", "prep", "plural", "elative", "feminine", "name", "aliases"]);

/** For each field of a kind of row, whether it holds Arabic letters. */
export function arabicFields(code: string): readonly boolean[] {
  return arabicByKind.get(code) ?? noFields;
}

/** Names that are not translated but spelt in English letters: their English is packed relative to the Arabic (relative-english.ts). */
const spelt = "gsplLP";
/** Place of such English among the fields of a kind of row, or -1. The name stands first. */
export const speltPlace = (code: string): number => (spelt.includes(code) ? fieldPlace(code, "en") : -1);

const noFields: readonly boolean[] = [];
const arabicByKind = new Map([...kindCodes].map((code) => [code, arabicOf(code)]));

function arabicOf(code: string): readonly boolean[] {
  return (layouts[kinds[code] ?? ""] ?? []).map(([name, kind]) => kind !== "number" && kind !== "flag" && arabicNames.has(name));
}

/** Place of a field among those of a kind of row, or -1. */
export function fieldPlace(code: string, field: string): number {
  return (layouts[kinds[code] ?? ""] ?? []).findIndex(([name]) => name === field);
}

const listSign = ";";

function encode(value: unknown, kind: FieldKind): string {
  if (value === undefined || value === null) return "";
  if (kind === "flag") return value === true ? "1" : "0";
  if (kind === "list" && Array.isArray(value)) return value.map((item) => plain(String(item))).join(listSign);
  return plain(String(value)).replace(/[|\t\n]/g, " ");
}

function decode(text: string, kind: FieldKind): unknown {
  if (kind === "flag") return text === "1";
  if (kind === "list") return text.includes(listSign) ? text.split(listSign) : text;
  return kind === "number" && /^[\d.-]+$/.test(text) ? Number(text) : text;
}

/** One row on one line, without its example and without harakat. */
export function packRow(row: Row): string {
  const layout = layouts[row.row] ?? [];
  const values: Readonly<Record<string, unknown>> = lean(row);
  const fields = layout.map(([name, kind]) => encode(values[name], kind));
  return (codeOf(row) + fields.join("|")).replace(/\|+$/, "");
}

/** Leaves out what can be worked out again. */
function lean(row: Row): Readonly<Record<string, unknown>> {
  if (row.row === "verb" && row.root === deriveRoot(plain(row.lemma), row.form)) return { ...row, root: undefined };
  if ("key" in row && row.key === slug(row.en)) return { ...row, key: undefined };
  return { ...row };
}

/** The row a line was made from. */
export function unpackRow(line: string): Row {
  const kind = kinds[line[0] ?? ""] ?? "word";
  const layout = layouts[kind] ?? [];
  const row: Record<string, unknown> = { row: kind };
  const fields = line.slice(1).split("|");
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at];
    const [name, type] = layout[at] ?? [];
    if (field !== undefined && field !== "" && name !== undefined && type !== undefined) row[name] = decode(field, type);
  }
  if (row.row === "verb" && row.root === undefined) row.root = deriveRoot(String(row.lemma), row.form as VerbForm);
  // The layouts above list the required fields of every kind, so a packed row has them all.
  return row as unknown as Row;
}
