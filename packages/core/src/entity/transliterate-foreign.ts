// Foreign names back into Latin letters by their sounds: Arabic writes most of their vowels, and their endings tell how they are spelled.

import { type Sound, spelledInRuns } from "./latin-runs.ts";

const sounds: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "th",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "g",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ء: "",
  ئ: "",
  ؤ: "o",
  پ: "p",
  چ: "ch",
  ڤ: "v",
  گ: "g",
  ژ: "zh",
};

/** Endings that have a spelling of their own, the longest first; what stands before them has at least two letters. */
const endings: readonly (readonly [string, string])[] = [
  ["وفيتش", "ovic"],
  ["وفسكي", "ovsky"],
  ["يفيتش", "evic"],
  ["سكايا", "skaya"],
  ["تشيث", "chez"],
  ["غيث", "guez"],
  ["نديث", "ndez"],
  ["ينيو", "inho"],
  ["فيلد", "feld"],
  ["شتاين", "stein"],
  ["ستاين", "stein"],
  ["دوتير", "dottir"],
  ["ينكو", "enko"],
  ["يتش", "ic"],
  ["وغلو", "oglu"],
  ["أوغلو", "oglu"],
  ["بيرغ", "berg"],
  ["بيرج", "berg"],
  ["بورغ", "burg"],
  ["بورج", "burg"],
  ["سكي", "sky"],
  ["وفا", "ova"],
  ["يفا", "eva"],
  ["ييف", "yev"],
  ["ييه", "ier"],
  ["برغ", "berg"],
  ["برج", "berg"],
  ["مان", "man"],
  ["لاند", "land"],
  ["سون", "son"],
  ["سن", "sen"],
  ["ماير", "meyer"],
  ["ويز", "oes"],
  ["وف", "ov"],
  ["يف", "ev"],
  ["يز", "ez"],
  ["يه", "e"],
  ["يان", "yan"],
  ["نج", "ng"],
  ["اي", "ay"],
];
const vowelLetters = /[اآأإىةوي]/;

export function foreignInLatin(word: string): string {
  const end = endings.find(([letters]) => word.endsWith(letters) && word.length > letters.length + 1);
  const stem = end === undefined ? word : word.slice(0, -end[0].length);
  const parts = partsOf([...stem], end === undefined);
  const tail = end === undefined ? "" : end[1];
  return joined(parts, tail) + tail;
}

/** Vowels and consonants in turn, each as one Latin piece. */
function partsOf(letters: readonly string[], whole: boolean): Sound[] {
  const found: Sound[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    const after = letters[at + 1];
    const last = whole && after === undefined;
    const pair = letter + (after ?? "");
    if (pair === "تش" || pair === "كس") {
      found.push({ latin: pair === "تش" ? "ch" : "x", vowel: false });
      at++;
    } else if (at === 0 && (pair === "أو" || pair === "او" || pair === "إي" || pair === "اي")) {
      found.push({ latin: pair.endsWith("و") ? "o" : "i", vowel: true });
      at++;
    } else if (at === 0 && letter === "ش" && /[متنلرفب]/.test(after ?? ""))
      found.push({ latin: after === "ت" || after === "ب" ? "s" : "sch", vowel: false });
    else if (at === 1 && letter === "ب" && /[سش]/.test(letters[0] ?? ""))
      // سبيرز, شبيغل: no s or sh stands before a b.
      found.push({ latin: "p", vowel: false });
    else if (pair === "وو") {
      found.push({ latin: at === 0 ? "wo" : "oo", vowel: true });
      at++;
    } else if (letter === "و" || letter === "ي") found.push(glide(letters, at));
    else if (letter === "إ") found.push({ latin: "e", vowel: true });
    else if (vowelLetters.test(letter)) found.push({ latin: "a", vowel: true });
    else if (letter === "ه" && last && found.at(-1)?.vowel === false) found.push({ latin: "e", vowel: true });
    else if (letter === "ه" && last) continue;
    // Beside a vowel ف is most often a v, but at the start: ديفيدز (Davids), كازنوف (Cazeneuve).
    else if (letter === "ف" && at > 0 && (found.at(-1)?.vowel || vowelLetters.test(after ?? "")))
      found.push({ latin: "v", vowel: false });
    // جيرار (Gerard), جيوفاني (Giovanni): before its i or e a g is a ج too.
    else if (pair === "جي") found.push({ latin: "g", vowel: false });
    else if (at === 0 && (pair === "كل" || pair === "كر")) found.push({ latin: "c", vowel: false });
    else if (at === 0 && pair === "شو") found.push({ latin: "sch", vowel: false });
    // ويليامز (Williams): after a consonant the last ز is an s.
    else if (letter === "ز" && last && found.at(-1)?.vowel === false) found.push({ latin: "s", vowel: false });
    else found.push({ latin: sounds[letter] ?? letter, vowel: false });
  }
  return found;
}

