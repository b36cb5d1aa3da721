// A fact or a report as a sentence, by its id.
import { expect, test } from "vitest";
import { parseArticle, render } from "../index.ts";

const parsed = parseArticle("قال الوزير إن المحادثات بدأت أمس. لا يعتقد الوزير أن الأزمة انتهت.");

test("a proposition gives its statement", () => {
  for (const { id, statement } of parsed.facts.propositions) expect(render(parsed, id)).toEqual(statement);
});

test("a report says who said what, and keeps its negation", () => {
  const [said, believed] = parsed.facts.reports.map(({ id }) => render(parsed, id));
  expect(said?.ar).toMatch(/^قال الوزير إن المحادثات بدأت/u);
  expect(said?.en).toMatch(/minister said .*talks/iu);
  expect(believed?.ar).toMatch(/^لا يعتقد الوزير/u);
  expect(believed?.en).toMatch(/ does not believe /u);
});

test("nothing for an id that is not there", () => {
  expect(render(parsed, "p999")).toBeNull();
});
