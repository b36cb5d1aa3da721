// Cuts a text into tokens: what stands between spaces, punctuation apart. Tokens, white space and invisible characters tile the text.
import type { Token } from "../schema/article.ts";
import {
  isArabicLetter,
  isArabicWordPart,
  isDigit,
  isForeignLetter,
  isHaraka,
  isInvisible,
  isSpace,
} from "../script/characters.ts";
import { addressAt, handleEnd } from "./addresses.ts";
import { numberEnd } from "./numbers.ts";

const TATWEEL = 0x0640;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
/** Marks of which a run is one token: "...", "!!", "--", "''". */
const RUNNING = ".!؟?-–—ـ*=_'`~\u2026\u2022";
/** Symbols that stand for a word or an operation: kind "other", UD SYM. */
const SYMBOLS = "%‰٪$€£¥+=<>^|~°&#@©®™×÷§²³½¼¾";
/** Letters that can stand before a number as proclitics: و900، الـ28، بـ75، لل20. */
const PROCLITIC_LETTERS = "وفبلكا";
/** و + ب + ال is the longest run of them. */
const LONGEST_PROCLITICS = 5;

/** The tokens of a text in order. Linear time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number, kind: Token["kind"]): void => {
    tokens.push({ id: `t${start}`, start, end, text: text.slice(start, end), by: `token/${kind}`, kind });
  };
  let foreignRunEnd = 0; // addresses are looked for once a run
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || (isInvisible(code) && code !== TATWEEL)) {
      at++;
      continue;
    }
    const start = at;
    if (isArabicWordPart(code)) {
      const end = arabicWordEnd(text, at);
      at = end;
      if (hasLetter(text, start, end)) {
        if (isDigit(text.charCodeAt(end)) && areProclitics(text, start, end)) {
          at = numberEnd(text, end);
          add(start, at, "number");
        } else {
          at = acronymEnd(text, start, end);
          add(start, at, "word");
        }
      } else add(start, end, code === TATWEEL ? "punct" : "other");
      continue;
    }
    if (isForeignLetter(code) || isDigit(code)) {
      if (code < 0x80 && start >= foreignRunEnd) {
        foreignRunEnd = visibleRunEnd(text, start);
        const address = addressAt(text, start);
        if (address) {
          at = address.end;
          add(start, at, address.kind);
          continue;
        }
      }
      if (isDigit(code)) {
        at = numberEnd(text, start);
        const capital = text.charCodeAt(at);
        if (capital >= 0x41 && capital <= 0x5a) {
          at = foreignWordEnd(text, at); // 5G, 3D
          add(start, at, "word");
        } else add(start, at, "number");
      } else {
        at = foreignWordEnd(text, start);
        add(start, at, "word");
      }
      continue;
    }
    if (code === 0x23 || code === 0x40) {
      at = handleEnd(text, start);
      if (at > start) {
        add(start, at, "handle");
        continue;
      }
    }
    if (code > 0xff && !isPunctuation(code)) {
      at = otherEnd(text, start);
      add(start, at, "other");
      continue;
    }
    at = start + 1;
    if (RUNNING.includes(text.charAt(start))) while (at < text.length && text.charCodeAt(at) === code) at++;
    add(start, at, SYMBOLS.includes(text.charAt(start)) ? "other" : code < 0x20 || code === 0x7f ? "other" : "punct");
  }
  return tokens;
}

/** End of a run of Arabic letters and marks, without the invisible characters that follow it. */
function arabicWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isArabicWordPart(text.charCodeAt(end))) end++;
  while (end > start + 1 && isInvisible(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== TATWEEL) end--;
  return end;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isArabicLetter(text.charCodeAt(at))) return true;
  return false;
}

function areProclitics(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isHaraka(code) || isInvisible(code)) continue;
    if (!PROCLITIC_LETTERS.includes(text.charAt(at)) || ++letters > LONGEST_PROCLITICS) return false;
  }
  return letters > 0;
}

/** Single letters with dots between them are one word: أ.ف.ب، ق.م، م.د. The last dot stays apart, it may end a sentence. */
function acronymEnd(text: string, start: number, end: number): number {
  let last = end;
  if (end - start !== 1) return end;
  while (
    text.charCodeAt(last) === FULL_STOP &&
    isArabicLetter(text.charCodeAt(last + 1)) &&
    !isArabicWordPart(text.charCodeAt(last + 2))
  ) {
    last += 2;
  }
  return last;
}

/** Latin words hold digits, and hyphens, apostrophes and dots between letters: COVID-19, O'Neill, U.S. */
function foreignWordEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isForeignLetter(code) || isDigit(code) || (code >= 0x0300 && code <= 0x036f)) continue;
    const joins = code === 0x2d || code === APOSTROPHE || code === 0x2019 || code === FULL_STOP || code === 0x26;
    const next = text.charCodeAt(end + 1);
    if (!joins || !(isForeignLetter(next) || (isDigit(next) && code !== FULL_STOP))) break;
  }
  return end;
}

function visibleRunEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** General punctuation, CJK and presentation-form marks, ornate brackets, Arabic punctuation. */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x205e && code !== 0x2030) ||
    (code >= 0x0600 && code <= 0x06ff) ||
    (code >= 0x3001 && code <= 0x301f) ||
    code === 0xfd3e ||
    code === 0xfd3f ||
    (code >= 0xff01 && code <= 0xff0f)
  );
}

/** Signs of other scripts, emoji with their joiners and modifiers, unpaired surrogates: one run is one token. */
function otherEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joiner = code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);
    if (!joiner && (code <= 0xff || isSpace(code) || isArabicWordPart(code) || isForeignLetter(code))) break;
    if (isDigit(code) || isPunctuation(code)) break;
    end++;
  }
  return Math.max(end, start + 1);
}
