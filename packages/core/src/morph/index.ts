// Tokens to words: every reading a token can have, and the one it has here.
import type { MorphLayer, RepairLayer, ScriptLayer, SegmentLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { Word, WordSentence } from "../model/word.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { choose } from "./disambiguate.ts";
import { tellsYaApart, withDottedYa } from "./dotted-ya.ts";
import { settleSenses } from "./senses.ts";
import { slotsOf } from "./slots.ts";
import { appendWords, settleStates } from "./words.ts";

export const morphStage: Stage<TextLayer & ScriptLayer & RepairLayer & SegmentLayer, MorphLayer> = stage(
  "morph",
  (document) => {
    const { text, tokens, sentences, repairs } = document;
    const slots = slotsOf(text, tokens, repairs);
    const words: Word[] = [];
    const wordSentences: WordSentence[] = [];
    const dotted = tellsYaApart(text);
    let from = 0;
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const end = sentence === sentences.length - 1 ? text.length : (sentences[sentence]?.end ?? 0);
      const first = words.length;
      const lattice: (readonly Candidate[])[] = [];
      let to = from;
      for (; to < slots.length; to++) {
        const slot = slots[to];
        if (slot === undefined || slot.start >= end) break;
        const token = tokens[slot.token];
        const whole = token !== undefined && token.start === slot.start && token.end === slot.end;
        const written = whole ? token.text : text.slice(slot.start, slot.end);
        const candidates = candidatesOf(written, slot.kind);
        lattice.push(dotted ? withDottedYa(written, candidates) : candidates);
      }
      const chosen = choose(lattice);
      for (let place = 0; place < lattice.length; place++) {
        const slot = slots[from + place];
        const candidate = lattice[place]?.[chosen[place] ?? 0];
        if (slot !== undefined && candidate !== undefined) appendWords(words, slot, candidate, sentence);
      }
      settleStates(words, first);
      wordSentences.push({ from: first, to: words.length });
      from = to;
    }
    settleSenses(words);
    return { words, wordSentences };
  },
);
