// Words taken apart over a small lexicon: clitics, numbers, states, spelling variants.
import { describe, expect, it } from "vitest";
import { analyses, contradictions, rows } from "./analyse.cases.ts";
import { analyse } from "./analyse.ts";
import { compileRows } from "./compile-rows.ts";
import { readFeats } from "./feats.ts";
import { plain } from "./fold.ts";
import type { Reading } from "./reading.ts";
import { stemTable } from "./stem-table.ts";

const table = stemTable(compileRows(rows.map((row) => ({ row, file: "analyse.cases.ts" }))).lines);

const notation = (written: string, { pieces }: Reading) => pieces.map((piece) => `${piece.restored}${written.slice(piece.from, piece.to)}/${piece.lemma}/${piece.upos}`).join("+");

const cases = analyses.map(([written, reading, feats]) => ({ written, reading, feats }));

describe("analyse", () => {
  it.each(cases)("$written is $reading", ({ written, reading, feats }) => {
    const found = analyse(written, table).filter((one) => notation(written, one) === reading);
    expect(found.map((one) => one.pieces[one.base]?.feats)).toContainEqual(expect.objectContaining(readFeats(feats)));
    const best = analyse(written, table)[0]?.cost ?? 0;
    expect((found[0]?.cost ?? 99) - best).toBeLessThan(2.5);
  });

  it.each(contradictions.map(([written, lemma]) => ({ written, lemma })))("$written is not $lemma in the first place", ({ written, lemma }) => {
    const [best] = analyse(written, table);
    expect(best === undefined || best.cost > 3 || best.pieces[best.base]?.lemma !== lemma).toBe(true);
  });

  it.each(cases)("$written: pieces tile the letters", ({ written }) => {
    for (const { pieces } of analyse(written, table)) {
      expect(pieces[0]?.from).toBe(0);
      expect(pieces.at(-1)?.to).toBe(written.length);
      expect(pieces.slice(1).map((piece) => piece.from)).toEqual(pieces.slice(0, -1).map((piece) => piece.to));
    }
  });

  it("names every part of a cost", () => {
    for (const reading of analyse("وبالحكومات", table)) {
      expect(reading.costs().reduce((sum, [, cost]) => sum + cost, 0)).toBeCloseTo(reading.cost);
    }
  });

  it("drops harakat and tatweel", () => {
    expect(plain("الحُكُومَـــةُ")).toBe("الحكومة");
  });

  it.each(["", "؟", "ا", "ء", "xyz", "\ud800", "ووووووووووووووو"])("does not throw on %j", (written) => {
    expect(() => analyse(written, table)).not.toThrow();
  });
});
