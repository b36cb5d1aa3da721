// Packing bucket lines into columns and reading them back loses nothing.
import { describe, expect, it } from "vitest";
import { rows } from "./analyse.cases.ts";
import { toColumns } from "./columns.ts";
import { compileRows } from "./compile-rows.ts";
import { readColumns } from "./read-columns.ts";

describe("columns", () => {
  const { lines } = compileRows(rows.map((row) => ({ row, file: "analyse.cases.ts" })));
  const source = readColumns(toColumns(lines));

  it("keeps every bucket and every row", () => {
    const trimmed = (row: string) => row.replace(/\|+$/, "");
    const read = source.bones().map((bone, bucket) => [bone, ...source.rows(bucket).split("\t").map(trimmed).sort()].join("\t"));
    const written = lines.map((line) => {
      const [bone, ...rest] = line.split("\t");
      return [bone, ...rest.sort()].join("\t");
    });
    expect(read).toEqual(written);
  });

  it("finds the rows of a kind", () => {
    expect(source.rowsOfKinds("l").map((row) => row.replace(/\|+$/, ""))).toEqual(["lالعراق|country|Iraq|IQ"]);
  });

  it("finds a bucket by its skeleton, and nothing by another", () => {
    source.bones().forEach((bone, bucket) => {
      expect(source.bucketOf(bone)).toBe(bucket);
      expect(source.bucketOf(`${bone}ظ`)).toBe(-1);
    });
  });
});
