// Latin letters spelled out in Arabic (إتش سي is HC, بي بي سي is BBC), and English words that firms' names keep.
import type { Word } from "../model/word.ts";
import { fold } from "../script/fold.ts";
import { originOf } from "./name-origin.ts";
import { transliterateWord } from "./transliterate.ts";

const spelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    إيه: "A",
    ايه: "A",
    بي: "B",
    سي: "C",
    دي: "D",
    إي: "E",
    إف: "F",
    اف: "F",
    جي: "G",
    إتش: "H",
    آي: "I",
    جيه: "J",
    كيه: "K",
    كي: "K",
    إل: "L",
    إم: "M",
    إن: "N",
    أو: "O",
    كيو: "Q",
    آر: "R",
    إر: "R",
    إس: "S",
    تي: "T",
    يو: "U",
    في: "V",
    دبليو: "W",
    إكس: "X",
    واي: "Y",
    زد: "Z",
  }).map(([arabic, letter]) => [fold(arabic), letter]),
);

const kept: ReadonlyMap<string, string> = new Map(
  Object.entries({
    آند: "and",
    أند: "and",
    أوف: "of",
    فور: "for",
    ذا: "The",
    ذي: "The",
    غروب: "Group",
    جروب: "Group",
    هولدينغ: "Holding",
    تايمز: "Times",
    بوست: "Post",
    نيوز: "News",
    كابيتال: "Capital",
    كابتال: "Capital",
    تكنولوجي: "Technology",
    تكنولوجيز: "Technologies",
    إنترناشيونال: "International",
    إنترناشونال: "International",
    انترناشيونال: "International",
    موتورز: "Motors",
    إيرلاينز: "Airlines",
    ستريت: "Street",
    ستيت: "State",
    بنك: "Bank",
    بانك: "Bank",
    يونايتد: "United",
    سيتي: "City",
    تاون: "Town",
    فارما: "Pharma",
    إنيرجي: "Energy",
    إنرجي: "Energy",
    غلوبال: "Global",
    جلوبال: "Global",
    سيستمز: "Systems",
    سيرفيسز: "Services",
    أوبن: "Open",
    سمارت: "Smart",
    ديلي: "Daily",
    جورنال: "Journal",
    وول: "Wall",
    نيو: "New",
    فيرست: "First",
    ميديا: "Media",
    تيليكوم: "Telecom",
    باور: "Power",
    غرين: "Green",
    بلو: "Blue",
    إيرويز: "Airways",
    سوفت: "Soft",
    بتروليوم: "Petroleum",
    ستار: "Star",
    مول: "Mall",
    سنتر: "Center",
    بارك: "Park",
    كلوب: "Club",
    تريبيون: "Tribune",
    هيرالد: "Herald",
    أميركان: "American",
    أمريكان: "American",
  }).map(([arabic, english]) => [fold(arabic), english]),
);

/** The words of a name that is not translated; two letters or more side by side are an abbreviation. */
export function latinName(words: readonly Word[]): string {
  const out: string[] = [];
  const foreign = words.some((word) => kept.has(word.norm) || originOf(word.form) === "foreign");
  for (let at = 0; at < words.length; at++) {
    let letters = "";
    let to = at;
    while (to < words.length && spelled.has(words[to]?.norm ?? ""))
      letters += spelled.get(words[to++]?.norm ?? "") ?? "";
    if (letters.length > 1) {
      out.push(letters);
      at = to - 1;
      continue;
    }
    const word = words[at];
    if (word === undefined) continue;
    // لـ before a noun: one word with it.
    const glued = word.part === "proclitic" ? proclitics[word.norm] : undefined;
    const next = words[at + 1];
    if (glued !== undefined && next !== undefined) {
      out.push(`${glued}-${transliterateWord(next.form).replace(/^al-/, "")}`);
      at++;
      continue;
    }
    const unsure = originOf(word.form) === "unsure";
    out.push(
      (words.length > 1 ? kept.get(word.norm) : undefined) ??
        transliterateWord(word.form, unsure && foreign ? "foreign" : undefined),
    );
  }
  return out.join(" ");
}

const proclitics: Readonly<Record<string, string>> = { ل: "lil", ب: "bil", و: "wa" };
