// Every row of the lexicon: well formed, and found in its own example.
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../src/lexicon/analyse.ts";
import { headOf } from "../src/lexicon/check-row.ts";
import { type CompiledLexicon, compileRows } from "../src/lexicon/compile-rows.ts";
import { plain } from "../src/lexicon/fold.ts";
import { normalizeRow } from "../src/lexicon/normalize-row.ts";
import { type StemTable, stemTable } from "../src/lexicon/stem-table.ts";
import { type RowFiles, readRows } from "./read-rows.ts";

let files: RowFiles;
let lexicon: CompiledLexicon;
let table: StemTable;

beforeAll(async () => {
  files = await readRows();
  lexicon = compileRows(files.rows);
  table = stemTable(lexicon.lines);
}, 60_000);

const words = (text: string) => plain(text).match(/[\u0621-\u063a\u0641-\u064a]+/g) ?? [];

/** Whether some word of the example can be read as the lemma. */
function found(lemma: string, example: string): boolean {
  return words(example).some((word) =>
    analyse(word, table).some((reading) => reading.pieces.some((piece) => piece.lemma === lemma)),
  );
}

describe("rows", () => {
  it("are well formed", () => {
    expect([...files.problems, ...lexicon.problems]).toEqual([]);
  });

  it("are found in their own examples", () => {
    const lost = files.rows.flatMap(({ row, file }) => {
      const example = "ex" in row ? row.ex : undefined;
      if (example === undefined || row.row === "phrase") return [];
      const normal = normalizeRow(row);
      const lemma = plain("lemma" in normal && normal.lemma !== undefined ? normal.lemma : headOf(normal));
      return found(lemma, example) ? [] : [`${file}: ${lemma}: ${example}`];
    });
    expect(lost).toEqual([]);
  });

  it("give many thousands of stems", () => {
    expect(lexicon.rows).toBeGreaterThan(15_000);
  });
});
