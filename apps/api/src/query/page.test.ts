// Pages follow each other without a gap or an overlap.
import { expect, test } from "vitest";
import { ProblemError } from "../problem/problem.ts";
import { paginate } from "./page.ts";

const items = ["a", "b", "c", "d", "e"].map((id) => ({ id, size: id.length }));

test("following next gives every item once", () => {
  const seen: string[] = [];
  let address: string | null = "/v1/x?limit=2&type=DATE";
  while (address !== null) {
    const after: string | undefined = new URL(address, "http://h").searchParams.get("after") ?? undefined;
    const page: ReturnType<typeof paginate<(typeof items)[0]>> = paginate(items, { limit: 2, after }, address);
    expect(page.total).toBe(5);
    seen.push(...page.items.map(({ id }) => id ?? ""));
    address = page.next;
  }
  expect(seen).toEqual(["a", "b", "c", "d", "e"]);
});

test("next keeps the other parameters", () => {
  expect(paginate(items, { limit: 2 }, "/v1/x?limit=2&type=DATE").next).toBe("/v1/x?limit=2&type=DATE&after=b");
});

test("only the fields asked for", () => {
  expect(paginate(items, { fields: ["id"], limit: 1 }, "/x").items).toEqual([{ id: "a" }]);
});

test("an unknown place to go on from is a problem", () => {
  expect(() => paginate(items, { after: "z" }, "/x")).toThrow(ProblemError);
});
