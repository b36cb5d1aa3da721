// Every way of reporting in the cases, through the whole pipeline.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { reportCases } from "./report.cases.ts";

describe("reports", () => {
  test.each(reportCases)("%s", (sentence, ...expected) => {
    const { reports } = parseArticle(sentence).facts;
    const cueOf = new Map(reports.map((report) => [report.id, report.cue.text]));
    const found = reports.map(({ cue, act, mode, source, sourceType, content, parent }) => {
      const nested = parent === "author" ? "" : ` in ${cueOf.get(parent)}`;
      return `${cue.text} ${act} ${mode} < ${source?.text ?? "-"} (${sourceType}) > ${content.map((span) => span.text).join(" … ")}${nested}`;
    });
    expect(found).toEqual(expected);
  });

  test("an unwritten subject goes on with the last speaker", () => {
    const { reports } = parseArticle("قالت الوزيرة إن الخطة جاهزة. وأضافت أن التنفيذ يبدأ قريبا.").facts;
    expect(reports.map((report) => report.source?.text)).toEqual(["الوزيرة", "الوزيرة"]);
    expect(reports[1]?.source?.basis).not.toBe("stated");
  });

  test("harakat and tatweel change no report", () => {
    const plain = parseArticle("قال الوزير إن الوضع صعب.").facts.reports;
    const marked = parseArticle("قـال الوزيرُ إنّ الوضعَ صعبٌ.").facts.reports;
    expect(marked.map(({ act, mode, sourceType }) => ({ act, mode, sourceType }))).toEqual(
      plain.map(({ act, mode, sourceType }) => ({ act, mode, sourceType })),
    );
  });
});
