// Connectives and prepositions of several words, found by their first word.
import type { RelationType } from "../schema/facts.ts";
import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { unpackRow } from "./pack.ts";
import { phraseRows } from "./packed.ts";

export interface LexiconPhrase {
  readonly form: string;
  /** Its words between spaces, folded. */
  readonly tokens: readonly string[];
  readonly upos: "ADP" | "SCONJ" | "CCONJ" | "ADV" | "PART";
  readonly en: string;
  readonly relation: RelationType | null;
}

let index: Map<string, LexiconPhrase[]> | null = null;

function build(): Map<string, LexiconPhrase[]> {
  const made = new Map<string, LexiconPhrase[]>();
  for (const line of phraseRows()) {
    // They are phrase rows only; unpackRow is typed for any row.
    const row = unpackRow(line) as Extract<Row, { row: "phrase" }>;
    const tokens = row.form.split(" ").map(fold);
    const phrase: LexiconPhrase = { form: row.form, tokens, upos: row.upos, en: row.en, relation: row.relation ?? null };
    const first = tokens[0] ?? "";
    const same = made.get(first);
    if (same) same.push(phrase);
    else made.set(first, [phrase]);
  }
  for (const list of made.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return made;
}

const none: readonly LexiconPhrase[] = [];

/** Phrases whose first word folds to this, longest first. A و or ف before it is not part of the phrase. */
export function phrasesStartingWith(folded: string): readonly LexiconPhrase[] {
  index ??= build();
  return index.get(folded) ?? none;
}
