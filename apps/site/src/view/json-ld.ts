// The article for machines: schema.org NewsArticle with its quotations and claims.
import type { ParsedArticle, Report } from "@isnad/core/schema";
import { titleOf } from "./reading.ts";

/** @returns a schema.org object; claims are told as quotations of their speaker, never as true. */
export function newsArticle(parsed: ParsedArticle): object {
  const { article, facts } = parsed;
  const names = new Map(facts.entities.map(({ id, name }) => [id, name.ar]));
  const speaker = ({ source, sourceType }: Report): object => ({
    "@type": sourceType.endsWith("person") ? "Person" : "Organization",
    name: names.get(source?.entity ?? "") ?? source?.text ?? "",
  });
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: titleOf(parsed).text,
    inLanguage: article.language,
    ...(article.published?.basis === "stated" ? { datePublished: article.published.edtf } : {}),
    ...(article.publisher === null ? {} : { publisher: { "@type": "Organization", name: article.publisher } }),
    ...(article.url === null ? {} : { isBasedOn: article.url }),
    mentions: facts.entities
      .filter(({ known }) => known !== null)
      .map(({ name }) => ({ "@type": "Thing", name: name.ar })),
    hasPart: facts.reports
      .filter(({ source, content }) => source !== null && content.length > 0)
      .map((report) => ({
        "@type": "Quotation",
        text: report.content.map(({ text }) => text).join(" … "),
        creator: speaker(report),
      })),
  };
}
