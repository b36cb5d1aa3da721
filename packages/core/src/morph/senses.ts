// What a word means among the words of its trade: حكم is a rule in politics and a referee in a match report. Lemma and part of speech
// stay as they are; the entry is the one of the sense.
import type { Entry, Word } from "../model/word.ts";
import { type Genre, genreCues } from "./genre-cues.ts";
import { type Sense, senses } from "./senses.rows.ts";

/** Different cue words of a genre that must stand around a word: one may be a metaphor, two a passing mention. */
const enoughCues = 3;
/** Words to either side where they are looked for: a paragraph on the markets in a political article has its own senses. */
const around = 100;
/** Different cue words that make a whole article one of the genre, whatever a paragraph of it is about. */
const enoughInAll = 5;
/** Words to either side where a sense looks for its company. */
const reach = 4;

const cueGenres = new Map<string, Genre>();
for (const [genre, lemmas] of Object.entries(genreCues) as [Genre, string][])
  for (const lemma of lemmas.split(/\s+/)) if (lemma !== "") cueGenres.set(lemma, genre);

const byLemma = new Map<string, Sense[]>();
for (const sense of senses) byLemma.set(sense.lemma, [...(byLemma.get(sense.lemma) ?? []), sense]);

/** Gives words the entry of the sense that the article's genre or their company asks for; in place, in one pass. */
export function settleSenses(words: Word[]): void {
  const cues = cuesIn(words);
  const whole = new Set<Genre>();
  for (const [genre, own] of cues) if (new Set(own.map(({ lemma }) => lemma)).size >= enoughInAll) whole.add(genre);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.entry === null) continue;
    const choices = byLemma.get(word.lemma);
    if (choices === undefined) continue;
    const sense = choices.find(
      (one) =>
        one.upos === word.upos &&
        ((one.genre !== undefined && (whole.has(one.genre) || hasGenre(cues.get(one.genre), at))) ||
          (one.near !== undefined && hasNear(words, at, one.near))),
    );
    if (sense !== undefined) words[at] = { ...word, entry: inSense(word.entry, sense) };
  }
}

interface Cue {
  readonly at: number;
  readonly lemma: string;
}

/** Places of the cue words, in text order. */
function cuesIn(words: readonly Word[]): ReadonlyMap<Genre, readonly Cue[]> {
  const cues = new Map<Genre, Cue[]>();
  for (const [at, { lemma, upos }] of words.entries()) {
    const genre = upos === "NOUN" || upos === "VERB" ? cueGenres.get(lemma) : undefined;
    if (genre === undefined) continue;
    const own = cues.get(genre);
    if (own === undefined) cues.set(genre, [{ at, lemma }]);
    else own.push({ at, lemma });
  }
  return cues;
}

/** Enough different cues stand around the place. */
function hasGenre(cues: readonly Cue[] | undefined, place: number): boolean {
  if (cues === undefined || cues.length < enoughCues) return false;
  let low = 0;
  for (let high = cues.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < place - around) low = middle + 1;
    else high = middle;
  }
  const lemmas = new Set<string>();
  for (let index = low; index < cues.length && (cues[index]?.at ?? 0) <= place + around; index++) {
    lemmas.add(cues[index]?.lemma ?? "");
    if (lemmas.size >= enoughCues) return true;
  }
  return false;
}

function hasNear(words: readonly Word[], at: number, near: ReadonlySet<string>): boolean {
  for (const step of [1, -1]) {
    for (let place = at + step; Math.abs(place - at) <= reach; place += step) {
      const word = words[place];
      if (word === undefined || word.sentence !== words[at]?.sentence || word.upos === "PUNCT") break;
      if (near.has(word.lemma)) return true;
    }
  }
  return false;
}

const made = new WeakMap<Entry, Map<Sense, Entry>>();

/** One shared entry for each sense of an entry. */
function inSense(entry: Entry, sense: Sense): Entry {
  let known = made.get(entry);
  if (known === undefined) {
    known = new Map();
    made.set(entry, known);
  }
  let own = known.get(sense);
  if (own === undefined) {
    own =
      sense.person === true
        ? { ...entry, gloss: sense.en, kinds: ["human", "role"], frame: null, event: null, verb: null }
        : { ...entry, gloss: sense.en };
    known.set(sense, own);
  }
  return own;
}
