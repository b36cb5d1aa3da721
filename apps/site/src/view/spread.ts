// The reading page's body: switches for the layers, the text (matn), and beside it what it states (hashiya).
import type { LayerName } from "../i18n/strings.ts";
import { articleText } from "./article-text.ts";
import { factList } from "./fact-list.ts";
import { type Html, html } from "./html.ts";
import { coverageNote, publishedNote, repairsNote } from "./notes.ts";
import type { PageContext } from "./reading.ts";

const layers: readonly LayerName[] = ["voice", "certainty", "name", "time", "number", "gap"];

/** Plain checkboxes that CSS reads, so they work without a script. */
export function layerSwitches({ ui: { t } }: PageContext): Html {
  return html`<fieldset class="layers"><legend>${t.read.layers}</legend>${layers.map(
    (layer) =>
      html`<label class="layer ${layer}" title="${t.layers[layer].help}"><input type="checkbox" id="layer-${layer}" checked autocomplete="off"><span>${t.layers[layer].name}</span></label>`,
  )}<p class="help">${t.read.layersHelp}</p></fieldset>`;
}

export function spread(context: PageContext): Html {
  const { t, locale } = context.ui;
  const { language } = context.reading.parsed.article;
  return html`<div class="spread">
    <section class="matn" aria-labelledby="h-text" tabindex="-1">
      <h2 id="h-text" class="hidden">${t.read.text}</h2>
      <a class="skip" href="#h-facts">${t.read.skipToFacts}</a>
      <article lang="${language}" dir="rtl" class="text">${articleText(context)}</article>
      <div class="notes">${publishedNote(context)}${repairsNote(context)}${coverageNote(context)}</div>
    </section>
    <section class="hashiya" aria-labelledby="h-facts">
      <h2 id="h-facts" tabindex="-1">${t.read.facts}</h2>
      <p class="help">${t.read.factsHelp}${locale === "en" ? ` ${t.read.machineEnglish}` : null}</p>
      ${factList(context)}
    </section>
  </div>`;
}
