// Who a source is, in the interface's language: an entity's name, the words that stand for an unnamed one, or that it is not known.
import type { Commitment, Party, Report } from "@isnad/core/schema";
import { type Html, html } from "./html.ts";
import { inLanguage, quoted } from "./language.ts";
import type { PageContext } from "./reading.ts";

/** Pronouns are one or two letters: they name nobody to a reader. */
const LONGEST_PRONOUN = 3;

export function entityName(id: string, { reading, ui }: PageContext): Html {
  const entity = reading.entity(id);
  return entity === undefined ? html`${id}` : inLanguage(entity.name[ui.locale], ui.locale);
}

export function partyName(party: Party, context: PageContext): Html {
  if (party.entity !== null && context.reading.entity(party.entity) !== undefined)
    return entityName(party.entity, context);
  if (party.text.length <= LONGEST_PRONOUN) return html`${context.ui.t.read.pronoun}`;
  return quoted(party.text);
}

export function reportSource(report: Report, context: PageContext): Html {
  if (report.source === null) return html`${context.ui.t.sourceTypes[report.sourceType]}`;
  return partyName(report.source, context);
}

export function commitmentSource({ source, via }: Commitment, context: PageContext): Html {
  if (source === "author") return html`${context.ui.t.read.author}`;
  if (context.reading.entity(source) !== undefined) return entityName(source, context);
  const report = via === null ? undefined : context.reading.report(via);
  return report === undefined ? html`${context.ui.t.read.unknownSource}` : reportSource(report, context);
}
