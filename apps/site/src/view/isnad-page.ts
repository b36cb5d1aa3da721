// The isnad: the tree of who tells whom, each source's share of the text, and the matrix of facts against sources.
import type { Report } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { certaintySign } from "./certainty.ts";
import { factLink } from "./fact-card.ts";
import { chain } from "./fact-list.ts";
import { type Content, type Html, html } from "./html.ts";
import { quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";
import { sharesOf, sourceKey } from "./share.ts";
import { reportSource } from "./source-name.ts";

export function isnadPage(context: PageContext): Html {
  const { p } = context.ui;
  const { reports } = context.reading.parsed.facts;
  if (reports.length === 0)
    return html`<h2 class="page-title">${p.isnad.title}</h2><p class="intro">${p.isnad.saysNothing}</p>`;
  return html`<h2 class="page-title">${p.isnad.title}</h2><p class="intro">${p.isnad.intro}</p>
    <section aria-labelledby="h-share"><h3 id="h-share">${p.isnad.share}</h3><p class="help">${p.isnad.shareHelp}</p>${shares(context)}</section>
    <section aria-labelledby="h-tree"><h3 id="h-tree">${p.isnad.tree}</h3><p class="help">${p.isnad.treeHelp}</p>${tree(context)}</section>
    <section aria-labelledby="h-matrix"><h3 id="h-matrix">${p.isnad.matrix}</h3><p class="help">${p.isnad.matrixHelp}</p>${matrix(context)}</section>`;
}

function isUnnamed({ sourceType }: Report): boolean {
  return sourceType === "unnamed-person" || sourceType === "impersonal";
}

function shares(context: PageContext): Html {
  const { ui } = context;
  const percent = new Intl.NumberFormat(ui.locale === "ar" ? "ar-u-nu-latn" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 0,
  });
  return html`<ul class="shares" role="list">${sharesOf(context.reading).map(({ report, part }) => {
    const name = report === null ? html`${ui.p.isnad.ownVoice}` : reportSource(report, context);
    const unnamed = report !== null && isUnnamed(report) ? html` <span class="tag">${ui.p.isnad.unnamed}</span>` : null;
    const width = (part * 100).toFixed(1);
    return html`<li><span class="who">${name}${unnamed}</span><svg class="bar${report === null ? " own-voice" : ""}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="6"/></svg><span class="note">${fill(ui.p.isnad.shareOf, { percent: percent.format(part) })}</span></li>`;
  })}</ul>`;
}

function tree(context: PageContext): Html {
  const { reading, ui, base } = context;
  const { reports } = reading.parsed.facts;
  const ids = new Set(reports.map(({ id }) => id));
  const node = (report: Report, depth: number): Html => {
    const inner = depth === 0 ? [] : reports.filter(({ parent }) => parent === report.id);
    return html`<li><div class="node"><strong>${chain(report, context)}</strong>${isUnnamed(report) ? html` <span class="tag">${ui.p.isnad.unnamed}</span>` : null}
      <p><a href="${base}#in-${report.id}"><bdi lang="ar" dir="rtl" class="rubric">${report.cue.text}</bdi></a> <span class="note">${ui.t.acts[report.act]}${report.negated ? html` · ${ui.t.read.negatedReport}` : null}</span></p>
      <p class="said">${report.content.map(({ text }) => quoted(text))}</p></div>
      ${inner.length === 0 ? null : html`<ul role="list">${inner.map((one) => node(one, depth - 1))}</ul>`}</li>`;
  };
  const roots = reports.filter(({ parent }) => !ids.has(parent));
  return html`<ul class="tree" role="list"><li><div class="node root"><strong>${ui.t.read.author}</strong></div><ul role="list">${roots.map((report) => node(report, 8))}</ul></li></ul>`;
}

function matrix(context: PageContext): Html {
  const { reading, ui } = context;
  const { t, p } = ui;
  const { reports } = reading.parsed.facts;
  const columns = new Map<string, Content>();
  for (const report of reports)
    if (!columns.has(sourceKey(report))) columns.set(sourceKey(report), reportSource(report, context));
  const rows = reading.main.filter(({ reports: carried }) => carried.length > 0);
  const bare = reports.filter(
    ({ propositions, id, content }) =>
      propositions.length === 0 && content.length > 0 && !reports.some(({ parent }) => parent === id),
  );
  const cell = (content: Content): Html =>
    html`<td>${content === null ? html`<span class="hidden">${p.isnad.blank}</span>` : content}</td>`;
  const head = html`<tr><th scope="col">${p.isnad.fact}</th>${[...columns.values()].map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">${t.read.author}</th></tr>`;
  const factRows = rows.map((fact) => {
    const positions = new Map<string, Content>();
    for (const { source, via, value } of fact.commitments) {
      const report = via === null ? undefined : reading.report(via);
      const act = report === undefined || report.act === "assert" ? t.values[value] : t.acts[report.act];
      positions.set(
        source === "author" ? "author" : report === undefined ? source : sourceKey(report),
        html`${certaintySign(value)} <span class="position">${act}</span>`,
      );
    }
    return html`<tr><th scope="row">${factLink(fact, context)}</th>${[...columns.keys(), "author"].map((key) => cell(positions.get(key) ?? null))}</tr>`;
  });
  const bareRows = bare.map(
    (report) =>
      html`<tr><th scope="row"><a href="${context.base}#${report.id}">${report.content.map(({ text }) => quoted(text))}</a></th>${[
        ...columns.keys(),
        "author",
      ].map((key) =>
        cell(key === sourceKey(report) ? html`<span class="position act">${t.acts[report.act]}</span>` : null),
      )}</tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="h-matrix"><table class="matrix"><thead>${head}</thead><tbody>${factRows}${bareRows}</tbody></table></div>`;
}
