// Arabic names in Latin letters: written long vowels as they are, short ones put where the word's pattern has them.

import { type Sound, spelledInRuns } from "./latin-runs.ts";

const consonants: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
  ء: "",
  ئ: "",
  پ: "p",
  چ: "ch",
  ڤ: "v",
  گ: "g",
  ژ: "zh",
};
const alif = /[اآأإٱىة]/;

/** `trade`: CaCaC has its second consonant doubled. */
export function arabicInLatin(body: string, trade: boolean): string {
  const opening = joined.find(([letters, , shortest]) => body.startsWith(letters) && body.length >= shortest);
  if (opening !== undefined) return opening[1] + wordInLatin(body.slice(opening[0].length), trade);
  return wordInLatin(body, trade);
}

/** First halves that are written with the name after them: عبدالمجيد, بنشقرون, بوجمعة; and how long the whole is at least. */
const joined: readonly (readonly [string, string, number])[] = [
  ["عبدال", "abdul", 7],
  ["بن", "ben", 6],
  ["بو", "bou", 6],
];

function wordInLatin(body: string, trade: boolean): string {
  const letters = [...body];
  const sounds = letters.flatMap((letter, at) => soundsOf(letters, letter, at));
  const open = letters.findIndex((letter) => alif.test(letter));
  if (
    trade &&
    letters.length === 4 &&
    open === 2 &&
    letters[2] === "ا" &&
    sounds.filter((one) => !one.vowel).length === 3
  ) {
    const [first, second, , last] = sounds.map((one) => one.latin);
    if (second !== "" && second !== first) return `${first}a${second}${second}a${last}`;
  }
  const out = spelledInRuns(sounds, (run, at, to) => {
    const before = sounds[at - 1];
    const after = sounds[to];
    if (before === undefined && after === undefined) return alone(run, letters[0] === "م");
    if (before === undefined && run.length === 3 && run[2] === "w" && after?.latin === "i") return run.join("a");
    if (before === undefined) return opening(run, letters[0] === "م" && participle(letters) ? "u" : "a");
    if (after === undefined) return closing(run, letters[at - 1] === "ا" ? "i" : "a");
    // فاعلة, جوهرة: no two consonants before the ending.
    if (run.length === 2 && letters.at(-1) === "ة" && to === sounds.length - 1)
      return run.join(letters[letters.length - 4] === "ا" ? "i" : "a");
    // المالكي, الهاشمي: the nisba of فاعل.
    if (run.length === 2 && letters.length === 5 && letters[1] === "ا" && letters[4] === "ي") return run.join("i");
    return `${run.length > 1 ? run[0] : ""}${opening(run.length > 1 ? run.slice(1) : run, "a")}`;
  });
  return out.replace(/aaa+/g, "aa").replace(/iiy/g, "iy");
}

/** مفاعل of persons: مجاهد (Mujahid). */
const participle = (letters: readonly string[]) => letters.length === 5 && letters[2] === "ا" && letters[4] !== "ة";

const glyph = (latin: string, vowel: boolean): Sound => ({ latin, vowel });

function soundsOf(letters: readonly string[], letter: string, at: number): Sound[] {
  const before = letters[at - 1];
  const after = letters[at + 1];
  if (letter === "إ") return [glyph("i", true)];
  if (alif.test(letter)) return [glyph("a", true)];
  if (letter === "ؤ") return after === "و" ? [] : [glyph("u", true)];
  if (letter !== "و" && letter !== "ي") return [glyph(consonants[letter] ?? letter, false)];
  const long = letter === "و" ? "u" : "i";
  const glide = glyph(letter === "و" ? "w" : "y", false);
  if (before === "إ" && at === 1) return [];
  if (before === undefined || alif.test(before)) return [glide];
  // أنور: no long vowel after أ and one consonant.
  if (at === 2 && letters[0] === "أ" && letters.length === 4 && letter === "و") return [glide];
  if (after === undefined) return [glyph(long, true)];
  if (letter === "ي" && after === "ة") return [glyph("i", true), glide];
  if (alif.test(after)) return [glide];
  // علوي, طويل: و before ي is a consonant.
  if (letter === "و" && (after === "ي" || after === "و")) return [glide];
  if (letter === "ي" && (after === "و" || after === "ي")) return [glide];
  if ((before === "و" || before === "ي") && at > 1 && letters[at - 2] === undefined) return [glyph(long, true)];
  // فيصل, كوثر, جوهرة: a diphthong before two consonants.
  const rest = letters.slice(at + 1).filter((one) => one !== "ة");
  const diphthong =
    at === 1 && rest.length === 2 && rest.every((one) => consonants[one] !== undefined && one !== "و" && one !== "ي");
  // سيف, ليث, زيد; but ريم, عيد.
  if (letter === "ي" && letters.length === 3 && at === 1 && before !== "ر" && before !== "ع")
    return [glyph("ay", true)];
  return diphthong ? [glyph(letter === "و" ? "aw" : "ay", true)] : [glyph(long, true)];
}

/** فعل, جعفر, مصلح. */
function alone(run: readonly string[], m: boolean): string {
  const [a = "", b = "", c = "", d = ""] = run;
  if (run.length === 4) return m ? `${a}u${b}${c}i${d}` : `${a}a${b}${c}a${d}`;
  if (run.length < 4) return run.join("a");
  return `${a}a${b}${opening(run.slice(2, -1), "a")}a${run.at(-1)}`;
}

/** Before a written vowel: the last consonant opens its syllable. */
function opening(run: readonly string[], vowel: string): string {
  const [a = "", b = "", c = ""] = run;
  if (run.length < 2) return a;
  if (run.length === 2) return `${a}${vowel}${b}`;
  if (run.length === 3) return `${a}${vowel}${b}${c}`;
  return `${a}${vowel}${b}${opening(run.slice(2), "a")}`;
}

/** After a written vowel at the end: فاعل, أحمد. */
function closing(run: readonly string[], vowel: string): string {
  const [a = "", b = ""] = run;
  if (run.length < 2) return a;
  if (run.length === 2) return `${a}${vowel}${b}`;
  return `${a}${alone(run.slice(1), false).replace(/^([^a]*)a([^a]*)$/, "$1a$2")}`;
}
