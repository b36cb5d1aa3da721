// Brings rows to one shape before they are packed: lemmas of defective words with their ي, feminines that follow the rule left out.
import type { Row } from "./define.ts";

/**
 * Dictionaries give قاضٍ, news writes القاضي and قاض: the lemma here is the full form قاضي. An adjective whose feminine is lemma + ية
 * (ماض، ماضية) and a noun whose plural is lemma + يات (تحد، تحديات) are defective.
 */
export function normalizeRow(row: Row): Row {
  if (row.row === "adjective" && row.feminine !== undefined) {
    const { feminine, ...rest } = row;
    if (feminine === `${row.lemma}ية`) return { ...rest, lemma: `${row.lemma}ي`, defective: true };
    if (feminine === `${row.lemma}ة`) return rest;
  }
  if (row.row === "noun") {
    // The plural of a noun in ة, where the row names no other.
    if (row.plural === "+ات" && row.lemma.endsWith("ة")) {
      const { plural: _, ...rest } = row;
      return rest;
    }
    const plurals = typeof row.plural === "string" ? [row.plural] : (row.plural ?? []);
    if (plurals.includes(`${row.lemma}يات`) && !/[يةاىء]$/.test(row.lemma)) return { ...row, lemma: `${row.lemma}ي`, plural: "+ات", defective: true };
  }
  return row;
}
