// Every page in both languages, each with its twin.
import { articles } from "@isnad/core/articles";
import type { APIRoute } from "astro";
import { interfaceIn, locales } from "../i18n/interface.ts";
import { articleSections, sections } from "../sections.ts";

export const GET: APIRoute = ({ site }) => {
  const paths = [
    ...sections.map(({ path }) => path),
    ...articles.flatMap(({ article }) => articleSections.map(({ path }) => `articles/${article.id}/${path}`)),
  ];
  const address = (href: string): string => new URL(href, site).href;
  const entries = paths.flatMap((path) =>
    locales.map((locale) => {
      const twins = locales
        .map(
          (other) =>
            `<xhtml:link rel="alternate" hreflang="${other}" href="${address(interfaceIn(other).href(path))}"/>`,
        )
        .join("");
      return `<url><loc>${address(interfaceIn(locale).href(path))}</loc>${twins}</url>`;
    }),
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join("\n")}</urlset>\n`;
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
