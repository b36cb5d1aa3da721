// The faces that a page begins with, to be fetched together with the page itself.
import naskhLatinBold from "@fontsource/amiri/files/amiri-latin-700-normal.woff2?url";
import sans from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import sansLatin from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import naskh from "./generated/amiri-arabic-400.woff2?url";
import naskhBold from "./generated/amiri-arabic-700.woff2?url";
import type { Locale } from "./i18n/strings.ts";

/** Headings and interface of the page's language, and the naskh where an article is read; what stands further down may come later. */
export function preloadedFonts(locale: Locale, forReading: boolean): readonly string[] {
  const own = locale === "ar" ? [naskhBold, sans] : [naskhLatinBold, sansLatin];
  return forReading ? [...new Set([naskhBold, naskh, ...own])] : own;
}
