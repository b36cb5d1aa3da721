// The parser alone gives the same article, and what it leaves out can be added.
import { expect, it } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { parseWithoutStatements } from "./parse-without-statements.ts";
import { withStatements } from "./render/index.ts";

const text = "قال وزير المالية إن الحكومة أقرت الموازنة أمس. ونفى النائب أن يكون قد وافق عليها.";

it("leaves the statements out, key and all", () => {
  const { propositions } = parseWithoutStatements(text).facts;
  expect(propositions.length).toBeGreaterThan(1);
  for (const proposition of propositions) expect(proposition).not.toHaveProperty("statement");
});

it("is completed to the same bytes, here or after a journey as JSON", () => {
  const whole = JSON.stringify(parseArticle(text));
  const bare = parseWithoutStatements(text);
  expect(JSON.stringify(withStatements(bare))).toBe(whole);
  expect(JSON.stringify(withStatements(JSON.parse(JSON.stringify(bare)) as typeof bare))).toBe(whole);
});
