// Words to items: stretches with digits are read piece by piece, numerals in words become one item, everything else stays the word it is.
import type { Word } from "../../model/word.ts";
import { type Piece, readDigits } from "./digits.ts";
import { type Item, lastWord, plainAmount, shaped } from "./item.ts";
import { joinNumerals } from "./join-numerals.ts";
import { lexicon, mayStart } from "./numeral-lexicon.ts";
import { joinSpacedDecimals, joinSpacedGroups } from "./spaced-numbers.ts";

const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** `norm` has its digits folded to ASCII, so the first and last characters tell. */
function hasDigit(norm: string): boolean {
  return isDigitCode(norm.charCodeAt(0)) || isDigitCode(norm.charCodeAt(norm.length - 1));
}

/** Marks that belong to a number they touch: sign, currency, percent, degree, slash, dash. */
const touching = "-–—−+$€£¥%‰°/.,٫٬،:٪";

/** Longest stretch without spaces that is read as one: an IBAN is shorter, hostile input is not. */
const LONGEST_STRETCH = 64;

/** A longer word with digits in it is an address, a key or noise: none of its numbers counts anything. */
const LONGEST_WORD = 2 * LONGEST_STRETCH;

/** The items of a text, in order. Linear time. */
export function readItems(text: string, words: readonly Word[]): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const one = splitOne(text, words, at) ?? splitMonth(text, words, at) ?? splitUnit(text, words, at);
    if (one !== null) {
      items.push(one);
      at++;
      continue;
    }
    if (!hasDigit(word.norm)) {
      const cut = cliticNumeral(word);
      if (cut === null) items.push(word);
      else items.push(...cut);
      continue;
    }
    let first = at;
    const leading = items.at(-1);
    if (
      leading !== undefined &&
      leading.index === at - 1 &&
      leading.end === word.start &&
      leading.tag === undefined &&
      touching.includes(leading.form) &&
      word.start > leading.start
    ) {
      items.pop();
      first = at - 1;
    }
    const last = stretchEnd(words, at);
    items.push(...readStretch(text, words, first, last));
    at = last;
  }
  return joinNumerals(joinArticles(joinSpacedDecimals(joinSpacedGroups(items, text), text)));
}

/** الـ24, الـ 24, ال ـ 24: an article before digits is one item with them, so that الساعات الـ24 الماضية reads as الساعات الأربع الماضية does. */
function joinArticles(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const stroke = items[at + 1]?.tag === undefined && items[at + 1]?.form === "ـ" ? 1 : 0;
    const number = items[at + 1 + stroke];
    const amount = number?.amount;
    if (
      item.norm === "ال" &&
      item.tag === undefined &&
      number?.tag === "number" &&
      amount &&
      number.sentence === item.sentence
    ) {
      const { shape: _, ...bare } = number;
      joined.push({
        ...bare,
        start: item.start,
        index: item.index,
        last: lastWord(number),
        ...shaped({ ...amount, definite: true }),
      });
      at += 1 + stroke;
    } else joined.push(item);
  }
  return joined;
}

/** واحد read as و and أحد: without a hamza on its alef it is the number one. */
function splitOne(text: string, words: readonly Word[], at: number): Item | null {
  const first = words[at];
  if (first?.norm !== "و") return null;
  const second = words[at + 1];
  if (second === undefined || second.start !== first.end || (second.norm !== "احد" && second.norm !== "احده"))
    return null;
  if (!text.startsWith("ا", second.start)) return null;
  const form = text.slice(first.start, second.end);
  return {
    start: first.start,
    end: second.end,
    index: first.index,
    last: second.index,
    sentence: first.sentence,
    form,
    norm: `و${second.norm}`,
    lemma: "واحد",
    upos: "NUM",
    feats: {},
    entry: null,
  };
}

/** أغشت (August in Morocco) and أربعا (four) read as the question أ and the rest. */
const afterAlef = new Set(["غشت", "ربعا"]);
function splitMonth(text: string, words: readonly Word[], at: number): Item | null {
  const first = words[at];
  if (first?.norm !== "ا") return null;
  const second = words[at + 1];
  if (second === undefined || !afterAlef.has(second.norm) || second.start !== first.end) return null;
  const form = text.slice(first.start, second.end);
  return {
    ...second,
    start: first.start,
    index: first.index,
    last: second.index,
    form,
    norm: `ا${second.norm}`,
    lemma: form,
    upos: "PROPN",
    feats: {},
    entry: null,
  };
}

