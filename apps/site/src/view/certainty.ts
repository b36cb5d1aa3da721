// How sure a source is: a sign that is read without colour, and its words.
import type { Commitment, CommitmentValue } from "@isnad/core/schema";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./reading.ts";
import { commitmentSource } from "./source-name.ts";

const signs: Record<CommitmentValue, string> = {
  "CT+": "ct",
  "CT-": "ct not",
  "PR+": "pr",
  "PR-": "pr not",
  "PS+": "ps",
  "PS-": "ps not",
  Uu: "uu",
};

/** A disc filled as far as the source is sure; struck through where it is sure of the opposite. */
export function certaintySign(value: CommitmentValue): Html {
  return html`<span class="sure ${signs[value]}" aria-hidden="true"></span>`;
}

export function commitmentLine(commitment: Commitment, context: PageContext): Html {
  const { t } = context.ui;
  const { value } = commitment;
  return html`<li data-value="${value}">${certaintySign(value)}<span class="who">${commitmentSource(commitment, context)}</span> <span class="holds" title="${t.valuesHelp[value]}">${t.values[value]}</span></li>`;
}

/** The firmest position first; the author's "no position" says nothing next to another's claim and comes last. */
export function commitmentList(commitments: readonly Commitment[], context: PageContext): Html {
  const ordered = [...commitments].sort((a, b) => Number(a.value === "Uu") - Number(b.value === "Uu"));
  if (ordered.length === 0)
    return html`<ul class="sureness" role="list"><li>${certaintySign("Uu")}${context.ui.t.read.heldNowhere}</li></ul>`;
  return html`<ul class="sureness" role="list" aria-label="${context.ui.t.read.whoHolds}">${ordered.map((one) => commitmentLine(one, context))}</ul>`;
}
