// Search over all articles: sentences that have every word asked for, in whatever form.
import { fill } from "../i18n/fill.ts";
import { interfaceIn } from "../i18n/interface.ts";
import { terms } from "../search-terms.ts";
import { groupBy } from "../view/group-by.ts";
import { type Html, html } from "../view/html.ts";
import type { SearchIndex, SearchSentence } from "../view/search-index.ts";

/** More than a reader looks through. */
const MOST_SHOWN = 50;

export async function startSearch(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("#query");
  const list = document.querySelector<HTMLElement>("#found");
  const status = document.querySelector<HTMLElement>("#found-count");
  const form = document.querySelector<HTMLFormElement>("#search");
  if (field === null || list === null || status === null || form === null) return;
  const ui = interfaceIn(document.documentElement.lang === "en" ? "en" : "ar");
  const address = "/search-index.js";
  const { index }: { index: SearchIndex } = await import(/* @vite-ignore */ address);

  const matches = (query: string): SearchSentence[] => {
    const wanted = terms(query).map((term) => [term, ...(index.lemmas[term] ?? [])]);
    if (wanted.length === 0) return [];
    const has = (keys: readonly string[], forms: readonly string[]): boolean =>
      forms.some((form) => keys.includes(form) || (form.length > 2 && keys.some((key) => key.startsWith(form))));
    return index.sentences.filter(({ keys }) => wanted.every((forms) => has(keys, forms)));
  };

  /** A sentence with the words asked for set off, each whole. */
  const marked = (text: string, wanted: ReadonlySet<string>): Html => {
    const asked = (word: string): boolean =>
      terms(word).some((term) => wanted.has(term) || (index.lemmas[term] ?? []).some((lemma) => wanted.has(lemma)));
    return html`${text.split(/(\s+)/u).map((word) => (asked(word) ? html`<mark>${word}</mark>` : word))}`;
  };

  const show = (): void => {
    const query = field.value.trim();
    const found = matches(query);
    const wanted = new Set(terms(query).flatMap((term) => [term, ...(index.lemmas[term] ?? [])]));
    const byArticle = groupBy(found.slice(0, MOST_SHOWN), ({ article }) => article);
    // The template escapes the text.
    list.innerHTML = String(
      html`${byArticle.map((sentences) => {
        const address = ui.href(`articles/${sentences[0]?.article}/`);
        return html`<li><h2 lang="ar" dir="rtl"><a href="${address}">${sentences[0]?.title}</a></h2><ul role="list">${sentences.map(
          ({ sentence, text }) =>
            html`<li lang="ar" dir="rtl"><a href="${address}#text-${sentence}">${marked(text, wanted)}</a></li>`,
        )}</ul></li>`;
      })}`,
    );
    const counted = fill(ui.p.search.found, {
      sentences: ui.count("sentence", found.length),
      articles: ui.count("ofArticles", new Set(found.map(({ article }) => article)).size),
    });
    const first = fill(ui.p.search.firstOnly, { n: ui.number(MOST_SHOWN) });
    status.textContent =
      terms(query).length === 0
        ? ""
        : found.length === 0
          ? fill(ui.p.search.nothing, { query })
          : found.length > MOST_SHOWN
            ? `${counted}. ${first}`
            : counted;
    history.replaceState(
      null,
      "",
      field.value.trim() === "" ? location.pathname : `?q=${encodeURIComponent(field.value.trim())}`,
    );
  };

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.disabled = false;
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  if (field.value !== "") show();
}
