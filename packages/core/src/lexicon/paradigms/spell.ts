// From a pattern and its radicals to Arabic spelling: hamza seats, madda and the vowels that writing leaves out.

/** Fixed letters in patterns; digits are radicals, a i u short and A I U long vowels, Y is ى, T is ة, ~ doubles. */
const letters: Readonly<Record<string, string>> = {
  t: "ت",
  s: "س",
  n: "ن",
  m: "م",
  y: "ي",
  w: "و",
  d: "د",
  "'": "ء",
};
const long: Readonly<Record<string, string>> = { A: "ا", I: "ي", U: "و", Y: "ى", T: "ة" };
const vowel = /[aiuAIUY]/;

/** Puts radicals into a pattern: fill("ma12U3", ["ك", "ت", "ب"]). The result still has its vowels as Latin letters. */
export function fill(pattern: string, radicals: readonly string[]): string {
  let out = "";
  for (const sign of pattern) {
    const place = "12345".indexOf(sign);
    out += place >= 0 ? (radicals[place] ?? "") : (letters[sign] ?? sign);
  }
  return out.replaceAll("~", "");
}

function initialHamza(next: string, after: string, afterThat: string): string {
  if (next === "A") return "آ";
  if (after === "ء" && !vowel.test(afterThat)) return next === "a" ? "آ" : next === "u" ? "أو" : "إي";
  return next === "i" || next === "I" ? "إ" : "أ";
}

/** The seat of a hamza inside or at the end of a word; next is empty at the end. */
function seat(previous: string, next: string): string {
  if (next === "") return previous === "i" ? "ئ" : previous === "u" ? "ؤ" : previous === "a" ? "أ" : "ء";
  if (next === "i" || next === "I" || previous === "i" || previous === "I" || previous === "ي") return "ئ";
  if (next === "u" || next === "U") return "ؤ";
  if (previous === "u") return "ؤ";
  if (previous === "U" || previous === "A") return "ء";
  return next === "A" ? "آ" : "أ";
}

/** Writes a filled pattern: spell("yuءmin") is يؤمن, spell("masءUl") مسؤول. */
export function spell(sounds: string): string {
  let out = "";
  for (let at = 0; at < sounds.length; at++) {
    const sign = sounds[at] ?? "";
    const next = sounds[at + 1] ?? "";
    const previous = sounds[at - 1] ?? "";
    if (sign === "ء" && at === 0) {
      const head = initialHamza(next, sounds[at + 2] ?? "", sounds[at + 3] ?? "");
      out += head;
      if (next === "A") at += 1;
      else if (head === "آ" || head.length === 2) at += 2;
    } else if (sign === "ء") {
      const written = seat(previous, next);
      out += written;
      if (written === "آ") at += 1;
    } else if (sign === "a" || sign === "i" || sign === "u") {
      if (at === 0) out += "ا";
    } else if (sign === "و" && previous === "i" && !vowel.test(next)) out += "ي";
    else if (sign === "ي" && previous === "u" && !vowel.test(next)) out += "و";
    else if (sign === "Y" && out.endsWith("ي"))
      out += "ا"; // no two ي at the end: أعيا, استحيا
    else out += long[sign] ?? sign;
  }
  return out;
}

/** Pattern and radicals straight to spelling. */
export const write = (pattern: string, radicals: readonly string[]): string => spell(fill(pattern, radicals));
