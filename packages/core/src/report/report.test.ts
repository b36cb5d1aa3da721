// Every way of reporting in the cases, through the whole pipeline.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { attitudeCases } from "./attitudes.cases.ts";
import { attributionCases } from "./attribution.cases.ts";
import { directCases } from "./direct.cases.ts";
import { extentCases } from "./extents.cases.ts";
import { impersonalCases } from "./impersonal.cases.ts";
import { noReportCases } from "./no-report.cases.ts";
import { participleCases } from "./participles.cases.ts";
import { reportCases } from "./report.cases.ts";
import { verbCases } from "./verbs.cases.ts";

const cases = [
  ...reportCases,
  ...verbCases,
  ...attitudeCases,
  ...participleCases,
  ...attributionCases,
  ...directCases,
  ...extentCases,
  ...impersonalCases,
  ...noReportCases,
];

describe("reports", () => {
  test.each(cases)("%s", (sentence, ...expected) => {
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

  test("an unwritten subject is shown by the words before it, not after", () => {
    const { reports } = parseArticle(
      "قال المدرب رامي خوري إن الفريق جاهز. وأضاف أن اللاعبين تعافوا. وحيت الجماهير المدرب بعد اللقاء.",
    ).facts;
    expect(reports[1]?.source).toMatchObject({ basis: "inherited", text: "رامي خوري" });
  });

  test.each([
    ["قال مسؤول بارز لـ «الحياة» إن الاتفاق قريب.", "channel", "الحياة"],
    ["وقالت الوزيرة لوكالة رويترز إن المحادثات تأجلت.", "channel", "وكالة رويترز"],
    ["أبلغت واشنطن حلفاءها أن القوات ستنسحب.", "addressee", "حلفاءها"],
    ["قال الناطق خلال مؤتمر صحفي إن الحصيلة ارتفعت.", "occasion", "مؤتمر صحفي"],
  ] as const)("%s: %s", (sentence, beside, text) => {
    expect(parseArticle(sentence).facts.reports[0]?.[beside]?.text).toBe(text);
  });

  test("an office is no addressee", () => {
    const [report] = parseArticle("أعلن المدير العام للشركة أن الأرباح زادت.").facts.reports;
    expect(report?.addressee).toBeNull();
  });

  test("harakat and tatweel change no report", () => {
    const plain = parseArticle("قال الوزير إن الوضع صعب.").facts.reports;
    const marked = parseArticle("قـال الوزيرُ إنّ الوضعَ صعبٌ.").facts.reports;
    expect(marked.map(({ act, mode, sourceType }) => ({ act, mode, sourceType }))).toEqual(
      plain.map(({ act, mode, sourceType }) => ({ act, mode, sourceType })),
    );
  });
});