function glide(letters: readonly string[], at: number): Sound {
  const letter = letters[at];
  const before = letters[at - 1];
  const open = letters[at + 1] !== undefined && vowelLetters.test(letters[at + 1] ?? "");
  const afterVowel = before !== undefined && vowelLetters.test(before);
  if (letter === "و") {
    if (before === undefined || (open && letters[at + 1] !== "ي")) return { latin: "w", vowel: false };
    const after = letters[at + 1];
    // مورينيو, سيميوني: io, but يوس is ius.
    if (before === "ي" && after !== "س") return { latin: "o", vowel: true };
    const closed =
      (after === "ت" && !/[اآأىة]/.test(letters[at + 2] ?? "")) || (after === "ل" && letters[at + 2] === undefined);
    return { latin: (afterVowel && !open) || after === "ي" || closed ? "u" : "o", vowel: true };
  }
  if (before === undefined)
    return open || letters[at + 1] === undefined ? { latin: "y", vowel: false } : { latin: "y", vowel: false };
  return open && afterVowel ? { latin: "y", vowel: false } : { latin: beforeE(letters, at) ? "e" : "i", vowel: true };
}

/** ي before these letters is an e more often than an i: هيرنانديز (Hernandez), فيلدرز, ميتكالف; counted over the rows of names. */
function beforeE(letters: readonly string[], at: number): boolean {
  const after = letters[at + 1] ?? "";
  const then = letters[at + 2];
  if (vowelLetters.test(letters[at - 1] ?? "")) return false;
  if (/[لغف]/.test(after) || (after === "ش" && then === undefined)) return true;
  if (after === "ر") return then !== undefined;
  if (after === "د") return then !== undefined && (then === "ي" || !vowelLetters.test(then));
  if (after === "ت" || after === "ب") return then === "ي" || (after === "ت" && then === undefined);
  return after === "ك" && then !== undefined && !vowelLetters.test(then);
}

const sonorant = /^[rlmn]$/;
/** Two consonants that open a syllable together. */
const opens = (first: string, second: string): boolean =>
  /^(?:[bpkgfvc][rl]|[td]r|thr|shr|schw?[mnrl]?|s[tpkmnlw]|kw|sch[mnlrf]|st|sp)$/.test(first + second);

const joined = (parts: readonly Sound[], tail: string): string =>
  spelledInRuns(parts, (run, from, to) => {
    const closed = to === parts.length && !/^[aeiouy]/.test(tail);
    return from === 0 ? head(run, closed) : body(run, closed);
  });

/** At the start: Br-, St-; else an e, which Arabic leaves out: فرنانديز (Fernandez). */
function head(run: readonly string[], closed: boolean): string {
  const [a = "", b = "", c = ""] = run;
  if (run.length < 2) return a;
  const three = a === "s" && run.length === 3 && opens(b, c);
  if (opens(a, b) && (run.length === 2 || three) && !closed) return run.join("");
  if (opens(a, b) && (run.length === 2 || a === "s")) return `${a}${b}e${body(run.slice(2), closed)}`;
  return `${a}e${body(run.slice(1), closed)}`;
}

/** After a vowel: an e before the r, l or n that a word cannot end in, or that three others crowd. */
function body(run: readonly string[], closed: boolean): string {
  if (run.length < 2) return run.join("");
  const last = run.length - 1;
  let out = run[0] ?? "";
  for (let at = 1; at < run.length; at++) {
    const here = run[at] ?? "";
    const before = run[at - 1] ?? "";
    // Karl, Bern and Wilhelm need no vowel; كوهلر (Kohler) does.
    const easy = (before === "r" && here !== "r") || (before === "l" && here === "m");
    const hard = sonorant.test(here) && !easy && before !== here;
    const ends = closed && at === last;
    const crowded = (run.length > 3 && at > 1 && at < last) || (closed && at < last && /^[lr]$/.test(before));
    out += hard && (ends || crowded) ? `e${here}` : here;
  }
  return out;
}
