// The faces that a page begins with, to be fetched together with the page itself.
import naskh from "./generated/naskh-400-arabic.woff2?url";
import naskhBold from "./generated/naskh-700-arabic.woff2?url";
import naskhBoldLatin from "./generated/naskh-700-latin.woff2?url";
import sans from "./generated/sans-400-arabic.woff2?url";
import sansLatin from "./generated/sans-400-latin.woff2?url";
import type { Locale } from "./i18n/strings.ts";

/** Headings and interface of the page's language, and the naskh where words of an article stand; Latin words in Arabic may come later. */
export function preloadedFonts(locale: Locale, ofArticle: boolean): readonly string[] {
  const own = locale === "ar" ? [naskhBold, sans] : [naskhBoldLatin, sansLatin];
  return [...new Set([...(ofArticle ? [naskhBold, naskh] : []), ...own])];
}
