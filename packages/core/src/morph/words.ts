// From chosen candidates to words with offsets into the text.
import type { Word } from "../model/word.ts";
import type { Candidate } from "./candidates.ts";
import type { Slot } from "./slots.ts";
import { stateInContext } from "./state.ts";

/** Appends the words of one slot. */
export function appendWords(words: Word[], slot: Slot, candidate: Candidate, sentence: number): void {
  const { reading, written } = candidate;
  const { pieces } = reading;
  for (let place = 0; place < pieces.length; place++) {
    const piece = pieces[place];
    const own = written[place];
    if (piece === undefined || own === undefined) continue;
    const start = slot.start + own.from;
    words.push({
      index: words.length,
      id: `w${start}`,
      start,
      end: slot.start + own.to,
      token: slot.token,
      sentence,
      part: piece.part,
      form: own.form,
      norm: own.norm,
      lemma: piece.lemma,
      upos: piece.upos,
      feats: piece.feats,
      entry: piece.entry,
      source: reading.source,
      by: place === reading.base ? reading.by : "clitic",
    });
  }
}

/** Fills in the state of the words from `first` on, from left to right. */
export function settleStates(words: Word[], first: number): void {
  for (let place = first; place < words.length; place++) {
    const word = words[place];
    if (word === undefined) continue;
    const feats = stateInContext(word.feats, word.upos, words[place + 1]);
    if (feats !== word.feats) words[place] = { ...word, feats };
  }
}