/** ثلاثه وعشرين، سته آلاف: a unit whose ة the press of Egypt wrote ه, read as "its three"; a ten or a scale behind it tells. */
function splitUnit(text: string, words: readonly Word[], at: number): Item | null {
  const first = words[at];
  const second = words[at + 1];
  if (first === undefined || second === undefined || second.norm !== "ه" || second.start !== first.end) return null;
  if (lexicon.get(first.norm)?.kind !== "unit" || !text.startsWith("ه", second.start)) return null;
  const after = words[at + 2];
  const next = lexicon.get((after?.norm === "و" ? words[at + 3] : after)?.norm ?? "")?.kind;
  if (next !== (after?.norm === "و" ? "ten" : "scale")) return null;
  const form = text.slice(first.start, second.end);
  return { ...first, end: second.end, last: second.index, form, norm: `${first.norm}ه`, lemma: form, upos: "NUM" };
}

/** Letters that can be a clitic before a numeral the morphology left whole: وخمسون، بألفين. */
const clitics = "وبلف";
/** Shorter numerals (ست، عشر، ألف) behind a clitic letter are too often another word: لست، بعشر. */
const SURE_LENGTH = 4;

/** A word that is a clitic and a numeral, as two items; null for any other word. */
function cliticNumeral(word: Word): readonly Item[] | null {
  const { norm } = word;
  const clitic = norm.charAt(0);
  if (!clitics.includes(clitic) || word.part !== "base" || mayStart(norm)) return null;
  const rest = norm.slice(1);
  if (!mayStart(rest) || (clitic !== "و" && rest.length < SURE_LENGTH)) return null;
  const base = { index: word.index, sentence: word.sentence, feats: {}, entry: null };
  return [
    {
      ...base,
      start: word.start,
      end: word.start + 1,
      form: clitic,
      norm: clitic,
      lemma: clitic,
      upos: clitic === "و" ? "CCONJ" : "ADP",
    },
    { ...base, start: word.start + 1, end: word.end, form: word.form.slice(1), norm: rest, lemma: rest, upos: "NUM" },
  ];
}

/** The last word of the stretch that begins at `at` and has no space in it. */
function stretchEnd(words: readonly Word[], at: number): number {
  let last = at;
  const start = words[at]?.start ?? 0;
  for (;;) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || next === undefined || next.start !== word.end || next.end - start > LONGEST_STRETCH)
      return last;
    const joins =
      hasDigit(next.norm) || (next.form.length === 1 && touching.includes(next.form)) || hasDigit(word.norm);
    if (!joins) return last;
    // A sentence's full stop or a comma after the number is not part of it.
    const mark = next.form.length === 1 && ".,،:؛".includes(next.form);
    if (mark && !(words[last + 2]?.start === next.end && hasDigit(words[last + 2]?.norm ?? ""))) return last;
    last++;
  }
}

const isStroke = (raw: string): boolean => /^\u0640+$/.test(raw);

function readStretch(text: string, words: readonly Word[], first: number, last: number): Item[] {
  const head = words[first];
  const tail = words[last];
  if (head === undefined || tail === undefined) return [];
  if (tail.end - head.start > LONGEST_WORD) return [codeItem(text, head, tail)];
  const raw = text.slice(head.start, tail.end);
  let at = first;
  return readDigits(raw, text.charAt(head.start - 1) || " ").flatMap((piece): Item[] => {
    const start = head.start + piece.start;
    const end = head.start + piece.end;
    while (at < last && (words[at]?.end ?? 0) <= start) at++;
    const word = words[at];
    if (word === undefined) return [];
    // الـ28: the stroke behind the article is no dash
    if (
      piece.kind === "mark" &&
      isStroke(raw.slice(piece.start, piece.end)) &&
      /\p{L}$/u.test(raw.slice(0, piece.start))
    )
      return [];
    if (piece.kind === "mark" && word.start === start && word.end === end) return [word];
    return [pieceItem(piece, start, end, raw.slice(piece.start, piece.end), word, at)];
  });
}

const codeItem = (text: string, head: Word, tail: Word): Item => {
  const form = text.slice(head.start, tail.end);
  return { ...head, end: tail.end, last: tail.index, form, norm: "", lemma: "", upos: "X", entry: null, tag: "code" };
};

function pieceItem(piece: Piece, start: number, end: number, form: string, word: Word, index: number): Item {
  const base = {
    start,
    end,
    index,
    sentence: word.sentence,
    form,
    norm: "",
    lemma: form,
    upos: "NUM" as const,
    feats: {},
    entry: null,
  };
  switch (piece.kind) {
    case "number":
      return { ...base, tag: "number", ...shaped(plainAmount(piece.value, { digits: piece.digits })) };
    case "date":
      return { ...base, tag: "date", date: piece.date };
    case "clock":
      return { ...base, tag: "clock", clock: piece.clock };
    case "code":
      return { ...base, tag: "code" };
    case "mark":
      return { ...base, norm: piece.norm, lemma: piece.norm, upos: "X" };
  }
}
