// Every quantity of the article: as written, what it counts, how exact, when, and whose number it is.
import type { Quantity } from "@isnad/core/schema";
import { wordIdAt } from "./article-text.ts";
import { factLink } from "./fact-card.ts";
import { type Content, type Html, html } from "./html.ts";
import { quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";
import { reportSource } from "./source-name.ts";

export function numbersPage(context: PageContext): Html {
  const { reading, ui } = context;
  const { p } = ui;
  const { quantities } = reading.parsed.facts;
  const title = (intro: string): Html =>
    html`<h2 class="page-title">${p.numbers.title}</h2><p class="intro">${intro}</p>`;
  if (quantities.length === 0) return title(p.numbers.none);
  return html`${title(p.numbers.intro)}<ul class="numbers" role="list">${quantities.map((quantity) => numberCard(quantity, context))}</ul>`;
}

/** The amount in digits, one value or the ends of a range, and what it is an amount of. */
function amount({ value, min, max, bound, unit, counts }: Quantity, { ui }: PageContext): Html {
  const sign = unit?.kind === "percent" ? "%" : "";
  const single = value !== null && bound !== "range";
  // A range runs as the language does; a sign keeps to the right of its number, as the press writes it.
  const digits = single
    ? html`<bdi dir="${sign === "" ? ui.dir : "ltr"}">${ui.amount(value)}${sign}</bdi>`
    : html`<bdi dir="${ui.dir}">${[min, max].map((end) => (end === null ? "…" : ui.amount(end))).join("–")}${sign}</bdi>`;
  const what =
    counts !== null
      ? ui.locale === "en" && counts.en !== null
        ? html`${counts.en}`
        : quoted(counts.text)
      : unit?.code && sign === ""
        ? ui.unit(unit.code, value ?? max ?? min ?? 0)
        : null;
  return html`${digits}${what === null ? null : html` <span>${what}</span>`}`;
}

function numberCard(quantity: Quantity, context: PageContext): Html {
  const { reading, ui, base } = context;
  const { p, t } = ui;
  const holds = ({ start, end }: { start: number; end: number }): boolean =>
    start <= quantity.start && quantity.end <= end;
  // The shortest clause around a number is the fact it belongs to.
  const [fact] = reading.main
    .filter(({ proposition }) => holds(proposition.clause))
    .sort((a, b) => a.quote.exact.length - b.quote.exact.length);
  const report = reading.parsed.facts.reports.filter(({ content }) => content.some(holds)).at(-1);
  const asOf = quantity.asOf === null ? undefined : reading.time(quantity.asOf);
  const row = (name: string, value: Content): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<li id="${quantity.id}">
    <p class="amount">${amount(quantity, context)}</p>
    <dl>${row(p.numbers.words, html`<a href="${base}#${wordIdAt(quantity.start, reading.parsed)}">${quoted(quantity.text)}</a>`)}
    ${row(p.numbers.bound, p.bounds[quantity.bound])}
    ${row(p.numbers.whose, report === undefined ? t.read.author : reportSource(report, context))}
    ${asOf === undefined ? null : row(p.numbers.when, quoted(asOf.text))}
    ${fact === undefined ? null : row(p.numbers.fact, factLink(fact, context))}</dl>
  </li>`;
}
