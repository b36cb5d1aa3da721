// Deeds between the same two share an arc; the way back is an arc of its own.
import { expect, test } from "vitest";
import { arcsOf, arcsPicture } from "./arc-diagram.ts";

test("the same direction is one arc, the way back another that stands further out", () => {
  const arcs = arcsOf([
    { from: 0, to: 1, number: 1 },
    { from: 1, to: 0, number: 2 },
    { from: 0, to: 1, number: 3 },
  ]);
  expect(arcs.map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
  expect(arcs[1]?.width).toBeGreaterThan(arcs[0]?.width ?? 0);
});

test("arcs are wider the further apart their rows are, and stay inside the drawing", () => {
  const arcs = arcsOf([
    { from: 0, to: 1, number: 1 },
    { from: 0, to: 9, number: 2 },
    { from: 9, to: 0, number: 3 },
  ]);
  const widths = arcs.map(({ width }) => width);
  expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  const [, width] = /viewBox="0 0 (\d+) /u.exec(String(arcsPicture(arcs, 10))) ?? [];
  expect(Math.max(...widths) + 12).toBeLessThanOrEqual(Number(width));
});
