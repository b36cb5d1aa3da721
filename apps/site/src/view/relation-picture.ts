// Who acts on whom: the actors in a column with an arc from each to those it acts on, and below the deeds that the numbers name.
import type { Fact } from "@isnad/core/schema";
import { arcsOf, arcsPicture } from "./arc-diagram.ts";
import { type Content, type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";
import { entityName } from "./source-name.ts";

interface Deed {
  readonly fact: Fact;
  readonly from: string;
  readonly to: string;
}

/** Facts with an actor on both sides, in text order; reports count as telling. */
function deedsOf({ reading }: PageContext): Deed[] {
  return reading.main.flatMap((fact) => {
    const { roles } = fact.proposition;
    const actor = (id: string | null): id is string => id !== null && reading.entity(id) !== undefined;
    const agents = roles.filter(({ role, filler }) => role === "agent" && actor(filler));
    const others = roles.filter(({ role, filler }) => role !== "agent" && role !== "place" && actor(filler));
    return agents.flatMap(({ filler: from }) =>
      others.flatMap(({ filler: to }) => (from === null || to === null || from === to ? [] : [{ fact, from, to }])),
    );
  });
}

/** Words of a name in the picture; the list has it whole. */
const NAME_WORDS = 5;

function shortName(id: string, context: PageContext): Html {
  const { locale } = context.ui;
  const words = (context.reading.entity(id)?.name[locale] ?? "").split(" ");
  return words.length > NAME_WORDS
    ? inLanguage(`${words.slice(0, NAME_WORDS).join(" ")}…`, locale)
    : entityName(id, context);
}

export function relationPicture(context: PageContext): Html | null {
  const { p } = context.ui;
  const deeds = deedsOf(context);
  if (deeds.length === 0) return null;
  const actors = [...new Set(deeds.flatMap(({ from, to }) => [from, to]))];
  const row = (id: string): number => actors.indexOf(id);
  const arcs = arcsOf(deeds.map(({ from, to }, n) => ({ from: row(from), to: row(to), number: n + 1 })));
  const arrow = (content: Content): Html => html`<span class="deed">${content}</span>`;
  return html`<section aria-labelledby="h-deeds"><h3 id="h-deeds">${p.actors.deeds}</h3><p class="help">${p.actors.deedsHelp}</p>
    <div class="relations"><div class="arcs" aria-hidden="true"><ul role="list">${actors.map((id) => html`<li><b>${shortName(id, context)}</b></li>`)}</ul>${arcsPicture(arcs, actors.length)}</div>
    <ol class="deeds">${deeds.map(
      ({ fact, from, to }) =>
        html`<li><b>${entityName(from, context)}</b>${arrow(html`<a href="${context.base}#${fact.id}">${fact.proposition.negated ? html`<span class="note">${context.ui.t.read.negatedReport}</span> ` : null}${quoted(fact.proposition.predicate.text)}</a>`)}<b>${entityName(to, context)}</b></li>`,
    )}</ol></div></section>`;
}
