// The faces that a page begins with, to be fetched together with the page itself.
import naskhLatinBold from "@fontsource/amiri/files/amiri-latin-700-normal.woff2?url";
import sans from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import sansLatin from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import naskh from "./generated/amiri-arabic-400.woff2?url";
import naskhBold from "./generated/amiri-arabic-700.woff2?url";
import digits from "./generated/amiri-digits-400.woff2?url";
import type { Locale } from "./i18n/strings.ts";

/** What a page shows of an article: its text, its title only, or nothing. */
export type Shown = "text" | "title" | "nothing";

/** Headings and interface of the page's language, and the naskh where an article stands; what stands further down may come later. */
export function preloadedFonts(locale: Locale, shown: Shown): readonly string[] {
  const own = locale === "ar" ? [naskhBold, sans] : [naskhLatinBold, sansLatin];
  const article = { text: [naskhBold, naskh, digits], title: [naskhBold], nothing: [] }[shown];
  return [...new Set([...article, ...own])];
}
