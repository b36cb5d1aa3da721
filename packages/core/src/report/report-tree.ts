// Reports put inside each other: the parent of each, what stands beside another, and who says "I".
import type { Reading } from "../model/reading.ts";
import { spanOf } from "../model/tree-queries.ts";
import type { Report } from "../schema/facts.ts";
import { quotationsIn } from "./quotation.ts";

/** The parent of a report is the smallest other report whose content holds its cue. */
export function withParents(reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    let parent: Report | null = null;
    for (const other of reports.slice(Math.max(0, index - MAX_BESIDE), index + MAX_BESIDE)) {
      if (
        other === report ||
        !other.content.some((span) => span.start <= report.cue.start && span.end >= report.cue.end)
      )
        continue;
      if (parent === null || extent(other) < extent(parent)) parent = other;
    }
    parent ??= secondHand(report, reports.slice(Math.max(0, index - MAX_BESIDE), index));
    return parent === null || report.parent !== "author" ? report : { ...report, parent: parent.id };
  });
}

/** ذكرت صحيفة، نقلا عن مقربين، أن اللاعب …: the phrase stands beside the verb of saying; what the paper reports is what they said. */
export function quotedFurther(reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    if (report.by !== "report.attribution-phrase" || report.cue.lemma !== "نقل") return report;
    const said = reports
      .slice(Math.max(0, index - MAX_BESIDE), index)
      .findLast(
        (other) =>
          (other.content[0]?.start ?? 0) > report.cue.end &&
          report.content.some((span) => span.start <= other.cue.start && span.end >= other.cue.end),
      );
    return said === undefined ? report : { ...report, content: said.content, parent: said.id };
  });
}

/** بحسب ما ذكرت الإذاعة نقلا عن مصدر: of two phrases for one content the second stands inside the first. */
function secondHand(report: Report, earlier: readonly Report[]): Report | null {
  if (report.by !== "report.attribution-phrase") return null;
  const [content] = report.content;
  return (
    earlier.findLast(
      (other) =>
        other.by === report.by && other.content[0]?.start === content?.start && other.content[0]?.end === content?.end,
    ) ?? null
  );
}

/** «تطالب بفدية، وفق ما رواه موظف»: what the whole sentence is hung on is no part of what is said in it. Reports in text order. */
export function withoutAttributions(reading: Reading, reports: readonly Report[]): Report[] {
  return reports.map((report, index) => {
    const content = report.content.at(-1);
    const later = reports
      .slice(index + 1, index + MAX_BESIDE)
      .find(
        (other) =>
          content !== undefined &&
          other.by === "report.attribution-phrase" &&
          other.cue.start > content.start &&
          other.cue.end <= content.end &&
          holds(other, report),
      );
    if (content === undefined || later === undefined) return report;
    const cut = reading.text
      .slice(content.start, later.start)
      .replace(/[\s،,]*(?:وفق|ب|ك)?[\s،,]*(?:ما)?[\s،,]*$/u, "");
    return cut.length === 0
      ? report
      : {
          ...report,
          content: [...report.content.slice(0, -1), spanOf(reading.text, content.start, content.start + cut.length)],
        };
  });
}

const holds = (outer: Report, inner: Report) =>
  outer.content.some((span) => span.start <= inner.cue.start && span.end >= inner.cue.end);

/** «أخشى أن أفقد وظيفتي»: in quoted speech the first person is the one quoted. Parents come before or beside their reports. */
export function firstPersons(reading: Reading, reports: readonly Report[]): Report[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  // نجد أن، نعلم أن: outside of quoted words what we hold is the writer's own.
  const own = (report: Report) =>
    report.parent === "author" &&
    report.act === "believe" &&
    reading.words[reading.placeOf.get(report.cue.word) ?? -1]?.feats.Person === "1" &&
    quotationsIn(reading, report.cue).every(({ end }) => end < report.cue.end);
  return reports
    .filter((report) => !own(report))
    .map((report) => {
      const cue = reading.words[reading.placeOf.get(report.cue.word) ?? -1];
      const parent = byId.get(report.parent);
      if (cue?.feats.Person !== "1" || parent?.source == null) return report;
      return { ...report, source: { ...parent.source, basis: "inherited" }, sourceType: parent.sourceType };
    });
}

/** Reports that are weighed as parents, on either side in the text. */
const MAX_BESIDE = 12;

const extent = (report: Report) => report.content.reduce((sum, span) => sum + span.end - span.start, 0);
