// Statements and reports as sentences, and what holds for every sentence whatever the text.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { render } from "./render-by-id.ts";
import { reports, statements } from "./statement.cases.ts";
import { statementsByClass } from "./statement-classes.cases.ts";

test.each(statements)("%s", (text, ar, en) => {
  const { facts } = parseArticle(text);
  const clause = facts.propositions.find(({ predicate }) => predicate.kind !== "verbal-noun");
  expect(clause?.statement).toEqual({ ar, en });
});

describe.each(Object.entries(statementsByClass))("%s", (_, cases) => {
  test.each(cases)("%s", (text, ar, en) => {
    const { facts } = parseArticle(text);
    const clause = facts.propositions.find(({ predicate }) => predicate.kind !== "verbal-noun");
    expect(clause?.statement).toEqual({ ar, en });
  });
});

test.each(reports)("reported: %s", (text, ar, en) => {
  const parsed = parseArticle(text);
  expect(render(parsed, parsed.facts.reports[0]?.id ?? "")).toEqual({ ar, en });
});

test("render gives a proposition its statement, and nothing for an id that is not there", () => {
  const parsed = parseArticle("انسحبت القوات من المدينة.");
  const [proposition] = parsed.facts.propositions;
  expect(render(parsed, proposition?.id ?? "")).toEqual(proposition?.statement);
  expect(render(parsed, "p999")).toBeNull();
});

const everything = [...statements, ...Object.values(statementsByClass).flat(), ...reports]
  .map(([text]) => text)
  .join(" ");

/** Every opening mark is closed before the next of its kind opens. */
function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth++;
    if (letter === close) depth--;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

test.each([
  ["all cases as one article", everything],
  ["marks without partners", `قال الوزير: «المحادثات (بدأت أمس. وأضاف الوزير) أن «القوات» ستنسحب، حسب الخطة.`],
  ["words that no lexicon has", "زعطب المقنفش البرطحول الكبير، وقال الزنفلط إن الشقلبان دمر العرنديس."],
])("sentences are never empty, brackets are in pairs, nothing dangles: %s", (_, text) => {
  const parsed = parseArticle(text);
  const ids = [...parsed.facts.propositions, ...parsed.facts.reports].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const { ar = "", en = "" } = render(parsed, id) ?? {};
    expect(ar).not.toBe("");
    expect(en).not.toBe("");
    expect(ar).not.toMatch(/^[\s،,]|[\s،,]$| {2}|^و /u);
    expect(en).not.toMatch(/^[\s,]|[\s,]$| {2}|\bundefined\b|\bnull\b/u);
    for (const [open, close] of [
      ["(", ")"],
      ["«", "»"],
      ["⟨", "⟩"],
    ] as const) {
      expect(balanced(ar, open, close), ar).toBe(true);
      expect(balanced(en, open, close), en).toBe(true);
    }
  }
});

test("a text without full stops gives sentences of bounded length", () => {
  const names = "محمد وعلي وحسن و".repeat(500);
  const { facts } = parseArticle(`زار ${names}خالد المدينة التي قال إن الوزير قال إن الرئيس زارها`);
  expect(facts.propositions.length).toBeGreaterThan(0);
  for (const { statement } of facts.propositions) {
    expect(statement.ar.length).toBeLessThan(3000);
    expect(statement.en.length).toBeLessThan(5000);
  }
});
