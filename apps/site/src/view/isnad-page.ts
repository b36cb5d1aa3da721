// The isnad: the tree of who tells whom, each source's share of the text, and the matrix of facts against sources.
import type { Report } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { certaintySign } from "./certainty.ts";
import { factLink } from "./fact-card.ts";
import { aboutReport, chain, cueWords } from "./fact-list.ts";
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

/** What a source does when it does not tell how things are: the position is the deed itself. */
const attitudes: ReadonlySet<Report["act"]> = new Set([
  "ask",
  "demand",
  "promise",
  "threaten",
  "warn",
  "doubt",
  "fear",
  "hope",
  "expect",
]);

function isUnnamed({ sourceType }: Report): boolean {
  return sourceType === "unnamed-person";
}

/** A smaller share is said to be under this one, not nothing. */
const SMALLEST = 0.01;

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
    return html`<li><span class="who">${name}${unnamed}</span><svg class="bar${report === null ? " own-voice" : ""}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="6"/></svg><span class="note">${part < SMALLEST ? fill(ui.p.isnad.shareLess, { percent: percent.format(SMALLEST) }) : fill(ui.p.isnad.shareOf, { percent: percent.format(part) })}</span></li>`;
  })}</ul>`;
}

/** Whether Arabic puts these words of telling before the one who tells: قال الوزير and حسب الوزير, but الوزير مضيفا. */
function leads({ cue }: Report, { reading }: PageContext): boolean {
  const word = reading.parsed.article.words.find(
    ({ start, end, upos }) => start >= cue.start && end <= cue.end && upos !== "CCONJ",
  );
  if (word === undefined) return false;
  const { Person: person, Number: number } = word.feats;
  return word.upos === "ADP" || (word.upos === "VERB" && person === "3" && number === "Sing");
}

function tree(context: PageContext): Html {
  const { reading, ui, base } = context;
  const { reports } = reading.parsed.facts;
  const ids = new Set(reports.map(({ id }) => id));
  const node = (report: Report, depth: number): Html => {
    const inner = depth === 0 ? [] : reports.filter(({ parent }) => parent === report.id);
    const cue = html`<a class="cue" href="${base}#in-${report.id}">${cueWords(report, context)}</a>`;
    const who = html`<strong>${chain(report, context)}</strong>`;
    const about = aboutReport(report, context);
    return html`<li><div class="node"><p>${ui.locale === "ar" && leads(report, context) ? [cue, " ", who] : [who, " ", cue]}${about.markup === "" ? null : html` <span class="note">${about}</span>`}${isUnnamed(report) ? html` <span class="tag">${ui.p.isnad.unnamed}</span>` : null}</p>
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
  const names = new Map<string, Content>([...columns, ["author", t.read.author]]);
  // On a narrow screen each row stands as a list: empty cells go, and the others say whose position they hold.
  const cells = (content: (key: string) => Content): Html =>
    html`${[...names].map(([key, name]) => {
      const position = content(key) ?? null;
      return position === null
        ? html`<td role="cell" class="empty"><span class="hidden">${p.isnad.blank}</span></td>`
        : html`<td role="cell"><span class="whose" aria-hidden="true">${name}</span> ${position}</td>`;
    })}`;
  const head = html`<tr role="row"><th scope="col" role="columnheader">${p.isnad.fact}</th>${[...names.values()].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr>`;
  const factRows = rows.map((fact) => {
    const positions = new Map<string, Content>();
    for (const { source, via, value } of fact.commitments) {
      const report = via === null ? undefined : reading.report(via);
      const act = report === undefined || !attitudes.has(report.act) ? t.values[value] : t.acts[report.act];
      positions.set(
        source === "author" ? "author" : report === undefined ? source : sourceKey(report),
        html`${certaintySign(value)} <span class="position${value === "Uu" ? " none" : ""}">${act}</span>`,
      );
    }
    return html`<tr role="row"><th scope="row" role="rowheader">${factLink(fact, context)}</th>${cells((key) => positions.get(key) ?? null)}</tr>`;
  });
  const bareRows = bare.map(
    (report) =>
      html`<tr role="row"><th scope="row" role="rowheader"><a href="${context.base}#${report.id}">${report.content.map(({ text }) => quoted(text))}</a></th>${cells(
        (key) => (key === sourceKey(report) ? html`<span class="position act">${t.acts[report.act]}</span>` : null),
      )}</tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="h-matrix"><table class="matrix" role="table" aria-labelledby="h-matrix"><thead role="rowgroup">${head}</thead><tbody role="rowgroup">${factRows}${bareRows}</tbody></table></div>`;
}
