// Tokens to words: every reading a token can have, and the one it has here.
import type { MorphLayer, RepairLayer, ScriptLayer, SegmentLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { Word, WordSentence } from "../model/word.ts";
import { candidatesOf } from "./candidates.ts";
import { choose } from "./disambiguate.ts";
import { slotsOf } from "./slots.ts";
import { appendWords } from "./words.ts";

export const morphStage: Stage<TextLayer & ScriptLayer & RepairLayer & SegmentLayer, MorphLayer> = stage("morph", (document) => {
  const { text, tokens, sentences, repairs } = document;
  const slots = slotsOf(text, tokens, repairs);
  const words: Word[] = [];
  const wordSentences: WordSentence[] = [];
  let from = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const last = sentence === sentences.length - 1;
    const end = sentences[sentence]?.end ?? 0;
    let to = from;
    while (to < slots.length && (last || (slots[to]?.start ?? 0) < end)) to++;
    const first = words.length;
    const inside = slots.slice(from, to);
    const lattice = inside.map(candidatesOf);
    const chosen = choose(lattice);
    for (let place = 0; place < inside.length; place++) {
      const slot = inside[place];
      const candidate = lattice[place]?.[chosen[place] ?? 0];
      if (slot !== undefined && candidate !== undefined) appendWords(words, text, slot, candidate.reading, sentence);
    }
    wordSentences.push({ from: first, to: words.length });
    from = to;
  }
  return { words, wordSentences };
});
