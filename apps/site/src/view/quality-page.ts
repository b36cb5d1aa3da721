// How good it is: the figures of every layer, and the misses themselves.
import { scoredLayerNames } from "../content/layer-names.ts";
import type { LayerScore } from "../content/scores.ts";
import { fill } from "../i18n/fill.ts";
import type { Interface } from "../i18n/interface.ts";
import { type Html, html } from "./html.ts";
import { quoted } from "./language.ts";

/** Misses shown a layer: enough to judge by, on a page one can still read. */
const SHOWN_MISSES = 12;

export function qualityPage(scores: readonly LayerScore[], articles: number, ui: Interface): Html {
  const words = ui.p.quality;
  const names = scoredLayerNames[ui.locale];
  const percent = new Intl.NumberFormat(ui.locale === "ar" ? "ar-u-nu-latn" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  const rows = scores.map(
    ({ name, gold, precision, recall, f1 }) =>
      html`<tr><th scope="row"><a href="#misses-${name}">${names[name]}</a></th><td>${ui.number(gold)}</td><td>${percent.format(precision)}</td><td>${percent.format(recall)}</td><td><b>${percent.format(f1)}</b> <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect width="${(f1 * 100).toFixed(1)}" height="6"/></svg></td></tr>`,
  );
  const misses = scores.map(({ name, missed, extra }) => {
    const list = (title: string, items: readonly string[]): Html | null =>
      items.length === 0
        ? null
        : html`<p><b>${title}</b> <span class="note">${ui.number(items.length)}</span></p><ul>${items.slice(0, SHOWN_MISSES).map((item) => html`<li>${quoted(item)}</li>`)}</ul>`;
    return html`<details class="note-block" id="misses-${name}"><summary>${names[name]}</summary>${list(words.missed, missed)}${list(words.extra, extra)}</details>`;
  });
  return html`<p class="intro">${fill(words.intro, { articles: ui.count("ofArticles", articles) })}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.table}"><table class="matrix scores"><thead><tr><th scope="col">${words.layer}</th><th scope="col">${words.gold}</th><th scope="col">${words.precision}</th><th scope="col">${words.recall}</th><th scope="col">F1</th></tr></thead><tbody>${rows}</tbody></table></div>
    <p class="help">${words.reading}</p>
    <section class="misses" aria-labelledby="h-misses"><h2 id="h-misses">${words.misses}</h2><p class="help">${fill(words.missesHelp, { n: ui.number(SHOWN_MISSES) })}</p>${misses}</section>`;
}
