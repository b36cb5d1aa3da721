// The paths of pages that stand once a language, and once an article and language.
import { articles } from "@isnad/core/articles";
import type { ParsedArticle } from "@isnad/core/schema";
import { locales } from "./i18n/interface.ts";
import type { Locale } from "./i18n/strings.ts";

/** Arabic has no prefix. */
const param = (locale: Locale): string | undefined => (locale === "ar" ? undefined : locale);

export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale: param(locale) }, props: { locale } }));
}

export function articlePaths(): {
  params: { locale: string | undefined; id: string };
  props: { locale: Locale; parsed: ParsedArticle };
}[] {
  return locales.flatMap((locale) =>
    articles.map((parsed) => ({ params: { locale: param(locale), id: parsed.article.id }, props: { locale, parsed } })),
  );
}
