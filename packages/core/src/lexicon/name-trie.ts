// Names that begin with one word, as a trie of their words.
import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { slug } from "./name-parts.ts";
import type { KnownName, KnownRow, NameNode } from "./name-table.ts";

/** What a row says of the name. */
export function knownName(row: KnownRow): KnownName {
  return {
    key: row.key ?? slug(row.en),
    en: row.en,
    ar: row.name,
    kind: row.row === "person" ? "person" : row.kind,
    row: row.row,
    in: row.row === "person" ? null : (row.in ?? null),
  };
}

export function isKnownRow(row: Row): row is KnownRow {
  return row.row === "place" || row.row === "person" || row.row === "organization";
}

/** Names whose first word is joined to the next as often as not: عبدالله beside عبد الله. */
const joiningWord = /(^|\s)(عبد|أبو|ابو) /g;

/** A written name as it may also be written: with عبد or أبو joined to the word after; null where nothing joins. */
export function joinedForm(form: string): string | null {
  const joined = form.replace(joiningWord, "$1$2");
  return joined === form ? null : joined;
}

/** A packed list of one comes back as a string. */
function listOf(value: readonly string[] | string | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function writtenForms(row: KnownRow): string[] {
  const forms: string[] = [row.name, ...listOf(row.aliases)];
  return [...forms, ...forms.flatMap((form) => joinedForm(form) ?? [])];
}

interface OpenNode extends NameNode {
  readonly next: Map<string, OpenNode>;
  name: KnownName | null;
}

const openNode = (): OpenNode => ({ next: new Map(), name: null });

/** The node of a first word from the rows that may begin with it, the earlier preferred; undefined where none does. Words are folded. */
export function nameNode(first: string, rows: readonly Row[]): NameNode | undefined {
  let node: OpenNode | undefined;
  for (const row of rows) {
    if (!isKnownRow(row)) continue;
    const name = knownName(row);
    for (const form of writtenForms(row)) {
      const [head, ...rest] = form.split(" ").map(fold);
      if (head !== first) continue;
      node ??= openNode();
      let at = node;
      for (const word of rest) {
        const next = at.next.get(word) ?? openNode();
        at.next.set(word, next);
        at = next;
      }
      at.name ??= name;
    }
  }
  return node;
}
