// From chosen readings to words with offsets into the text.
import type { Reading } from "../lexicon/reading.ts";
import type { Word } from "../model/word.ts";
import { fold } from "../script/fold.ts";
import type { Slot } from "./slots.ts";

/** Appends the words of one slot. */
export function appendWords(words: Word[], text: string, slot: Slot, reading: Reading, sentence: number): void {
  const { at } = slot.letters;
  const { pieces } = reading;
  for (let place = 0; place < pieces.length; place++) {
    const piece = pieces[place];
    if (piece === undefined) continue;
    const start = place === 0 ? slot.start : (at[piece.from] ?? slot.end);
    const next = pieces[place + 1];
    const end = next === undefined ? slot.end : (at[next.from] ?? slot.end);
    const written = text.slice(start, end);
    const form = piece.restored ? `ال${written}` : written;
    words.push({
      index: words.length,
      id: `w${start}`,
      start,
      end,
      token: slot.token,
      sentence,
      part: piece.part,
      form,
      norm: fold(form),
      lemma: piece.lemma,
      upos: piece.upos,
      feats: piece.feats,
      entry: piece.entry,
      source: reading.source,
      by: place === reading.base ? reading.by : "clitic",
    });
  }
}
