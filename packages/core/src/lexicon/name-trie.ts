// Names that begin with one word, as a trie of their words.
import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { slug, writtenForms } from "./name-parts.ts";
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
