// The axis: round ticks, inside it, never too many.
import { expect, test } from "vitest";
import { DAY, timeAxis } from "./axis-ticks.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

test.each([
  ["2003-01-01", "2024-12-01", ["2005", "2010", "2015", "2020"]],
  ["2019-03-01", "2024-05-01", ["2020", "2022", "2024"]],
  ["2025-01-01", "2027-12-31", ["2025", "2026", "2027"]],
  ["1968-03-10", "2018-03-10", ["1970", "1980", "1990", "2000", "2010"]],
  ["1948-05-15", "2024-05-01", ["1960", "1980", "2000", "2020"]],
  ["2024-01-10", "2024-11-20", ["2024-01", "2024-04", "2024-07", "2024-10"]],
  ["2023-11-01", "2024-03-31", ["2023-11", "2024-01", "2024-03"]],
  ["2024-03-28", "2024-04-05", ["2024-03-28", "2024-03-30", "2024-04-01", "2024-04-03", "2024-04-05"]],
  ["2024-03-28", "2024-03-28", ["2024-03-28"]],
])("from %s to %s", (from, to, ticks) => {
  const axis = timeAxis(day(from), day(to) + DAY);
  expect(axis.ticks.map(({ date }) => date)).toEqual(ticks);
  expect(axis.start).toBeLessThanOrEqual(day(from));
  expect(axis.end).toBeGreaterThan(day(to));
  for (const { at } of axis.ticks) expect(at >= axis.start && at < axis.end).toBe(true);
});

test("centuries and single days alike give few ticks", () => {
  for (let length = 1; length < 400_000; length = Math.ceil(length * 1.7)) {
    const { ticks } = timeAxis(day("1600-02-03"), day("1600-02-03") + length * DAY);
    expect(ticks.length, String(length)).toBeLessThanOrEqual(6);
    expect(ticks.length, String(length)).toBeGreaterThan(0);
  }
});
