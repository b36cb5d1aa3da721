// Reasoned guesses for words no row knows: what the affixes show, else a foreign name.

import { procliticWords } from "../lexicon/affixes/clitic-words.ts";
import { shareFeats } from "../lexicon/merge-feats.ts";
import type { Piece, Reading } from "../lexicon/reading.ts";
import type { Feats, Upos } from "../schema/article.ts";

interface Shape {
  readonly id: string;
  readonly match: RegExp;
  readonly upos: Upos;
  readonly feats: Feats;
  /** Lemma from the stem without article. */
  readonly lemma: (stem: string) => string;
  readonly cost: number;
}

const same = (stem: string) => stem;
const cut =
  (letters: number, add = "") =>
  (stem: string) =>
    stem.slice(0, -letters) + add;

/** Tried in this order; every shape that matches gives a reading. */
const shapes: readonly Shape[] = [
  {
    id: "nisba-feminine",
    match: /..ي[ةه]$/,
    upos: "ADJ",
    feats: { Gender: "Fem", Number: "Sing" },
    lemma: cut(1),
    cost: 3,
  },
  { id: "nisba", match: /...ي$/, upos: "ADJ", feats: { Gender: "Masc", Number: "Sing" }, lemma: same, cost: 3.2 },
  {
    id: "sound-plural",
    match: /...[وي]ن$/,
    upos: "NOUN",
    feats: { Gender: "Masc", Number: "Plur" },
    lemma: cut(2),
    cost: 3.4,
  },
  {
    id: "feminine-plural",
    match: /...ات$/,
    upos: "NOUN",
    feats: { Gender: "Fem", Number: "Plur" },
    lemma: cut(2, "ة"),
    cost: 3.2,
  },
  {
    id: "feminine",
    match: /..[ةه]$/,
    upos: "NOUN",
    feats: { Gender: "Fem", Number: "Sing" },
    lemma: cut(1, "ة"),
    cost: 3.2,
  },
  {
    id: "participle",
    match: /^م..ا?.$/,
    upos: "NOUN",
    feats: { Gender: "Masc", Number: "Sing" },
    lemma: same,
    cost: 3.5,
  },
  {
    id: "plural-verb",
    match: /^[يت]..+و[ان]$/,
    upos: "VERB",
    feats: { VerbForm: "Fin", Aspect: "Imp", Voice: "Act", Person: "3", Gender: "Masc", Number: "Plur" },
    lemma: (stem) => stem.slice(1, -2),
    cost: 2.9,
  },
  {
    id: "imperfect",
    match: /^ي[^ا]..+[^ا]$/,
    upos: "VERB",
    feats: { VerbForm: "Fin", Aspect: "Imp", Voice: "Act", Person: "3", Gender: "Masc", Number: "Sing" },
    lemma: (stem) => stem.slice(1),
    cost: 3.4,
  },
  {
    id: "past-plural",
    match: /^...+وا$/,
    upos: "VERB",
    feats: { VerbForm: "Fin", Aspect: "Perf", Voice: "Act", Person: "3", Gender: "Masc", Number: "Plur" },
    lemma: (stem) => stem.slice(0, -2),
    cost: 2.9,
  },
];

/** Proclitics worth trying, longest first. */
const openings = [
  "وبال",
  "وكال",
  "فبال",
  "بال",
  "كال",
  "فال",
  "وال",
  "ولل",
  "فلل",
  "لل",
  "ال",
  "و",
  "ب",
  "ل",
  "",
] as const;
/** و before an unknown word is nearly always "and"; ب and ل open many foreign names (بوغبا, لوكاكو). */
const cliticCosts: Readonly<Record<string, number>> = { و: -0.2, ف: 2, ب: 1.2, ل: 1.2, ك: 2.5 };
/** Before an article there is less doubt. */
const beforeArticle: Readonly<Record<string, number>> = { و: 0.1, ف: 0.4, ب: 0.3, ل: 0.3, ك: 0.6 };
/** Too little is left of the word to take its first letter away. */
const shortRest = 4;
const shortRestCost = 1.2;
/** An unknown noun behind an article; with a proclitic before it too, ال is hardly a chance. */
const bareArticleCost = 2.8;
const articleCost = 2.3;
/** A name no row knows is the usual case of an unknown word without article. */
const nameCost = 3.3;

export function guess(letters: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const opening of openings) {
    if (!letters.startsWith(opening) || letters.length - opening.length < 3) continue;
    const { pieces, from, article } = open(opening);
    const stem = letters.slice(from + (article === 2 ? 2 : article));
    const costs = article ? beforeArticle : cliticCosts;
    const short = pieces.length > 0 && !article && stem.length < shortRest ? shortRestCost : 0;
    const clitics = pieces.reduce((sum, piece) => sum + (costs[piece.lemma] ?? 0), short);
    for (const shape of shapes) {
      if (shape.match.test(stem))
        readings.push(
          make(
            letters,
            pieces,
            from,
            article,
            shape.upos,
            shape.feats,
            shape.lemma(stem),
            shape.cost + clitics - (article ? 1 : 0),
            shape.id,
          ),
        );
    }
    if (article)
      readings.push(
        make(
          letters,
          pieces,
          from,
          article,
          "NOUN",
          { Gender: "Masc", Number: "Sing" },
          stem,
          (pieces.length > 0 ? articleCost : bareArticleCost) + clitics,
          "article",
        ),
      );
    else readings.push(make(letters, pieces, from, 0, "PROPN", {}, stem, nameCost + clitics, "foreign-name"));
  }
  if (readings.length === 0) readings.push(make(letters, [], 0, 0, "X", {}, letters, 4, "unknown"));
  readings.sort((a, b) => a.cost - b.cost);
  return readings.slice(0, 6);
}

function open(opening: string): { pieces: Piece[]; from: number; article: 0 | 1 | 2 } {
  const article = opening.endsWith("ال") ? 2 : opening.endsWith("لل") ? 1 : 0;
  const clitics = article === 0 ? opening : opening.slice(0, -article);
  const pieces: Piece[] = [];
  for (const letter of clitics) {
    const word = procliticWords[letter];
    if (word)
      pieces.push({
        from: pieces.length,
        to: pieces.length + 1,
        part: "proclitic",
        restored: "",
        lemma: word.lemma,
        upos: word.upos,
        feats: word.feats,
        entry: word.entry,
      });
  }
  return { pieces, from: pieces.length, article };
}

function make(
  letters: string,
  clitics: readonly Piece[],
  from: number,
  article: number,
  upos: Upos,
  feats: Feats,
  lemma: string,
  cost: number,
  id: string,
): Reading {
  const features = shareFeats(article ? { ...feats, Definite: "Def" } : feats);
  const base: Piece = {
    from,
    to: letters.length,
    part: "base",
    restored: article === 1 ? "ا" : "",
    lemma,
    upos,
    feats: features,
    entry: null,
  };
  return {
    pieces: [...clitics, base],
    base: clitics.length,
    cost,
    costs: () => [[`guess ${id}`, cost]],
    source: id === "foreign-name" || upos === "X" ? "foreign" : "guess",
    by: `guess:${id}`,
  };
}
