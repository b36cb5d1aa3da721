// How a fact came about: the rule, and the words and items it rests on, one step deep.
import { explain } from "@isnad/core/explain";
import { type Html, html } from "./html.ts";
import { inLanguage } from "./language.ts";
import type { PageContext } from "./reading.ts";

/** The item's own step and those it rests on directly; deeper ones are the API's to tell. */
export function explanationList(id: string, { reading, ui }: PageContext): Html {
  const steps = explain(reading.parsed, id)?.steps ?? [];
  const direct = new Set([id, ...(steps[0]?.from ?? [])]);
  return html`<ol class="steps">${steps
    .filter((step) => direct.has(step.id))
    .map(
      ({ says, by }) =>
        html`<li>${inLanguage(says[ui.locale], ui.locale)}${by === null ? null : html` <code class="note" dir="auto">${by}</code>`}</li>`,
    )}</ol>`;
}
