// Event time, speech time and publication on one axis; vague dates as spans; what has no date as a list.
import type { Fact, Time } from "@isnad/core/schema";
import { wordIdAt } from "./article-text.ts";
import { DAY, timeAxis } from "./axis-ticks.ts";
import { factLink } from "./fact-card.ts";
import { groupBy } from "./group-by.ts";
import { type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";

type Kind = "happened" | "said" | "scheduled" | "published";

interface Row {
  /** The times that the text names with this date; none for the publication. */
  readonly times: readonly Time[];
  readonly edtf: string;
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly facts: readonly Fact[];
}

/** A day would be a hair's breadth on an axis of years; in percent of the axis. */
const THINNEST = 0.8;
/** A tick's name nearer to an end of the axis than this, in percent, would hang over it. */
const EDGE = 8;

export function timelinePage(context: PageContext): Html {
  const { reading, ui } = context;
  const { p } = ui;
  const { times } = reading.parsed.facts;
  const rows = rowsOf(context);
  const undated = times.filter(({ earliest, latest }) => earliest === null || latest === null);
  if (rows.length === 0 && undated.length === 0)
    return html`<h2 class="page-title">${p.timeline.title}</h2><p class="intro">${p.timeline.none}</p>`;
  return html`<h2 class="page-title">${p.timeline.title}</h2><p class="intro">${p.timeline.intro}</p>
    ${rows.length === 0 ? null : html`<section aria-labelledby="h-axis"><h3 id="h-axis">${p.timeline.axis}</h3><p class="help">${p.timeline.axisHelp}</p>${axis(rows, context)}</section>`}
    ${undated.length === 0 ? null : html`<section aria-labelledby="h-undated"><h3 id="h-undated">${p.timeline.undated}</h3><p class="help">${p.timeline.undatedHelp}</p><ul class="undated" role="list">${undatedList(undated, context)}</ul></section>`}`;
}

/** Times said in the same words stand once. */
function undatedList(times: readonly Time[], context: PageContext): Html[] {
  return groupBy(times, ({ text, value }) => `${text}|${value}`).map((group) => {
    const words = context.ui.time(group[0]?.value ?? "");
    const facts = [...new Set(group.flatMap((time) => factsAt(time, context)))];
    return html`<li><p class="moment">${wordsOf(group, context)}${words === null || saysAlready(group[0], words) ? null : html` <span class="note">${words}</span>`}</p>${facts.map((fact) => html`<p class="what">${factLink(fact, context)}</p>`)}</li>`;
  });
}

/** Whether the article's own words tell as much: the same ones, or a length of time in digits. */
function saysAlready(time: Time | undefined, words: string): boolean {
  if (time === undefined) return true;
  return time.text.includes(words) || (time.type === "DURATION" && /\d/u.test(time.text));
}

/** The article's own words for a time, leading to where they stand. */
function wordsOf(times: readonly Time[], { reading, base }: PageContext): Html {
  return html`${groupBy(times, ({ text }) => text).map(([time], n) => {
    const id = time === undefined ? null : wordIdAt(time.start, reading.parsed);
    const words = quoted(time?.text ?? "");
    return html`${n > 0 ? html`<span class="note"> · </span>` : null}${id === null ? words : html`<a href="${base}#${id}">${words}</a>`}`;
  })}`;
}

function factsAt(time: Time, { reading }: PageContext): Fact[] {
  return reading.main.filter(
    ({ proposition }) =>
      proposition.time?.ref === time.id || proposition.roles.some(({ filler }) => filler === time.id),
  );
}

function rowsOf(context: PageContext): Row[] {
  const { article, facts: model } = context.reading.parsed;
  const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
  const rows = new Map<string, Row>();
  for (const time of model.times) {
    const { earliest, latest, id } = time;
    if (earliest === null || latest === null) continue;
    const facts = factsAt(time, context);
    const said = model.reports.some((report) => report.time === id);
    const scheduled = facts.some(
      ({ proposition }) => proposition.realis === "scheduled" || proposition.realis === "future",
    );
    const kind = said ? "said" : scheduled ? "scheduled" : "happened";
    const edtf = time.edtf ?? (earliest === latest ? earliest : `${earliest}/${latest}`);
    const same = rows.get(`${kind} ${edtf}`);
    rows.set(`${kind} ${edtf}`, {
      times: [...(same?.times ?? []), time],
      edtf,
      kind,
      from: day(earliest),
      to: day(latest) + DAY,
      facts: [...new Set([...(same?.facts ?? []), ...facts])],
    });
  }
  if (article.published !== null) {
    const { edtf, earliest, latest } = article.published;
    rows.set("published", {
      times: [],
      edtf,
      kind: "published",
      from: day(earliest),
      to: day(latest) + DAY,
      facts: [],
    });
  }
  return [...rows.values()]
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function axis(rows: readonly Row[], context: PageContext): Html {
  const { ui } = context;
  const { start, end, ticks } = timeAxis(
    Math.min(...rows.map(({ from }) => from)),
    Math.max(...rows.map(({ to }) => to)),
  );
  const at = (moment: number): number => ((moment - start) / (end - start)) * 100;
  /** From the side where the line of writing begins. */
  const x = (percent: number, width = 0): string =>
    `${(ui.dir === "rtl" ? 100 - percent - width : percent).toFixed(2)}%`;
  const lines = ticks.map((tick) => html`<line x1="${x(at(tick.at))}" x2="${x(at(tick.at))}" y2="100%"/>`);
  const names = ticks.map((tick) => {
    const place = at(tick.at);
    const anchor = place < EDGE ? "start" : place > 100 - EDGE ? "end" : "middle";
    return html`<text x="${x(place)}" y="1em" text-anchor="${anchor}">${ui.date(tick.date)}</text>`;
  });
  const bar = ({ from, to }: Row): Html => {
    const width = Math.max(at(to) - at(from), THINNEST);
    const place = Math.min(at(from), 100 - width);
    return html`<svg class="when" aria-hidden="true">${lines}<rect x="${x(place, width)}" y="20%" width="${width.toFixed(2)}%" height="60%" rx="2"/></svg>`;
  };
  const line = (row: Row): Html => {
    const date = ui.date(row.edtf);
    // Words that only repeat the date say nothing.
    const named = row.times.filter(({ text }) => text !== date);
    const words = named.length === 0 ? null : html` <span class="note">${wordsOf(named, context)}</span>`;
    return html`<li class="${row.kind}"><p class="moment"><span class="tag">${ui.p.timeline[row.kind]}</span> <b>${inLanguage(date, ui.locale)}</b>${words}</p>${bar(row)}${row.facts.map((fact) => html`<p class="what">${factLink(fact, context)}</p>`)}</li>`;
  };
  return html`<div class="axis" aria-hidden="true"><svg>${names}</svg></div><ol class="moments" role="list">${rows.map(line)}</ol>`;
}
