// Event time, speech time and publication on one axis; vague dates as spans; everything again as a list.
import type { Fact, Time } from "@isnad/core/schema";
import { factLink } from "./fact-card.ts";
import { type Content, type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";

interface Row {
  readonly label: Content;
  readonly edtf: string;
  readonly kind: "happened" | "said" | "scheduled" | "published";
  readonly from: number;
  readonly to: number;
  readonly facts: readonly Fact[];
}

const DAY = 86_400_000;
/** A day would be a hair's breadth on an axis of years. */
const THINNEST = 0.8;

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
    ${
      undated.length === 0
        ? null
        : html`<section aria-labelledby="h-undated"><h3 id="h-undated">${p.timeline.undated}</h3><p class="help">${p.timeline.undatedHelp}</p><ul class="undated" role="list">${undated.map(
            (time) =>
              html`<li>${quoted(time.text)} <code dir="ltr">${time.value}</code>${factsAt(time, context).map((fact) => html`<p>${factLink(fact, context)}</p>`)}</li>`,
          )}</ul></section>`
    }`;
}

function factsAt(time: Time, { reading }: PageContext): Fact[] {
  return reading.main.filter(
    ({ proposition }) =>
      proposition.time?.ref === time.id || proposition.roles.some(({ filler }) => filler === time.id),
  );
}

function rowsOf(context: PageContext): Row[] {
  const { reading, ui } = context;
  const { article, facts: model } = reading.parsed;
  const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
  const rows: Row[] = [];
  for (const time of model.times) {
    const { earliest, latest, id } = time;
    if (earliest === null || latest === null) continue;
    const carried = factsAt(time, context);
    const said = model.reports.some((report) => report.time === id);
    const scheduled = carried.some(
      ({ proposition }) => proposition.realis === "scheduled" || proposition.realis === "future",
    );
    rows.push({
      label: quoted(time.text),
      edtf: time.edtf ?? (earliest === latest ? earliest : `${earliest}/${latest}`),
      kind: said ? "said" : scheduled ? "scheduled" : "happened",
      from: day(earliest),
      to: day(latest) + DAY,
      facts: carried,
    });
  }
  if (article.published !== null) {
    const { edtf, earliest, latest } = article.published;
    rows.push({
      label: ui.t.read.published,
      edtf,
      kind: "published",
      from: day(earliest),
      to: day(latest) + DAY,
      facts: [],
    });
  }
  return rows
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

const TICKS = 5;
/** Below this many days the ticks name months, and below that days. */
const DAYS_FOR_YEARS = 1400;
const DAYS_FOR_MONTHS = 140;

function axis(rows: readonly Row[], { ui, reading, base }: PageContext): Html {
  const [first, last] = [Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to))];
  const precision = last - first > DAYS_FOR_YEARS * DAY ? 4 : last - first > DAYS_FOR_MONTHS * DAY ? 7 : 10;
  const [start, end] = bounds(first, last, precision);
  const at = (moment: number): number => ((moment - start) / (end - start)) * 100;
  const ticks = Array.from({ length: TICKS }, (_, n) =>
    new Date(start + ((end - start) * n) / (TICKS - 1)).toISOString(),
  );
  const tick = (iso: string): string => ui.date(iso.slice(0, precision));
  return html`<div class="axis" aria-hidden="true">${ticks.map((iso) => html`<span>${tick(iso)}</span>`)}</div><ol class="moments" role="list">${rows.map(
    ({ label, edtf, kind, from, to, facts }) =>
      html`<li class="${kind}"><p class="moment"><span class="tag">${ui.p.timeline[kind]}</span> <b>${inLanguage(ui.date(edtf), ui.locale)}</b> <span class="note">${label}</span></p><svg class="span" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" y="1.6" width="100" height="0.8"/><rect x="${at(from).toFixed(2)}" width="${Math.max(at(to) - at(from), THINNEST).toFixed(2)}" height="4"/></svg>${facts.map((fact) => html`<p class="what">${factLink(fact, { reading, ui, base })}</p>`)}</li>`,
  )}</ol>`;
}

/** The axis from the year, month or day before to the one after, as the ticks name them. */
function bounds(first: number, last: number, precision: number): [start: number, end: number] {
  const [from, to] = [new Date(first), new Date(last - DAY)];
  if (precision === 4) return [Date.UTC(from.getUTCFullYear(), 0), Date.UTC(to.getUTCFullYear() + 1, 0)];
  if (precision === 7) {
    return [Date.UTC(from.getUTCFullYear(), from.getUTCMonth()), Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1)];
  }
  return [first - DAY, last + DAY];
}
