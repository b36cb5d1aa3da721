// The way from one part of a long text to the next.
import { fill } from "../i18n/fill.ts";
import type { Interface } from "../i18n/interface.ts";
import { type Html, html } from "./html.ts";

/** @param number the part that is shown, from 0 */
export function partPager(number: number, all: number, { p, number: inDigits }: Interface): Html {
  const button = (to: number, words: string): Html =>
    html`<button type="button" class="button quiet" data-part="${to}"${to < 0 || to >= all ? html` disabled` : null}>${words}</button>`;
  return html`<nav class="part-pager" tabindex="-1" aria-label="${p.analyse.parts}">${button(number - 1, p.analyse.partBefore)} <span>${fill(p.analyse.part, { n: inDigits(number + 1), all: inDigits(all) })}</span> ${button(number + 1, p.analyse.partAfter)}</nav>`;
}
