// The article's heading, what is known of it, and the way to its other pages.
import { articleSections } from "../sections.ts";
import { type Html, html } from "./html.ts";
import { inLanguage } from "./language.ts";
import { type PageContext, titleOf } from "./reading.ts";

/** @param section Path of the present page below the article's address; null where the article has no pages of its own. */
export function articleHeader({ reading, ui }: PageContext, section: string | null): Html {
  const { article, facts } = reading.parsed;
  const { t } = ui;
  const title = titleOf(reading.parsed);
  const { published } = article;
  const date =
    published === null
      ? null
      : html`<span>${t.read.published} <time datetime="${published.edtf}">${inLanguage(ui.date(published.edtf), ui.locale)}</time>${published.basis === "stated" ? null : ` (${t.basis[published.basis]})`}</span>`;
  const counts = [
    ui.count("sentence", article.sentences.length),
    ui.count("word", article.tokens.filter(({ kind }) => kind === "word").length),
    ui.count("fact", reading.main.length),
    ui.count("report", facts.reports.length),
  ];
  const links = articleSections.map(
    ({ path, name }) =>
      html`<li><a href="${ui.href(`articles/${article.id}/${path}`)}"${path === section ? html` aria-current="page"` : null}>${t.nav[name]}</a></li>`,
  );
  return html`<header class="article-head">
    ${title.given || title.text === "" ? null : html`<p class="kicker">${t.read.opening}</p>`}
    ${title.text === "" ? null : section === null ? html`<h2 class="headline" lang="${article.language}" dir="rtl">${title.text}</h2>` : html`<h1 class="headline" lang="${article.language}" dir="rtl">${title.text}</h1>`}
    <p class="facts-of">
      ${article.publisher === null ? null : html`<span>${inLanguage(article.publisher, ui.locale)}</span>`}
      ${article.byline === null ? null : html`<span>${inLanguage(article.byline, ui.locale)}</span>`}
      ${date}
      ${counts.map((count) => html`<span>${count}</span>`)}
      ${article.url?.startsWith("https://") ? html`<span><a href="${article.url}" rel="external noreferrer">${t.read.sourceLink}</a></span>` : null}
    </p>
    ${section === null ? null : html`<nav class="article-nav" aria-label="${t.nav.articles}"><ul role="list">${links}</ul></nav>`}
  </header>`;
}
