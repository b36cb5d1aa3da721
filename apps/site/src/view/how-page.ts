// How it works: the stages in words, and beside each what it made of the article's first report.
import { how, type StageName } from "../content/how.ts";
import { explanationList } from "./explanation.ts";
import { factCard } from "./fact-card.ts";
import { chain } from "./fact-list.ts";
import { type Html, html } from "./html.ts";
import { quoted } from "./language.ts";
import { coverageNote } from "./notes.ts";
import type { PageContext } from "./reading.ts";
import { entityName } from "./source-name.ts";

/** Enough words to see what is done to them, few enough for a phone. */
const SAMPLE_WORDS = 9;

export function howPage(context: PageContext): Html {
  const { intro, stages, example } = how[context.ui.locale];
  return html`<p class="intro">${intro}</p><ol class="stages" role="list">${stages.map(
    ({ name, title, text }, n) =>
      html`<li><div><h2><span class="ring" aria-hidden="true">${n + 1}</span> ${title}</h2><p>${text}</p></div><div class="sample" role="group" aria-label="${example}">${sample(name, context)}</div></li>`,
  )}</ol>`;
}

function sample(stage: StageName, context: PageContext): Html {
  const { reading, ui } = context;
  const { article, facts: model } = reading.parsed;
  const fact =
    reading.main.find(({ reports, commitments }) => reports.length > 0 && commitments.length > 1) ?? reading.main[0];
  const sentence = article.sentences.find(({ id }) => id === fact?.proposition.sentence) ?? article.sentences[0];
  const inside = <T extends { start: number; end: number }>(items: readonly T[]): T[] =>
    items.filter(({ start, end }) => sentence !== undefined && start >= sentence.start && end <= sentence.end);
  const words = inside(article.words).slice(0, SAMPLE_WORDS);
  switch (stage) {
    case "text":
      return html`<blockquote class="evidence">${quoted(sentence?.text ?? "")}</blockquote>${inside(article.repairs).map(({ text, reading: apart }) => html`<p lang="ar" dir="rtl">${text} <span aria-hidden="true">←</span> ${apart}</p>`)}`;
    case "words":
      return html`<div class="scroll" tabindex="0" role="group" aria-label="UD"><table class="words"><tbody>${words.map(
        ({ form, lemma, upos, gloss }) =>
          html`<tr><th scope="row">${quoted(form)}</th><td>${quoted(lemma)}</td><td dir="ltr">${upos}</td><td lang="en" dir="ltr">${gloss}</td></tr>`,
      )}</tbody></table></div>`;
    case "names":
      return html`<ul role="list">${inside(model.mentions.filter(({ form }) => form === "name")).map(
        ({ text, entity }) =>
          html`<li>${quoted(text)} <span class="note">${entityName(entity, context)} · ${ui.t.entityTypes[reading.entity(entity)?.type ?? "other"]}</span></li>`,
      )}${inside(model.times).map(({ text, edtf, value }) => html`<li>${quoted(text)} <span class="note"><bdi dir="ltr">${edtf ?? value}</bdi></span></li>`)}</ul>`;
    case "tree":
      return html`<ul class="heads" role="list">${words
        .filter(({ upos }) => upos !== "PUNCT")
        .map(
          ({ form, deprel, head }) =>
            html`<li>${quoted(form)} <code dir="ltr">${deprel}</code> ${head === null ? null : quoted(reading.word(head)?.form ?? "")}</li>`,
        )}</ul>`;
    case "reports":
      return html`${(fact?.reports ?? []).map((report) => html`<p><span class="rubric" lang="ar" dir="rtl">${report.cue.text}</span> ${chain(report, context)} <span class="note">${ui.t.acts[report.act]}</span></p>`)}`;
    case "facts":
      return fact === undefined
        ? html``
        : html`<ul class="facts" role="list">${factCard(fact, context, { textBase: context.base })}</ul>${explanationList(fact.id, context)}`;
    case "missing":
      return coverageNote(context);
  }
}
