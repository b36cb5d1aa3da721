// Each export of a parsed article keeps to its format, whatever the article states.
import { expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { codePointCounter, toBrat, toConllu, toCsv, toJsonLd } from "./index.ts";

const text =
  "قال وزير الخارجية العراقي إن المحادثات بين الولاياتالمتحدةوالعراق قد تستمر حتى نوفمبر. ونفى المسؤول ذلك، وأضاف أنها بدأت عام 2024.\n\n😀 وطالب 900 جندي بالانسحاب.";
const parsed = parseArticle(text, { id: "export", title: 'عنوان, "مقتبس"', published: "2024-09-07" });

test("CoNLL-U: ten columns, ids in order, heads inside the sentence, one root, features sorted", () => {
  const blocks = toConllu(parsed)
    .split("\n\n")
    .filter((block) => block !== "");
  expect(blocks.length).toBe(parsed.article.sentences.length);
  for (const block of blocks) {
    const rows = block
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.split("\t"));
    expect(rows.every((row) => row.length === 10 && row.every((column) => column !== ""))).toBe(true);
    const words = rows.filter(([id]) => !id?.includes("-"));
    expect(words.map(([id]) => Number(id))).toEqual(words.map((_, index) => index + 1));
    expect(words.filter((row) => row[6] === "0").map((row) => row[7])).toEqual(["root"]);
    expect(words.every((row) => Number(row[6]) <= words.length && row[6] !== row[0])).toBe(true);
    for (const [, , , , , feats = ""] of words) {
      const names = feats.split("|").map((pair) => pair.split("=")[0]?.toLowerCase());
      expect(names).toEqual([...names].sort());
    }
  }
});

test("CoNLL-U gives back the sentence's text", () => {
  for (const block of toConllu(parsed)
    .split("\n\n")
    .filter((block) => block !== "")) {
    let until = 0;
    let words = "";
    for (const line of block.split("\n").filter((line) => !line.startsWith("#"))) {
      const [id = "", form = "", , , , , , , , misc] = line.split("\t");
      const range = /^\d+-(\d+)$/.exec(id);
      if (!range && Number(id) <= until) continue;
      if (range) until = Number(range[1]);
      words += form + (misc === "SpaceAfter=No" ? "" : " ");
    }
    expect(words.trim()).toBe(/^# text = (.*)$/m.exec(block)?.[1]);
  }
});

test("CSV: every row has the header's columns, quotation marks are doubled", () => {
  const rows = toCsv(parsed).trimEnd().split("\r\n").map(cells);
  expect(rows.length).toBeGreaterThan(2);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
});

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

test("brat: text-bounds hold the words at their code points, events point at what is there", () => {
  const points = [...text];
  const lines = toBrat(parsed).trimEnd().split("\n");
  const ids = new Set(lines.map((line) => line.split("\t")[0]));
  expect(ids.size).toBe(lines.length);
  for (const line of lines) {
    const [id = "", what = "", words = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const [, pieces = ""] = /^\S+ (.*)$/.exec(what) ?? [];
      const found = pieces.split(";").map((piece) => points.slice(...piece.split(" ").map(Number)).join(""));
      expect(found.join(" ")).toBe(words);
    } else if (id.startsWith("E")) {
      const targets = what.split(" ").map((role) => role.split(":")[1]);
      expect(targets.filter((target) => !ids.has(target ?? ""))).toEqual([]);
    }
  }
  expect(lines.some((line) => line.startsWith("E"))).toBe(true);
});

test("JSON-LD: ids are IRIs, selectors hold the words at their code points", () => {
  const points = [...text];
  const { graph } = toJsonLd(parsed, "https://example.org/a");
  const ids = graph.map(({ id }) => String(id));
  expect(ids.filter((id) => !/^https:\/\/example\.org\/a(?:#\S+)?$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  type Target = { selector: [{ start: number; end: number }, { exact: string }] };
  const targets = graph.flatMap(({ target }) => (target === undefined ? [] : [target as Target]));
  expect(targets.length).toBeGreaterThan(2);
  for (const { selector } of targets) {
    expect(points.slice(selector[0].start, selector[0].end).join("")).toBe(selector[1].exact);
  }
});

test.each(["", "\n\n", "plain English", "\ud800", "قال", "\t\u0000 \u2028"])(
  "%j is exported without a throw",
  (odd) => {
    const empty = parseArticle(odd);
    for (const view of [toConllu, toCsv, toBrat, toJsonLd]) expect(() => view(empty)).not.toThrow();
  },
);

test("code points before an offset, lone surrogates counted as one", () => {
  const count = codePointCounter("a😀\ud83dب");
  expect([0, 1, 3, 4, 5].map(count)).toEqual([0, 1, 2, 3, 4]);
});
