// The exports as others read them: JSON-LD through a JSON-LD processor, CoNLL-U through the rules of its validator.
import { readdirSync, readFileSync } from "node:fs";
import { parseArticle } from "@isnad/core";
import { articles } from "@isnad/core/articles";
import { toConllu, toJsonLd } from "@isnad/core/export";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { conlluProblems } from "./conllu-problems.ts";

const [article] = articles;
if (!article) throw new Error("no article is stored");

/** The document holds its own context: a processor that wants another one is told no. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`asked for ${url}`);
};

type Node = Readonly<Record<string, readonly unknown[]>> & { readonly "@id"?: string; readonly "@type"?: string[] };

test("JSON-LD expands without the network, nothing is dropped, every type is an IRI", async () => {
  const document = toJsonLd(article, "https://example.org/a");
  // In safe mode a key that means nothing is an error instead of being left out.
  const nodes = (await jsonld.expand(document, { documentLoader, safe: true })) as readonly Node[];
  expect(nodes.length).toBe(document.graph.length);
  const types = new Set(nodes.flatMap((node) => node["@type"] ?? []));
  expect([...types].filter((type) => !/^https?:\/\//u.test(type))).toEqual([]);
  expect(types).toContain("https://schema.org/NewsArticle");
  expect(types).toContain("https://schema.org/Claim");
  expect(types).toContain("http://www.w3.org/ns/oa#Annotation");
});

test("JSON-LD as RDF: every annotation has a target in the article and a body that is described", async () => {
  const document = toJsonLd(article, "https://example.org/a");
  const quads = (await jsonld.toRDF(document, { documentLoader, safe: true })) as readonly {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }[];
  const subjects = new Set(quads.map(({ subject }) => subject.value));
  const bodies = quads.filter(({ predicate }) => predicate.value.endsWith("oa#hasBody"));
  expect(bodies.length).toBeGreaterThan(article.facts.propositions.length);
  expect(bodies.filter(({ object }) => !subjects.has(object.value))).toEqual([]);
  const sources = quads.filter(({ predicate }) => predicate.value.endsWith("oa#hasSource"));
  expect(new Set(sources.map(({ object }) => object.value))).toEqual(new Set(["https://example.org/a"]));
});

const golds = new URL("gold/", import.meta.url);
const texts = readdirSync(golds)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name): [string, string] => [name, JSON.parse(readFileSync(new URL(name, golds), "utf8")).text]);

test.each([[article.article.id, article.article.text], ...texts])(
  "CoNLL-U of %s keeps the rules of the format's validator",
  (_, text) => {
    const parsed = parseArticle(text);
    const conllu = toConllu(parsed);
    expect(conlluProblems(conllu)).toEqual([]);
    expect(conllu.match(/^# sent_id/gmu)?.length).toBe(parsed.article.sentences.length);
  },
);

test.each([
  [
    "no blank line at the end",
    "# sent_id = 1\n# text = ا\n1\tا\tا\tNOUN\t_\t_\t0\troot\t_\t_\n",
    "end with an empty line",
  ],
  ["nine columns", "# sent_id = 1\n# text = ا\n1\tا\tا\tNOUN\t_\t_\t0\troot\t_\n\n", "columns"],
  ["an unknown tag", "# sent_id = 1\n# text = ا\n1\tا\tا\tNN\t_\t_\t0\troot\t_\t_\n\n", "UPOS"],
  ["an unknown relation", "# sent_id = 1\n# text = ا\n1\tا\tا\tNOUN\t_\t_\t0\tsubj\t_\t_\n\n", "relation"],
  [
    "a circle",
    "# sent_id = 1\n# text = ا ب ج\n1\tا\tا\tNOUN\t_\t_\t0\troot\t_\t_\n2\tب\tب\tNOUN\t_\t_\t3\tnmod\t_\t_\n3\tج\tج\tNOUN\t_\t_\t2\tnmod\t_\t_\n\n",
    "root",
  ],
  ["other words", "# sent_id = 1\n# text = ب\n1\tا\tا\tNOUN\t_\t_\t0\troot\t_\t_\n\n", "text"],
])("the check itself sees %s", (_, text, problem) => {
  expect(conlluProblems(text).join("\n")).toContain(problem);
});
