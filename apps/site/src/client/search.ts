// Search over all articles: sentences that have every word asked for, in whatever form.
import { fill } from "../i18n/fill.ts";
import { interfaceIn } from "../i18n/interface.ts";
import { terms } from "../search-terms.ts";
import { html } from "../view/html.ts";
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

  const show = (): void => {
    const found = matches(field.value);
    // The template escapes the text.
    list.innerHTML = String(
      html`${found
        .slice(0, MOST_SHOWN)
        .map(
          ({ article, title, sentence, text }) =>
            html`<li><p lang="ar" dir="rtl"><a href="${ui.href(`articles/${article}/`)}#text-${sentence}">${text}</a></p><p class="note" lang="ar" dir="rtl">${title}</p></li>`,
        )}`,
    );
    status.textContent =
      field.value.trim() === "" ? "" : fill(ui.p.search.found, { n: ui.count("sentence", found.length) });
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
