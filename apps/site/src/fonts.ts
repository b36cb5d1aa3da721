// The faces that running text is set in, to be fetched with the page itself.
import naskh from "@fontsource/amiri/files/amiri-arabic-400-normal.woff2?url";
import naskhBold from "@fontsource/amiri/files/amiri-arabic-700-normal.woff2?url";
import naskhLatin from "@fontsource/amiri/files/amiri-latin-400-normal.woff2?url";
import naskhLatinBold from "@fontsource/amiri/files/amiri-latin-700-normal.woff2?url";
import sans from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import sansLatin from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import type { Locale } from "./i18n/strings.ts";

/** Arabic in the sans stands on Arabic pages only: elsewhere the article's words are in the naskh. */
export function preloadedFonts(locale: Locale): readonly string[] {
  return [naskh, naskhBold, ...(locale === "ar" ? [sans] : []), sansLatin, naskhLatin, naskhLatinBold];
}
