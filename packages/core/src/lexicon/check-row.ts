// What can be wrong with a row, found when the lexicon is compiled and by the lint test.
import type { Row } from "./define.ts";
import { conjugate } from "./expand-verb.ts";
import { plain } from "./fold.ts";
import { frameOf } from "./frames.ts";
import { cell } from "./paradigms/cells.ts";

export interface Fault {
  readonly text: string;
  /** The row cannot be used. */
  readonly fatal: boolean;
}

/** Harakat may stand in a row to tell two verbs apart (وقّع); they are dropped when it is compiled. */
const arabic = /^[\u0621-\u063a\u0641-\u0652\u067e\u0686\u06a4\u06af /.\-()0-9]+$/;

/** The written form a row stands under. */
export function headOf(row: Row): string {
  if ("lemma" in row && row.row !== "word") return row.lemma ?? "";
  if ("form" in row && typeof row.form === "string") return row.form;
  return "name" in row ? row.name : "";
}

/** What makes two rows the same: kind and form; verbs also by form number and root, words by part of speech. */
export function rowKey(row: Row): string {
  const extra = row.row === "verb" ? `:${row.form}:${row.root}` : row.row === "word" ? `:${row.upos}:${row.lemma ?? ""}` : "";
  return `${row.row}:${headOf(row)}${extra}`;
}

export function checkRow(row: Row): Fault[] {
  const faults: Fault[] = [];
  const head = headOf(row);
  if (typeof head !== "string" || head === "") return [{ text: "no lemma, form or name", fatal: true }];
  if (head.normalize("NFC") !== head) faults.push({ text: "not NFC", fatal: false });
  if (!arabic.test(head)) faults.push({ text: "letters outside the Arabic alphabet, harakat or tatweel", fatal: false });
  if (head !== head.trim()) faults.push({ text: "space at an end", fatal: false });
  if ("frame" in row && row.frame !== undefined && frameOf(row.frame) === null) faults.push({ text: `no frame ${row.frame}`, fatal: false });
  if (row.row === "verb") faults.push(...checkVerb({ ...row, lemma: plain(row.lemma), ...(row.present === undefined ? {} : { present: plain(row.present) }) }));
  return faults;
}

function checkVerb(row: Extract<Row, { row: "verb" }>): Fault[] {
  if (typeof row.root !== "string" || row.root.length < 3) return [{ text: "root needs three radicals", fatal: true }];
  const faults: Fault[] = [];
  if (/[أإآؤئاى]/.test(row.root)) faults.push({ text: `root ${row.root}: hamza is ء, weak radicals are و or ي`, fatal: false });
  const paradigm = conjugate(row);
  if (paradigm === null) return [{ text: `form ${row.form} has no pattern`, fatal: true }];
  const first = paradigm.stems[0]?.text;
  // A verb used in the passive only may stand under it: توفي.
  const known = paradigm.stems.some((stem) => stem.text === plain(row.lemma) && stem.cells & cell.perfect);
  if (!known) faults.push({ text: `root ${row.root} form ${row.form} gives ${first}`, fatal: false });
  if (row.present !== undefined && !row.present.startsWith("ي")) faults.push({ text: `present ${row.present} is not third person masculine`, fatal: false });
  return faults;
}
