// From a match of prefix, stem and ending to the words it stands for.
import type { Word } from "../model/word.ts";
import { type CliticWord, enclitic, procliticWords } from "./affixes/clitic-words.ts";
import { mergeFeats } from "./merge-feats.ts";
import { lamBefore } from "./proclitics.ts";
import type { Piece, Reading } from "./reading.ts";
import { type Match, readingCosts } from "./reading-cost.ts";

export function readMatch(match: Match): Reading {
  const { letters, end, prefix, stem, ending, hidden } = match;
  const { entry } = stem.lexeme;
  const pieces: Piece[] = [];
  let at = 0;
  const push = (part: Word["part"], clitic: CliticWord) => {
    const { lemma, upos, feats } = clitic;
    pieces.push({ from: at, to: at + 1, part, restored: "", lemma, upos, feats, entry: clitic.entry });
    at += 1;
  };
  const particle = prefix.particle === "ل" ? lamBefore(stem, ending) : procliticWords[prefix.particle];
  const conjunction = procliticWords[prefix.conjunction];
  if (prefix.particle === "أ" && particle) push("proclitic", particle);
  if (conjunction) push("proclitic", conjunction);
  if (prefix.particle !== "أ" && particle) push("proclitic", particle);
  const base = pieces.length;
  const to = end + ending.own;
  const restored = hidden ? "ال" : prefix.article === 1 ? "ا" : "";
  const feats = mergeFeats(stem, hidden ? { ...prefix, article: 1 } : prefix, ending);
  pieces.push({ from: at, to, part: "base", restored, lemma: entry.lemma, upos: entry.upos, feats, entry });
  if (ending.pronoun !== null) {
    const { lemma, upos } = enclitic;
    pieces.push({ from: to, to: letters.length, part: "enclitic", restored: "", lemma, upos, feats: ending.pronoun, entry: enclitic.entry });
  }
  return { pieces, base, cost: match.cost, costs: () => readingCosts(match), source: "lexicon", by: stem.lexeme.by, form: stem.lexeme.form ?? null };
}
