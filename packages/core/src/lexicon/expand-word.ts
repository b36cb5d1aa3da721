// A word row: particles, pronouns, prepositions, adverbs and numerals, form by form.

import type { Entry } from "../model/word.ts";
import type { Feats } from "../schema/article.ts";
import type { Row } from "./define.ts";
import { readFeats } from "./feats.ts";
import { shareFeats } from "./merge-feats.ts";
import { cell } from "./paradigms/cells.ts";
import type { Lexeme, Stem } from "./stem.ts";

type WordRow = Extract<Row, { row: "word" }>;

/** Parts of speech that take the article and prepositions like nouns. */
const nominal = new Set(["NUM", "NOUN", "ADJ"]);

export function expandWord(row: WordRow): Stem[] {
  const lemma = row.lemma ?? row.form;
  const entry: Entry = {
    lemma,
    upos: row.upos,
    root: null,
    gloss: row.en,
    frame: row.frame ?? null,
    event: null,
    prep: null,
    kinds: row.kind === undefined ? [] : typeof row.kind === "string" ? [row.kind] : row.kind,
    key: null,
    verb: null,
  };
  const feats: Feats = shareFeats(readFeats(row.feats));
  const lexeme: Lexeme = { entry, by: `word:${row.form}`, cost: row.cost ?? 0 };
  const takesPronoun = row.pronoun ?? (row.upos === "ADP" || row.upos === "NUM");
  const shared = { lexeme, feats, settled: true, article: nominal.has(row.upos) ? "free" : "never", cost: 0 } as const;
  const changes = takesPronoun && /[ىة]$/.test(row.form);
  const stems: Stem[] = [{ ...shared, text: row.form, cells: cell.fixed | (takesPronoun && !changes ? cell.fixedObject : 0) }];
  // على, إلى, لدى take ي before pronouns, ة becomes ت.
  if (changes) stems.push({ ...shared, text: row.form.slice(0, -1) + (row.form.endsWith("ى") ? "ي" : "ت"), cells: cell.fixedObject });
  return stems;
}
