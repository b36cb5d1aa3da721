// One fact: its statement, the clause's own words as evidence, who holds it how surely, and its details folded.
import type { Fact, Role } from "@isnad/core/schema";
import { commitmentList } from "./certainty.ts";
import { type Content, type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";
import { entityName } from "./source-name.ts";

/** The clause with its predicate set off; the cut falls between words only. */
export function evidenceQuote(fact: Fact): Html {
  const { clause, predicate } = fact.proposition;
  const inside = predicate.start >= clause.start && predicate.end <= clause.end;
  if (!inside) return quoted(clause.text);
  const text = clause.text;
  const wordStart = text.slice(0, predicate.start - clause.start).search(/\S+$/u);
  const start = wordStart < 0 ? predicate.start - clause.start : wordStart;
  const rest = text.slice(predicate.end - clause.start);
  const end = predicate.end - clause.start + (rest.search(/[\s،.؛:()«»"]|$/u) || 0);
  return html`<bdi lang="ar" dir="rtl">${text.slice(0, start)}<b>${text.slice(start, end)}</b>${text.slice(end)}</bdi>`;
}

export interface CardOptions {
  /** Address of the page with the text, where it is another one. */
  readonly textBase?: string;
  /** Attributes that filters read. */
  readonly data?: Readonly<Record<string, string>>;
  /** What led to the fact, folded below it. */
  readonly explanation?: Html;
  /** Adds a button that copies the quote; a script gives it life. */
  readonly copy?: boolean;
}

export function factCard(
  fact: Fact,
  context: PageContext,
  { textBase = "", data = {}, copy = false, explanation }: CardOptions = {},
): Html {
  const { t, p, locale } = context.ui;
  const attributes = Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`);
  return html`<li class="fact" id="${fact.id}"${attributes}>
    <p class="statement">${inLanguage(fact.statement[locale].trim() || fact.quote.exact, locale)}</p>
    <blockquote class="evidence" cite="${textBase}#in-${fact.id}">${evidenceQuote(fact)}</blockquote>
    <div class="foot">
      ${commitmentList(fact.commitments, context)}
      <p class="tools"><a class="in-text" href="${textBase}#in-${fact.id}">${t.read.inText}</a>${copy ? html` <button type="button" class="copy">${p.facts.copy}</button>` : null}</p>
      ${factDetails(fact, context)}
      ${explanation === undefined ? null : html`<details class="more"><summary>${p.facts.why}</summary>${explanation}</details>`}
    </div>
  </li>`;
}

/** A fact named from another page or list: its statement, leading to it. */
export function factLink(fact: Fact, { ui: { locale }, base }: PageContext): Html {
  return html`<a href="${base}#${fact.id}">${inLanguage(fact.statement[locale].trim() || fact.quote.exact, locale)}</a>`;
}

/** A minor fact takes one line. */
export function minorFact(fact: Fact, context: PageContext): Html {
  return html`<li class="minor-fact" id="${fact.id}"><a class="in-text" href="#in-${fact.id}">${evidenceQuote(fact)}</a>${
    context.ui.locale === "en" && fact.statement.en !== ""
      ? html` <span class="gloss">${inLanguage(fact.statement.en, "en")}</span>`
      : null
  }</li>`;
}

function factDetails(fact: Fact, context: PageContext): Html {
  const { reading, ui } = context;
  const { t } = ui;
  const { predicate, roles, time, place, realis, event, negated, by } = fact.proposition;
  const row = (name: Content, value: Content): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const said = time === null ? undefined : reading.time(time.ref ?? "");
  const when =
    said === undefined
      ? null
      : html`${quoted(said.text)}${said.edtf === null ? null : html` <span class="note">${inLanguage(ui.date(said.edtf), ui.locale)}</span>`}`;
  // Reports stand beside the text only; facts stand where this one does.
  const relations = reading.relations.get(fact.id) ?? [];
  return html`<details class="more"><summary>${t.read.details}</summary><dl>
    ${roles.map((role) => row(t.roles[role.role], roleFiller(role, context)))}
    ${when === null ? null : row(t.read.when, when)}
    ${place === null ? null : row(t.read.where, entityName(place.entity, context))}
    ${row(t.read.kind, html`${quoted(predicate.lemma)} <span class="note">${t.kinds[predicate.kind]}</span>`)}
    ${row(t.read.realis, html`${t.realis[realis]}${negated ? html` · ${t.read.negated}` : null}`)}
    ${event === null ? null : row(t.read.event, html`<bdi lang="en" dir="ltr">${event}</bdi>`)}
    ${relations.map(({ type, to }) => row(t.relations[type], html`<a href="${reading.fact(to) === undefined ? context.base : ""}#${to}">${quoted(reading.fact(to)?.quote.exact ?? reading.report(to)?.text ?? to)}</a>`))}
    ${row(t.read.rule, html`<code dir="ltr">${by}</code>`)}
    ${row(t.read.permalink, html`<a href="#${fact.id}"><code dir="ltr">#${fact.id}</code></a>`)}
  </dl></details>`;
}

function roleFiller(role: Role, context: PageContext): Html {
  const { ui } = context;
  const named =
    role.filler !== null && context.reading.entity(role.filler) !== undefined ? entityName(role.filler, context) : null;
  const basis = role.basis === "stated" ? null : html` <span class="note">${ui.t.basis[role.basis]}</span>`;
  if (role.span === null) return html`${named}${basis}`;
  const known = role.filler !== null ? context.reading.entity(role.filler)?.name : undefined;
  const same = known === undefined || known.ar === role.span.text;
  return html`${quoted(role.span.text)}${same && ui.locale === "ar" ? null : named === null ? null : html` <span class="note">${named}</span>`}${basis}`;
}
