// Whole sentences through the whole parser: the times and quantities found, their spans and what they come to.
import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.ts";
import type { Quantity, Time } from "../schema/facts.ts";
import { FAMILIES_PUBLISHED, families } from "./value-families.cases.ts";
import { newsFamilies } from "./value-news.cases.ts";

const timeSaid = ({ start, text, value, mod }: Time) => [start, `[${text}] ${value}${mod ? ` ${mod}` : ""}`] as const;
function quantitySaid({ start, text, bound, value, min, max, unit, counts }: Quantity) {
  const size = `${bound === "exact" ? "" : `${bound} `}${value === null || bound === "range" ? `${min}..${max}` : value}`;
  const of = unit?.kind === "count" ? counts?.lemma : (unit?.code ?? unit?.kind);
  return [start, `{${text}} ${size}${of ? ` ${of}` : ""}`] as const;
}

describe.each([...families, ...newsFamilies])("%s", (_, rows) => {
  it.each(rows)("%s", (text, said) => {
    const { facts } = parseArticle(text, { published: FAMILIES_PUBLISHED });
    const found = [...facts.times.map(timeSaid), ...facts.quantities.map(quantitySaid)];
    expect(
      found
        .sort((a, b) => a[0] - b[0])
        .map(([, one]) => one)
        .join(" | "),
    ).toBe(said);
  });
});

describe("without a date", () => {
  it.each([
    ["وصل الوزير أمس إلى العاصمة.", ["XXXX-XX-XX"]],
    ["تبدأ المحاكمة الثلاثاء.", ["XXXX-WXX-2"]],
    ["انسحب الوفد في تشرين الثاني.", ["XXXX-11"]],
    ["يسافر الفريق الأسبوع المقبل.", ["XXXX-WXX"]],
    ["ولد المولود مساء الأحد.", ["XXXX-WXX-7TEV"]],
    ["ترتفع الأسعار العام المقبل.", ["XXXX"]],
    ["توقف المصنع في 9 آذار.", ["XXXX-03-09"]],
    ["سقطت القرية قبل ثلاثة أشهر.", ["XXXX-XX"]],
    ["اتسع الخلاف منذ مطلع الشهر الجاري.", ["XXXX-XX"]],
    ["اندلع الحريق عند الساعة الثالثة فجرا.", ["XXXX-XX-XXT03:00"]],
  ])("%s", (text, values) => {
    expect(parseArticle(text).facts.times.map((time) => time.value)).toEqual(values);
  });
});
