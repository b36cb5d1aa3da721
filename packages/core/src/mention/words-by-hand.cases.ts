// Words for tests in this room, made by hand: + sets a clitic apart, ^ marks a past verb and ~ a present one. Not part of the parser.
import type { Word, WordSentence } from "../model/word.ts";
import type { Upos } from "../schema/article.ts";
import { fold } from "../script/fold.ts";

const piece = /[\u0621-\u064a]\.[\u0621-\u064a](?![\u0621-\u064a])|[\d\u0660-\u0669]+(?:[.,:/٫٬،][\d\u0660-\u0669]+)*|[\u0610-\u061a\u0620-\u0669\u066e-\u06d3]+|[a-z]+|[^\s]/giu;
const marks = "+^~";
/** A clitic that the examples of rules leave on their words. */
const clitics = /^(?:و(?=[\u0621-\u064a\u0660-\u0669\d]{3})|[بلف](?=ال|لل|نحو|مدة|نسبة|حلول|توقيت|عام|أكثر|دولارين|[\d\u0660-\u0669]))/u;
const whole = new Set(["واحد", "واحدة", "واحدا", "وقت", "وصل", "وسط", "وكالة", "وزير", "وحدة", "وحدات", "ولد", "والد", "وعد", "وفد"]);

export interface HandMade {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly WordSentence[];
}

/** Words of a text; sentences end at a full stop, a question mark or a line break. */
export function wordsByHand(marked: string): HandMade {
  let text = "";
  const words: Word[] = [];
  const sentences: WordSentence[] = [];
  let first = 0;
  let sentence = 0;
  const push = (start: number, end: number, part: Word["part"], upos: Upos, aspect: string | null) => {
    const form = text.slice(start, end);
    words.push({
      index: words.length,
      id: `w${start}`,
      start,
      end,
      token: words.length,
      sentence,
      part,
      form,
      norm: fold(form),
      lemma: form,
      upos,
      feats: aspect ? { Aspect: aspect } : {},
      entry: null,
      source: "guess",
      by: "hand",
    });
  };
  for (const [chunk] of marked.matchAll(/\s+|\S+/g)) {
    if (/\s/.test(chunk)) {
      text += chunk;
      if (!chunk.includes("\n")) continue;
    } else {
      for (const part of chunk.split("+")) {
        const aspect = part.endsWith("^") ? "Perf" : part.endsWith("~") ? "Imp" : null;
        const plain = [...part].filter((char) => !marks.includes(char)).join("");
        const offset = text.length;
        text += plain;
        for (const match of plain.matchAll(piece)) {
          let start = offset + match.index;
          const end = start + match[0].length;
          for (let clitic = clitic1(text.slice(start, end)); clitic > 0; clitic = clitic1(text.slice(start, end))) {
            push(start, start + clitic, "proclitic", "ADP", null);
            start += clitic;
          }
          const bare = match[0];
          const upos: Upos = /[\d\u0660-\u0669]/.test(bare) ? "NUM" : /^[^\p{L}]+$/u.test(bare) ? "PUNCT" : aspect ? "VERB" : particles.has(bare) ? "ADP" : "NOUN";
          push(start, end, "base", upos, aspect);
        }
      }
    }
    const last = words.at(-1)?.form;
    if (chunk.includes("\n") || last === "." || last === "؟") {
      sentences.push({ from: first, to: words.length });
      first = words.length;
      sentence++;
    }
  }
  if (words.length > first) sentences.push({ from: first, to: words.length });
  return { text, words, sentences };
}

const particles = new Set("في من على إلى عن مع منذ حتى خلال بين قبل بعد".split(" "));
function clitic1(form: string): number {
  const bare = form.replaceAll(/[\u064b-\u0652\u0640]/g, "");
  if (whole.has(bare) || !clitics.test(bare)) return 0;
  return 1 + (/^.[\u064b-\u0652\u0640]*/u.exec(form)?.[0].length ?? 1) - 1;
}
