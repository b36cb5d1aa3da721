// An article file gives its front matter and its body untouched.
import { expect, test } from "vitest";
import { readArticleFile } from "./front-matter.ts";

test("keeps the body byte for byte", () => {
  const body = "\nسطر أول.\r\n---\nسطر ثان.  ";
  const file = readArticleFile(`---\nid: one\npublished:\ntitle: "عنوان: فرعي"\n---\n${body}`, "one.txt");
  expect(file.body).toBe(body);
  expect(file.meta).toEqual({ id: "one", title: "عنوان: فرعي" });
});

test("an empty body stays empty", () => {
  expect(readArticleFile("---\nid: none\n---\n", "none.txt").body).toBe("");
});

test.each([
  ["no front matter", "نص", "bad.txt:1: "],
  ["an unknown key", "---\nid: a\nauthor: b\n---\n", "bad.txt:3: "],
  ["an unclosed front matter", "---\nid: a\nنص", "bad.txt:1: "],
])("%s is refused with file and line", (_, source, place) => {
  expect(() => readArticleFile(source, "bad.txt")).toThrow(place);
});
