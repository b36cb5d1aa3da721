// JSON-LD: the article and its entities in schema.org, each fact a Claim, its evidence W3C Web Annotations. The context
// stands in the document, so that a processor needs no network.
import { facts } from "../facts.ts";
import type { Fact } from "../schema/fact-view.ts";
import type { Entity } from "../schema/facts.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";
import type { Span } from "../schema/span.ts";
import { codePointCounter } from "./code-point-offsets.ts";

/** Characters of context in a quote, as annotation tools use. */
const quoteContext = 32;

const context = {
  schema: "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  factbank: "urn:factbank:",
  id: "@id",
  type: "@type",
  graph: "@graph",
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  body: { "@id": "oa:hasBody", "@type": "@id" },
  target: "oa:hasTarget",
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: "oa:hasSelector",
  sameAs: { "@id": "schema:sameAs" },
} as const;

const schemaTypes: Readonly<Record<Entity["type"], string>> = {
  person: "schema:Person",
  organization: "schema:Organization",
  gpe: "schema:AdministrativeArea",
  location: "schema:Place",
  event: "schema:Event",
  group: "schema:Organization",
  other: "schema:Thing",
};

export interface JsonLd {
  readonly "@context": typeof context;
  readonly graph: readonly Readonly<Record<string, unknown>>[];
}

/** @param base absolute IRI of the article; items are fragments of it */
export function toJsonLd(parsed: ParsedArticle, base = `urn:isnad:${parsed.article.id}`): JsonLd {
  const { article } = parsed;
  const iri = (id: string): string => `${base}#${encodeURIComponent(id)}`;
  const annotate = annotator(parsed, base, iri);
  const views = facts(parsed);
  return {
    "@context": context,
    graph: [
      {
        id: base,
        type: "schema:NewsArticle",
        "schema:inLanguage": article.language,
        "schema:articleBody": { "@value": article.text, "@language": article.language },
        ...given("schema:headline", article.title),
        ...given("schema:url", article.url),
        ...given("schema:datePublished", article.published?.basis === "stated" ? article.published.edtf : null),
        ...given("schema:author", article.byline),
        ...(article.publisher === null
          ? {}
          : { "schema:publisher": { type: "schema:Organization", "schema:name": article.publisher } }),
      },
      ...parsed.facts.entities.map((entity) => entityNode(entity, iri)),
      ...parsed.facts.mentions.map((mention) => annotate(mention.id, iri(mention.entity), "oa:identifying", mention)),
      ...views.flatMap((fact) => [
        claimNode(fact, base, iri),
        ...fact.evidence.map((span, index) => annotate(`${fact.id}.${index}`, iri(fact.id), "oa:describing", span)),
      ]),
    ],
  };
}

function entityNode({ id, type, name, sameAs }: Entity, iri: (id: string) => string): Record<string, unknown> {
  return {
    id: iri(id),
    type: schemaTypes[type],
    "schema:name": bilingual(name),
    ...(sameAs.length === 0 ? {} : { sameAs: [...sameAs] }),
  };
}

/** schema.org's Claim: what is claimed, where it appears, who makes it and how sure (FactBank) each source is. */
function claimNode(
  { id, statement, commitments, sources }: Fact,
  base: string,
  iri: (id: string) => string,
): Record<string, unknown> {
  const makers = sources.filter((source) => source !== "author" && source !== "unknown");
  return {
    id: iri(id),
    type: "schema:Claim",
    "schema:text": bilingual(statement),
    "schema:appearance": { id: base },
    ...(makers.length === 0 ? {} : { "schema:author": makers.map((source) => ({ id: iri(source) })) }),
    "factbank:commitment": commitments.map(({ source, value }) => ({
      "factbank:source": source === "author" ? { id: base } : { id: iri(source) },
      "factbank:value": value,
    })),
  };
}

function annotator({ article }: ParsedArticle, base: string, iri: (id: string) => string) {
  const count = codePointCounter(article.text);
  return (id: string, body: string, motivation: string, { start, end }: Span): Record<string, unknown> => ({
    id: iri(`annotation.${id}`),
    type: "oa:Annotation",
    "oa:motivatedBy": { id: motivation },
    body,
    target: {
      type: "oa:SpecificResource",
      source: base,
      selector: [
        { type: "oa:TextPositionSelector", start: count(start), end: count(end) },
        {
          type: "oa:TextQuoteSelector",
          exact: article.text.slice(start, end),
          prefix: article.text.slice(Math.max(0, start - quoteContext), start),
          suffix: article.text.slice(end, end + quoteContext),
        },
      ],
    },
  });
}

function bilingual({ ar, en }: { readonly ar: string; readonly en: string }): Record<string, string>[] {
  return [
    { "@value": ar, "@language": "ar" },
    { "@value": en, "@language": "en" },
  ].filter((text) => text["@value"] !== "");
}

const given = (property: string, value: string | null): Record<string, string> =>
  value === null ? {} : { [property]: value };
