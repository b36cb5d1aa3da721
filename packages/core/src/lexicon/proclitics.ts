// Which word a proclitic is, by what it stands before.
import { type CliticWord, emphaticLam, procliticWords, purposeLam } from "./affixes/clitic-words.ts";
import type { Ending } from "./affixes/endings.ts";
import type { Prefix } from "./affixes/prefixes.ts";
import { cell, imperfectCells, perfectAll, verbCells } from "./paradigms/cells.ts";
import type { Stem } from "./stem.ts";

/** لـ is "so that" before an imperfect, emphatic before a perfect, else the preposition. */
export function lamBefore(stem: Stem, ending: Ending): CliticWord | undefined {
  if (ending.cells & (imperfectCells | cell.firstSingular)) return purposeLam;
  return stem.cells & ending.cells & perfectAll ? emphaticLam : procliticWords.ل;
}

/** للجنة: two of its three ل are written, so that the article cannot be seen; it is nearly always there. */
export function hidesArticle(prefix: Prefix, stem: Stem, ending: Ending): boolean {
  const nominal = (ending.cells & (verbCells | cell.fixed | cell.fixedObject)) === 0;
  const open = ending.state === "open" && ending.pronoun === null;
  return prefix.particle === "ل" && prefix.article === 0 && nominal && open && stem.text.startsWith("ل");
}
