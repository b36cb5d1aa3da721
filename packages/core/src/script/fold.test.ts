import { describe, expect, it, test } from "vitest";
import { comparable } from "./comparable.ts";
import { foldCases } from "./fold.cases.ts";
import { fold } from "./fold.ts";

/** Units of hostile texts, each repeated to a million characters. */
const hostile = ["س", "ة", "\ufefb", "ً", "\u200f", "ى ", "\ud800", "😀", "\u0000"];

describe("fold", () => {
  test.each(foldCases)("%s → %s", (written, norm) => {
    expect(fold(written)).toBe(norm);
  });

  test.each(foldCases)("comparable agrees on %s", (written, norm) => {
    expect(comparable(written).norm).toBe(norm);
  });

  test.each(foldCases)("folding %s twice changes nothing more", (written) => {
    expect(fold(fold(written))).toBe(fold(written));
  });
});

describe("comparable", () => {
  it("maps each character back to where it was written", () => {
    const text = "قالَ إلى\u200f الﻻعب٢";
    const { norm, map } = comparable(text);
    expect(norm).toBe("قال الي اللاعب2");
    expect(map).toHaveLength(norm.length + 1);
    expect(map.at(-1)).toBe(text.length);
    expect(text.slice(map[0], map[4])).toBe("قالَ ");
    // ﻻ is one character and two letters: both start where it stands.
    const lam = norm.indexOf("لاعب");
    expect([map[lam], map[lam + 1]]).toEqual([text.indexOf("ﻻ"), text.indexOf("ﻻ")]);
  });

  it("keeps ة and ى where a letter follows and folds them where none does", () => {
    expect(comparable("مدينة علىبورتو، على.").norm).toBe("مدينه علىبورتو، علي.");
  });

  it("gives the same form whatever harakat and tatweel are written", () => {
    const plain = "وقال المسؤول إن المحادثات مستمرة في بغداد";
    const voiced = [...plain].map((letter) => (/[ء-ي]/.test(letter) ? `${letter}َـ` : letter)).join("");
    expect(comparable(voiced).norm).toBe(comparable(plain).norm);
  });

  test.each(hostile)("reads a million of %j in linear time without throwing", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const start = performance.now();
    const { norm, map } = comparable(text);
    fold(text);
    expect(map).toHaveLength(norm.length + 1);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
