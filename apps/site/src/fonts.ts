// The faces that a page begins with, to be fetched together with the page itself.
import naskh from "./generated/naskh-400-arabic.woff2?url";
import naskhBold from "./generated/naskh-700-arabic.woff2?url";
import naskhBoldLatin from "./generated/naskh-700-latin.woff2?url";
import sans from "./generated/sans-400-arabic.woff2?url";
import sansLatin from "./generated/sans-400-latin.woff2?url";
import sansBold from "./generated/sans-600-arabic.woff2?url";
import type { Locale } from "./i18n/strings.ts";

/** The naskh that every page shows words of articles in, headings and interface in the page's language. */
const faces: Record<Locale, readonly string[]> = {
  ar: [naskhBold, sans, naskh, sansBold, sansLatin],
  en: [sansLatin, naskhBoldLatin, naskh, naskhBold],
};

export function preloadedFonts(locale: Locale): readonly string[] {
  return faces[locale];
}
