// The page of all facts: each as a card with what the filters ask of it, and the filters themselves.
import type { CommitmentValue, Fact, Predicate, Proposition } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { explanationList } from "./explanation.ts";
import { factCard } from "./fact-card.ts";
import { type Content, type Html, html } from "./html.ts";
import type { PageContext } from "./reading.ts";
import { entityName, reportSource } from "./source-name.ts";

const values: readonly CommitmentValue[] = ["CT+", "PR+", "PS+", "Uu", "PS-", "PR-", "CT-"];
const statuses: readonly Proposition["realis"][] = ["actual", "scheduled", "future", "hypothetical", "generic"];
const kinds: readonly Predicate["kind"][] = ["verb", "nominal", "existential", "participle", "verbal-noun"];

/** Whose claim a fact is, as keys the filter can hold: entity ids, or the words for an unnamed source. */
function sourceKeys(fact: Fact): string[] {
  if (fact.reports.length === 0) return ["author"];
  return fact.reports.flatMap(({ source, sourceType }) => [source?.entity ?? source?.text ?? sourceType]);
}

/** Several keys stand in one attribute, each between bars. */
const keys = (list: readonly string[]): string => `|${[...new Set(list)].join("|")}|`;

export function factsPage(context: PageContext): Html {
  const { reading, ui } = context;
  const { t, p } = ui;
  const minor = new Set(reading.minor.map(({ id }) => id));
  const cards = reading.facts.map((fact) =>
    factCard(fact, context, {
      textBase: context.base,
      copy: true,
      explanation: explanationList(fact.id, context),
      data: {
        source: keys(sourceKeys(fact)),
        actor: keys(fact.entities),
        certainty: keys(fact.commitments.map(({ value }) => value)),
        status: keys([fact.proposition.realis]),
        form: keys([fact.proposition.predicate.kind]),
        minor: String(minor.has(fact.id)),
      },
    }),
  );
  return html`<h2 class="page-title">${p.facts.title}</h2><p class="intro">${p.facts.intro}</p>
    ${filters(context)}
    <p id="shown" class="help" role="status" data-template="${p.facts.shown}">${fill(p.facts.shown, { n: ui.number(cards.length), all: ui.count("fact", cards.length) })}</p>
    <ul class="facts wide" role="list" data-copied="${p.facts.copied}" data-no-position="${t.values.Uu}">${cards}</ul>`;
}

function filters(context: PageContext): Html {
  const { reading, ui } = context;
  const { t, p } = ui;
  const sources = new Map<string, Content>();
  for (const report of reading.parsed.facts.reports) {
    const key = report.source?.entity ?? report.source?.text ?? report.sourceType;
    if (!sources.has(key)) sources.set(key, reportSource(report, context));
  }
  const used = new Set(reading.facts.flatMap(({ entities }) => entities));
  const actors = reading.parsed.facts.entities.filter(({ id }) => used.has(id));
  const has = (name: string): boolean =>
    reading.facts.some(({ proposition }) => proposition.realis === name || proposition.predicate.kind === name);
  const option = (value: string, name: Content): Html => html`<option value="${value}">${plain(name)}</option>`;
  const select = (name: string, label: string, options: readonly Html[]): Html =>
    html`<label>${label} <select name="${name}" autocomplete="off"><option value="">${p.facts.all}</option>${options}</select></label>`;
  return html`<form class="filters" id="filters" aria-label="${p.facts.filters}">
    ${select("source", p.facts.source, [option("author", t.read.author), ...[...sources].map(([key, name]) => option(key, name))])}
    ${select(
      "actor",
      p.facts.actor,
      actors.map(({ id }) => option(id, entityName(id, context))),
    )}
    ${select(
      "certainty",
      p.facts.certainty,
      values.map((value) => option(value, `${t.values[value]}`)),
    )}
    ${select(
      "status",
      p.facts.status,
      statuses.filter(has).map((name) => option(name, t.realis[name])),
    )}
    ${select(
      "form",
      p.facts.form,
      kinds.filter(has).map((name) => option(name, t.kinds[name])),
    )}
    <label>${p.facts.search} <input type="search" name="q" autocomplete="off"></label>
    <label title="${p.facts.minorHelp}"><input type="checkbox" name="minor" value="1" autocomplete="off"> ${p.facts.minorToo}</label>
    <button type="reset" class="button quiet">${p.facts.reset}</button>
  </form>`;
}

/** An option holds text only. */
function plain(content: Content): string {
  return typeof content === "string"
    ? content
    : String(content)
        .replace(/<[^>]+>/gu, "")
        .replaceAll("&#39;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
}
