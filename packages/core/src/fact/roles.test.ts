// Who takes part in what, through the whole pipeline: a verb of each class.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { roleCases, strayCases } from "./roles.cases.ts";

function stated(sentence: string): string[] {
  const { propositions, times } = parseArticle(sentence).facts;
  return propositions.map(({ predicate, negated, roles, time }) => {
    const participants = roles.map((role) => ` ${role.role}=${role.span?.text}`).join("");
    const when = time === null ? "" : ` time=${times.find(({ id }) => id === time.ref)?.text}`;
    return `${predicate.text}${negated ? " not" : ""}${participants}${when}`;
  });
}

describe("roles", () => {
  test.each(roleCases)("%s", (sentence, ...expected) => {
    expect(stated(sentence)).toEqual(expected);
  });

  test.each(strayCases)("%s: %s", (sentence, role) => {
    const found = parseArticle(sentence).facts.propositions.flatMap(({ predicate, roles }) =>
      roles.map((one) => `${predicate.text} ${one.role}=${one.span?.text}`),
    );
    expect(found).toContain(role);
  });
});
