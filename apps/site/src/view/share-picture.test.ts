// Titles of any length stand inside the picture, whole words only.
import { expect, test } from "vitest";
import { sharePicture, wrapTitle } from "./share-picture.ts";

test("a title is wrapped between words", () => {
  expect(wrapTitle("وزير الخارجية يصل إلى القاهرة", 14)).toEqual(["وزير الخارجية", "يصل إلى", "القاهرة"]);
});

test("a title that is too long ends in an ellipsis", () => {
  const lines = wrapTitle("كلمة ".repeat(200), 20);
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toMatch(/…$/u);
});

test("what a title holds cannot become markup", () => {
  const picture = sharePicture({ locale: "en", name: "Isnad", title: "<b>&", titleLocale: "en", line: "" });
  expect(picture).toContain("&lt;b&gt;&amp;");
});
