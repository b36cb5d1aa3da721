// What a word means among the words of its trade: حكم is a rule in politics and a referee in a match report. Lemma and part of speech
// stay as they are; the entry is the one of the sense.
import type { Entry, Word } from "../model/word.ts";
import { type Genre, genreCues } from "./genre-cues.ts";
import { type Sense, senses } from "./senses.rows.ts";

/** Different cue words an article must have of a genre: one may be a metaphor, two a passing mention. */
const enoughCues = 3;
/** Words to either side where a sense looks for its company. */
const reach = 4;

const cueGenres = new Map<string, Genre>();
for (const [genre, lemmas] of Object.entries(genreCues) as [Genre, string][])
  for (const lemma of lemmas.split(/\s+/)) if (lemma !== "") cueGenres.set(lemma, genre);

const byLemma = new Map<string, Sense[]>();
for (const sense of senses) byLemma.set(sense.lemma, [...(byLemma.get(sense.lemma) ?? []), sense]);

/** Gives words the entry of the sense that the article's genre or their company asks for; in place, in one pass. */
export function settleSenses(words: Word[]): void {
  const genres = genresOf(words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.entry === null) continue;
    const choices = byLemma.get(word.lemma);
    if (choices === undefined) continue;
    const sense = choices.find(
      (one) =>
        one.upos === word.upos && (hasGenre(one, genres) || (one.near !== undefined && hasNear(words, at, one.near))),
    );
    if (sense !== undefined) words[at] = { ...word, entry: inSense(word.entry, sense) };
  }
}

const hasGenre = (sense: Sense, genres: ReadonlySet<Genre>): boolean =>
  sense.genre !== undefined && genres.has(sense.genre);

function genresOf(words: readonly Word[]): ReadonlySet<Genre> {
  const seen = new Map<Genre, Set<string>>();
  for (const { lemma, upos } of words) {
    const genre = upos === "NOUN" || upos === "VERB" ? cueGenres.get(lemma) : undefined;
    if (genre === undefined) continue;
    const lemmas = seen.get(genre) ?? new Set<string>();
    seen.set(genre, lemmas.add(lemma));
  }
  return new Set([...seen].filter(([, lemmas]) => lemmas.size >= enoughCues).map(([genre]) => genre));
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
