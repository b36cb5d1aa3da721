// Day arithmetic and the Hijri calendar against known days.
import { describe, expect, it } from "vitest";
import { civil, dayNumber, isoDay, isoWeek, isoWeekday, parseDay } from "./days.ts";
import { easter } from "./easter.ts";
import { hijriDay, hijriOf } from "./hijri.ts";

describe("days", () => {
  it.each([
    ["1970-01-01", 0, 4],
    ["2000-02-29", 11016, 2],
    ["1969-12-31", -1, 3],
    ["2024-03-13", 19795, 3],
    ["1600-01-01", -135140, 6],
  ] as const)("%s is day %i, weekday %i", (iso, day, weekday) => {
    expect(parseDay(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
    expect(isoWeekday(day)).toBe(weekday);
  });
  it("goes there and back for every day of four centuries", () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); day++) {
      const { year, month, day: date } = civil(day);
      if (dayNumber(year, month, date) !== day) throw new Error(`day ${day}`);
    }
  });
  it.each([
    ["2016-01-03", 2015, 53],
    ["2018-12-31", 2019, 1],
    ["2024-03-13", 2024, 11],
  ] as const)("%s is in week %i-W%i", (iso, year, week) => {
    expect(isoWeek(parseDay(iso) ?? 0)).toEqual({ year, week });
  });
  it.each(["2024-02-30", "2024-13-01", "11/3/2024", "", "2024-3-1"])("takes %j for no day", (text) => {
    expect(parseDay(text)).toBeNull();
  });
  it.each([
    [2013, "2013-03-31"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
  ] as const)("Easter of %i is %s", (year, iso) => {
    expect(isoDay(easter(year))).toBe(iso);
  });
});

describe("hijri", () => {
  it.each([
    [1445, 9, 1, "2024-03-11"],
    [1445, 10, 1, "2024-04-10"],
    [1430, 1, 6, "2009-01-03"],
    [1444, 1, 20, "2022-08-18"],
  ] as const)("%i-%i-%i AH is %s", (year, month, day, iso) => {
    expect(isoDay(hijriDay(year, month, day))).toBe(iso);
    expect(hijriOf(parseDay(iso) ?? 0)).toEqual({ year, month, day });
  });
});
