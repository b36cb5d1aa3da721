// Names the lexicon does not know, in Latin letters without diacritics: Arabic ones by their patterns, foreign ones by their sounds.
import { type NameOrigin, originOf } from "./name-origin.ts";
import { arabicInLatin } from "./transliterate-arabic.ts";
import { foreignInLatin } from "./transliterate-foreign.ts";

/** One word: "الفيلالي" gives "al-Filali", "ميتروفيتش" gives "Mitrovic". The article is al- before sun letters too, as in IJMES. `trade`: a family's name, in which فعال is a trade (الدباغ, al-Dabbagh). */
export function transliterateWord(word: string, origin: NameOrigin = originOf(word), trade = false): string {
  const plain = word.normalize("NFC").replace(/[\u064b-\u0652\u0640]/g, "");
  const article = plain.length > 3 && plain.startsWith("ال") && origin !== "foreign";
  const body = article ? plain.slice(2) : plain;
  const out = origin === "foreign" ? foreignInLatin(body) : arabicInLatin(body, article && trade);
  const latin = out.charAt(0).toUpperCase() + out.slice(1);
  return article ? `al-${latin}` : latin;
}
