// Names of several words, found by their first word: states, organisations, people under their full name.
import { nameLines } from "../generated/lexicon.ts";
import type { EntityType } from "../schema/facts.ts";
import type { NameRow } from "./name-parts.ts";
import { slug } from "./name-parts.ts";
import { fold } from "../script/fold.ts";
import { unpackRow } from "./pack.ts";

export interface LexiconName {
  readonly name: string;
  /** Its words, folded: what stands between spaces. */
  readonly tokens: readonly string[];
  readonly type: EntityType;
  /** Kind of the row: country, city, party, ministry… */
  readonly kind: string;
  readonly key: string;
  readonly en: string;
  /** ISO 3166-1 alpha-2 of the country it is in, where the row says so. */
  readonly in: string | null;
}

/** Kinds of places that have a government. */
const governed = new Set(["country", "capital", "city", "region", "district", "camp"]);

/** Entity type of a place, person or organisation by the kind its row gives. */
export function entityTypeOf(row: "place" | "person" | "organization" | "given" | "surname", kind: string): EntityType {
  if (row === "organization") return "organization";
  if (row !== "place") return "person";
  return governed.has(kind) ? "gpe" : "location";
}

let index: Map<string, LexiconName[]> | null = null;

function build(): Map<string, LexiconName[]> {
  const made = new Map<string, LexiconName[]>();
  for (const line of nameLines.split("\n")) {
    if (line === "") continue;
    // nameLines holds name rows only; unpackRow is typed for any row.
    const row = unpackRow(line) as NameRow;
    const kind = row.row === "person" ? "person" : row.kind;
    const aliases = row.aliases === undefined ? [] : typeof row.aliases === "string" ? [row.aliases] : row.aliases;
    for (const name of [row.name, ...aliases]) {
      const tokens = name.split(" ").map(fold);
      const entry: LexiconName = {
        name,
        tokens,
        type: entityTypeOf(row.row, kind),
        kind,
        key: row.key ?? slug(row.en),
        en: row.en,
        in: "in" in row ? (row.in ?? null) : null,
      };
      const first = tokens[0] ?? "";
      const same = made.get(first);
      if (same) same.push(entry);
      else made.set(first, [entry]);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return made;
}

const none: readonly LexiconName[] = [];

/** Names whose first word folds to this, longest first. */
export function namesStartingWith(folded: string): readonly LexiconName[] {
  index ??= build();
  return index.get(folded) ?? none;
}
