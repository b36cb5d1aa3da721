// What a reader should know of the reading itself: the date, words read apart, what was not understood.
import type { Span } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { wordIdAt } from "./article-text.ts";
import { type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";

export function publishedNote({ reading, ui }: PageContext): Html {
  const { published } = reading.parsed.article;
  const { t, locale } = ui;
  if (published === null) return html`<p class="note-line">${t.read.publishedUnknown}</p>`;
  if (published.because.length === 0) return html``;
  return html`<details class="note-block"><summary>${t.read.because} <span class="note">${inLanguage(ui.date(published.edtf), locale)} · ${t.basis[published.basis]}</span></summary><ul>${published.because.map(
    (clue) =>
      html`<li>${inLanguage(clue[locale], locale)}${clue.span === null ? null : html` ${wordLink(clue.span, wordIdAt(clue.span.start, reading.parsed))}`}</li>`,
  )}</ul></details>`;
}

function wordLink({ text }: Span, id: string | null): Html {
  return id === null ? quoted(text) : html`<a href="#${id}">${quoted(text)}</a>`;
}

export function repairsNote({ reading, ui }: PageContext): Html {
  const { repairs } = reading.parsed.article;
  if (repairs.length === 0) return html``;
  const readings = new Map(repairs.map((repair) => [repair.text, repair.reading]));
  return html`<details class="note-block"><summary>${ui.t.read.repairs} <span class="note">${ui.number(repairs.length)}</span></summary><p>${ui.t.read.repairsHelp}</p><ul lang="ar" dir="rtl" class="repairs">${[
    ...readings,
  ].map(([text, reading]) => html`<li>${text} <span aria-hidden="true">←</span> ${reading}</li>`)}</ul></details>`;
}

export function coverageNote({ reading, ui }: PageContext): Html {
  const { clauses, unresolved } = reading.parsed.facts.coverage;
  const { t } = ui;
  const done = clauses - unresolved.length;
  const bar = html`<meter min="0" max="${clauses}" value="${done}" aria-label="${t.read.coverage}"></meter>`;
  if (unresolved.length === 0) return html`<div class="note-block plain"><p>${bar} ${t.read.coverageAll}</p></div>`;
  const words = fill(t.read.coverageSome, { done: ui.number(done), all: ui.number(clauses) });
  return html`<details class="note-block"><summary>${t.read.coverage} <span class="note">${ui.count("clause", unresolved.length)}</span></summary><p>${bar} ${words}</p><ul>${unresolved.map(
    ({ span, reason }) => html`<li>${quoted(span.text)} <span class="note">${t.reasons[reason]}</span></li>`,
  )}</ul></details>`;
}
