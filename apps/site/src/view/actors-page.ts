// Everyone the article names: their names, what they do, undergo and say.
import type { Entity, Fact } from "@isnad/core/schema";
import { factLink } from "./fact-card.ts";
import { type Content, type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";
import { relationPicture } from "./relation-picture.ts";

export function actorsPage(context: PageContext): Html {
  const { reading, ui } = context;
  const { p } = ui;
  const entities = [...reading.parsed.facts.entities].sort(
    (a, b) => b.mentions.length - a.mentions.length || a.start - b.start,
  );
  const title = (intro: string): Html =>
    html`<h2 class="page-title">${p.actors.title}</h2><p class="intro">${intro}</p>`;
  if (entities.length === 0) return title(p.actors.unresolved);
  const main = entities.filter((entity) => isMain(entity, context));
  const passing = entities.filter((entity) => !main.includes(entity));
  return html`${title(p.actors.intro)}${relationPicture(context)}<div class="actors">${main.map((entity) => actor(entity, context))}</div>
    ${
      passing.length === 0
        ? null
        : html`<details class="note-block"><summary>${p.actors.passing} <span class="note">${ui.number(passing.length)}</span></summary><div class="actors">${passing.map((entity) => actor(entity, context))}</div></details>`
    }`;
}

/** Speaks, acts, or comes up again: the rest is named in passing. */
function isMain({ id, mentions }: Entity, { reading }: PageContext): boolean {
  if (mentions.length > 1 || reading.parsed.facts.reports.some(({ source }) => source?.entity === id)) return true;
  return reading.main.some(({ proposition }) =>
    proposition.roles.some(({ role, filler }) => role === "agent" && filler === id),
  );
}

function actor(entity: Entity, context: PageContext): Html {
  const { reading, ui, base } = context;
  const { t, p, locale } = ui;
  const mentions = new Set(entity.mentions);
  const forms = reading.parsed.facts.mentions.filter(
    ({ id, form }) => mentions.has(id) && (form === "name" || form === "nominal"),
  );
  const names = [...new Set(forms.map(({ text }) => text))].filter(
    (name) => name !== entity.name.ar || locale === "en",
  );
  const plays = (fact: Fact, agent: boolean): boolean =>
    fact.proposition.roles.some(({ role, filler }) => filler === entity.id && (role === "agent") === agent);
  const does = reading.main.filter((fact) => plays(fact, true));
  const undergoes = reading.main.filter((fact) => plays(fact, false) && !plays(fact, true));
  const says = reading.parsed.facts.reports.filter(({ source }) => source?.entity === entity.id);
  const list = (title: string, items: readonly Content[]): Html | null =>
    items.length === 0
      ? null
      : html`<h4>${title}</h4><ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const lists = [
    list(
      p.actors.says,
      says.map(
        (report) =>
          html`<a href="${base}#${report.id}"><bdi lang="ar" dir="rtl" class="rubric">${report.cue.text}</bdi> ${report.content.map(({ text }) => quoted(text))}</a>`,
      ),
    ),
    list(
      p.actors.does,
      does.map((fact) => factLink(fact, context)),
    ),
    list(
      p.actors.undergoes,
      undergoes.map((fact) => factLink(fact, context)),
    ),
  ];
  const attributes = entity.attributes.map(
    ({ type, value, en }) =>
      html`<li>${quoted(value)}${locale === "en" && en !== null ? html` <span class="note">${en}</span>` : null} <span class="note">${p.attributeTypes[type]}</span></li>`,
  );
  return html`<div class="actor" role="group" id="${entity.id.replace(/\s+/gu, "-")}" aria-label="${entity.name[locale]}">
    <h3>${inLanguage(entity.name[locale], locale)}</h3>
    <p class="note">${t.entityTypes[entity.type]} · ${ui.count("mention", entity.mentions.length)}${entity.sameAs.map((id) => html` · <code dir="ltr" title="${id}">${id.replace(/^.*[:/]/u, "")}</code>`)}</p>
    ${names.length === 0 ? null : html`<p class="names">${names.slice(0, 6).map((name, n) => html`${n > 0 ? html`<span class="note"> · </span>` : null}${quoted(name)}`)}</p>`}
    ${attributes.length === 0 ? null : html`<h4>${p.actors.attributes}</h4><ul role="list">${attributes}</ul>`}
    ${lists.some((one) => one !== null) ? lists : html`<p class="note">${p.actors.none}</p>`}
  </div>`;
}
