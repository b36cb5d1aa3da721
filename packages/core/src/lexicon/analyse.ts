// Every reading a table of stems gives a written form: proclitics, stem and ending that fit together.
import type { Feats } from "../schema/article.ts";
import type { Word } from "../model/word.ts";
import { type CliticWord, emphaticLam, enclitic, procliticWords, purposeLam } from "./affixes/clitic-words.ts";
import { type Ending, endingsBy, longestEnding } from "./affixes/endings.ts";
import { longestPrefix, type Prefix, prefixesBy } from "./affixes/prefixes.ts";
import { fits } from "./affixes/compatibility.ts";
import { foldLetters } from "./fold.ts";
import { mergeFeats } from "./merge-feats.ts";
import { cell, imperfectCells, verbCells } from "./paradigms/cells.ts";
import type { Piece, Reading } from "./reading.ts";
import { spellingCost } from "./spelling-cost.ts";
import type { Stem } from "./stem.ts";
import type { StemTable } from "./stem-table.ts";

/** Readings dearer than the best by more than this are never chosen, whatever the context. */
const hopeless = 7;
const mostReadings = 14;

/** Readings of letters without harakat and tatweel, cheapest first; none for an unknown word. */
export function analyse(letters: string, table: StemTable): readonly Reading[] {
  const folded = foldLetters(letters);
  const found: Reading[] = [];
  const size = folded.length;
  for (let start = 0; start < size && start <= longestPrefix; start++) {
    const prefixes = prefixesBy.get(folded.slice(0, start));
    if (prefixes === undefined) continue;
    for (let end = size; end > start && size - end <= longestEnding; end--) {
      const endings = endingsBy.get(folded.slice(end));
      if (endings === undefined) continue;
      const stems = table.find(folded.slice(start, end));
      for (const stem of stems) {
        for (const ending of endings) {
          if ((stem.cells & ending.cells) === 0) continue;
          for (const prefix of prefixes) {
            if (fits(prefix, stem, ending)) found.push(read(letters, start, end, prefix, stem, ending));
          }
        }
      }
    }
  }
  return prune(found);
}

function read(letters: string, start: number, end: number, prefix: Prefix, stem: Stem, ending: Ending): Reading {
  const { entry } = stem.lexeme;
  const pieces: Piece[] = [];
  let at = 0;
  const push = (length: number, part: Word["part"], clitic: CliticWord) => {
    pieces.push({ from: at, to: at + length, part, restored: false, lemma: clitic.lemma, upos: clitic.upos, feats: clitic.feats, entry: clitic.entry });
    at += length;
  };
  const particle = prefix.particle === "ل" ? lamBefore(stem, ending) : procliticWords[prefix.particle];
  if (prefix.particle === "أ" && particle) push(1, "proclitic", particle);
  const conjunction = procliticWords[prefix.conjunction];
  if (conjunction) push(1, "proclitic", conjunction);
  if (prefix.particle !== "أ" && particle) push(1, "proclitic", particle);
  const base = pieces.length;
  const baseEnd = end + ending.own;
  const feats = mergeFeats(stem, hidesArticle(prefix, stem, ending) ? { ...prefix, article: 1 } : prefix, ending);
  pieces.push({ from: at, to: baseEnd, part: "base", restored: prefix.article === 1 || hidesArticle(prefix, stem, ending), lemma: entry.lemma, upos: entry.upos, feats, entry });
  if (ending.pronoun !== null) {
    at = baseEnd;
    pieces.push(pronounPiece(at, letters.length, ending.pronoun));
  }
  const costs: (readonly [string, number])[] = [];
  const charge = (name: string, cost: number) => {
    if (cost !== 0) costs.push([name, cost]);
  };
  charge("lexeme", stem.lexeme.cost);
  charge("stem", stem.cost);
  charge("proclitics", prefix.cost);
  charge("ending", ending.cost + (ending.pronoun === null ? 0 : pronounCost));
  charge("article", articleCost(prefix, stem));
  charge("spelling", spellingCost(letters, start, stem.text) + prefixSpelling(letters, start, prefix) + endingSpelling(letters, end, ending));
  const cost = costs.reduce((sum, [, one]) => sum + one, 0);
  return { pieces, base, cost, costs, source: "lexicon", by: stem.lexeme.by };
}

/** A pronoun has to earn its place against letters of the word itself. */
const pronounCost = 0.5;

function pronounPiece(from: number, to: number, feats: Feats): Piece {
  return { from, to, part: "enclitic", restored: false, lemma: enclitic.lemma, upos: enclitic.upos, feats, entry: enclitic.entry };
}

function lamBefore(stem: Stem, ending: Ending): CliticWord | undefined {
  if (ending.cells & (imperfectCells | cell.firstSingular)) return purposeLam;
  return stem.cells & 63 ? emphaticLam : procliticWords["ل"];
}

/** للجنة: two of its three ل are written, so that the article cannot be seen; it is nearly always there. */
function hidesArticle(prefix: Prefix, stem: Stem, ending: Ending): boolean {
  const nominal = (ending.cells & (verbCells | cell.fixed | cell.fixedObject)) === 0;
  return prefix.particle === "ل" && prefix.article === 0 && nominal && stem.text.startsWith("ل") && ending.state === "open" && ending.pronoun === null;
}

/** العراق carries its article; without it, or a name with one it does not have, is odd. */
function articleCost(prefix: Prefix, stem: Stem): number {
  return stem.article === "required" && prefix.article === 0 ? 1.5 : 0;
}

function prefixSpelling(letters: string, start: number, prefix: Prefix): number {
  if (prefix.article === 2) return letters[start - 2] === "ا" ? 0 : 3;
  if (prefix.person === "أ") return letters[start - 1] === "إ" ? 5 : 0;
  return 0;
}

function endingSpelling(letters: string, end: number, ending: Ending): number {
  if (ending.text === "") return 0;
  const last = letters.at(-1);
  if (ending.written !== "") return last === ending.written ? 0 : 0.8;
  if (last === "ة") return 6;
  return last === "ى" || letters[end] === "ى" ? 0.8 : last === "أ" || last === "إ" || last === "آ" ? 6 : 0;
}

/** Cheapest first; the same words with the same features only once. */
function prune(found: Reading[]): Reading[] {
  found.sort((a, b) => a.cost - b.cost);
  const best = found[0];
  if (best === undefined) return found;
  const kept: Reading[] = [];
  const seen = new Set<string>();
  for (const reading of found) {
    if (reading.cost > best.cost + hopeless || kept.length >= mostReadings) break;
    const piece = reading.pieces[reading.base];
    const key = `${piece?.from} ${piece?.to} ${piece?.lemma} ${piece?.upos} ${featKey(piece?.feats)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(reading);
  }
  return kept;
}

function featKey(feats: Feats | undefined): string {
  let out = "";
  for (const name in feats) out += `${name}=${feats[name]}|`;
  return out;
}
