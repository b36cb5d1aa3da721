// Which proclitics, stems and endings go together.
import { cell, imperfectCells, verbCells } from "../paradigms/cells.ts";
import type { Stem } from "../stem.ts";
import type { Ending } from "./endings.ts";
import type { Prefix } from "./prefixes.ts";

/** Particles that may follow a preposition written together with it: بأن, لما, بهذا, كأن. */
const afterPreposition = new Set(["PRON", "DET", "SCONJ", "NUM", "NOUN", "ADJ", "PROPN", "X"]);

/** Whether the three parts make a word; stem and ending are known to share a cell. */
export function fits(prefix: Prefix, stem: Stem, ending: Ending): boolean {
  if (ending.persons !== "") return prefix.person !== "" && ending.persons.includes(prefix.person) && prefix.article === 0;
  if (prefix.person !== "") return false;
  if (ending.cells & cell.imperative) return prefix.particle === "" && prefix.article === 0;
  if (ending.cells & verbCells) return prefix.article === 0 && (prefix.particle === "" || prefix.particle === "ل" || prefix.particle === "أ");
  if (ending.cells & (cell.fixed | cell.fixedObject)) return fitsFixed(prefix, stem, ending);
  if (prefix.article !== 0) return stem.article !== "never" && ending.state === "open" && ending.pronoun === null && articleFits(prefix, stem);
  return prefix.particle !== "س";
}

/** One ل of لل is the article's; where the noun opens with ل too (للجنة), writing keeps two of three. */
function articleFits(prefix: Prefix, stem: Stem): boolean {
  return prefix.article !== 1 || !stem.text.startsWith("ل");
}

function fitsFixed(prefix: Prefix, stem: Stem, ending: Ending): boolean {
  // و, ف, ب as words of their own take no other proclitic: اف is no question.
  if (stem.text.length === 1 && ending.pronoun === null) return prefix.text === "";
  const { upos } = stem.lexeme.entry;
  if (prefix.article !== 0) return stem.article !== "never" && ending.pronoun === null;
  if (prefix.particle === "" || prefix.particle === "أ") return true;
  if (upos === "ADP") return stem.text.length > 2 && prefix.particle !== "ك";
  if (upos === "PART") return stem.text === "لا" && prefix.particle === "ب";
  if (upos === "ADV") return stem.text.length > 2 && prefix.particle !== "ك";
  return afterPreposition.has(upos);
}

export const isImperfect = (ending: Ending): boolean => (ending.cells & imperfectCells) !== 0;
