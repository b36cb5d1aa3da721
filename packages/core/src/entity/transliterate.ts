// Names the lexicon does not know, in Latin letters: IJMES consonants without diacritics, the article as al-, short vowels guessed as a.
const letters: Readonly<Record<string, string>> = {
  ء: "",
  آ: "a",
  أ: "a",
  إ: "i",
  ٱ: "a",
  ا: "a",
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
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ة: "a",
  و: "w",
  ؤ: "u",
  ي: "y",
  ى: "a",
  ئ: "i",
  پ: "p",
  چ: "ch",
  ڤ: "v",
  گ: "g",
};
const vowelLetters = new Set(["ا", "آ", "أ", "إ", "ى", "ة", "ع"]);

/** One word: "لودريان" gives "Ludryan". */
export function transliterateWord(word: string): string {
  const plain = word.normalize("NFC").replace(/[\u064b-\u0652\u0640]/g, "");
  const article = plain.length > 4 && plain.startsWith("ال");
  const body = [...(article ? plain.slice(2) : plain)];
  let out = "";
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? "";
    const before = body[at - 1];
    const after = body[at + 1];
    const vowelBefore = before === undefined || vowelLetters.has(before);
    const vowelAfter = after === undefined || vowelLetters.has(after) || after === "و" || after === "ي";
    if (letter === "ي" && after === "ة" && at > 0) {
      out += "iy";
      continue;
    }
    if ((letter === "و" || letter === "ي") && !vowelBefore && !(after !== undefined && vowelLetters.has(after)))
      out += letter === "و" ? "u" : "i";
    else {
      out += letters[letter] ?? letter;
      const consonant = !vowelLetters.has(letter) && (at === 0 || (letter !== "و" && letter !== "ي"));
      if (consonant && !vowelAfter && at === 0) out += "a";
      else if (consonant && !vowelAfter && after !== undefined && !isVowel(out.at(-2) ?? "")) out += "a";
    }
  }
  const latin = out.charAt(0).toUpperCase() + out.slice(1);
  return article ? `al-${latin}` : latin;
}

const isVowel = (letter: string) => /[aiu]/.test(letter);
