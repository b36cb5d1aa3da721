// Facts are filtered by who they are about, who states them, how, and how sure.
import type { Fact } from "@isnad/core/schema";
import { expect, test } from "vitest";
import { sample } from "../../testing/sample-article.ts";
import { type FactFilters, matcher } from "./index.ts";

const { commitments, propositions, reports } = sample.facts;

/** The view of the sample, by hand: the core's own view is tested there. */
const facts: Fact[] = propositions.map((proposition) => {
  const mine = reports.filter((report) => report.propositions.includes(proposition.id));
  return {
    id: proposition.id,
    statement: proposition.statement,
    proposition,
    commitments: commitments.filter(({ proposition: of }) => of === proposition.id),
    reports: mine,
    acts: mine.map(({ act }) => act),
    entities: ["e:talks"],
    sources: mine.length > 0 ? ["e4"] : ["author"],
    evidence: [],
    quote: { exact: "", prefix: "", suffix: "" },
  };
});

test.each<[FactFilters, string[]]>([
  [{}, ["p27", "p44"]],
  [{ entity: ["e:talks"] }, ["p27", "p44"]],
  [{ entity: ["talks"] }, ["p27", "p44"]],
  [{ entity: ["المحادثات"] }, ["p27", "p44"]],
  [{ entity: ["Talks"] }, ["p27", "p44"]],
  [{ entity: ["nobody"] }, []],
  [{ source: ["الوزير"] }, ["p27"]],
  [{ source: ["author"] }, ["p27", "p44"]],
  [{ act: ["assert", "deny"] }, ["p27"]],
  [{ act: ["deny"] }, []],
  [{ certainty: ["CT+"] }, ["p44"]],
  [{ certainty: ["CT+", "PS+"] }, ["p27", "p44"]],
  [{ source: ["author"], certainty: ["PS+"] }, []],
  [{ source: ["e4"], certainty: ["PS+"] }, ["p27"]],
  [{ source: ["author"], act: ["assert"] }, ["p27"]],
])("%j gives %j", (filters, expected) => {
  expect(facts.filter(matcher(filters, sample)).map(({ id }) => id)).toEqual(expected);
});
