// Markup as a value: what is text is escaped, what is markup is not, and runs of another script carry their language.
import { expect, test } from "vitest";
import { html } from "./html.ts";
import { inLanguage } from "./language.ts";

test("text is escaped, markup is not, nothing is nothing", () => {
  const word = html`<b>${'<i> & "x"'}</b>`;
  expect(String(html`<p title="${"'a'"}">${word}${null}${false}${[1, "<"]}</p>`)).toBe(
    '<p title="&#39;a&#39;"><b>&lt;i&gt; &amp; &quot;x&quot;</b>1&lt;</p>',
  );
});

test("line breaks of the template are not the page's, those of a value are", () => {
  const lines = html`<pre>
    ${"a\nb"}
  </pre>`;
  expect(String(lines)).toBe("<pre>a\nb</pre>");
});

test.each([
  ["ar", "قالت رويترز", "قالت رويترز"],
  ["ar", "وكالة AFP قالت", 'وكالة <bdi lang="en" dir="ltr">AFP</bdi> قالت'],
  ["en", "The talks ⟨ساحة قتال⟩ began", 'The talks ⟨<bdi lang="ar" dir="rtl">ساحة قتال</bdi>⟩ began'],
  ["en", "<غزة>", '&lt;<bdi lang="ar" dir="rtl">غزة</bdi>&gt;'],
] as const)("%s: %s", (locale, text, markup) => {
  expect(String(inLanguage(text, locale))).toBe(markup);
});
