// The API, rendered from its OpenAPI document: every route with its parameters and answers.
import type { ApiDocument, Operation, Parameter } from "../content/api-document.ts";
import type { Interface } from "../i18n/interface.ts";
import { type Html, html } from "./html.ts";

export function apiPage({ paths, tags = [] }: ApiDocument, ui: Interface, base: string): Html {
  const words = ui.p.api;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? ""))];
  return html`<p class="intro">${words.intro}</p>
    <pre dir="ltr" tabindex="0"><code>curl ${base}/v1/articles${"\n"}curl -H 'content-type: text/plain' --data-binary @article.txt ${base}/v1/parse</code></pre>
    ${groups.map(
      (group) =>
        html`<section class="routes" aria-label="${group}"><h2 lang="en" dir="ltr">${group}</h2><p class="help" lang="en" dir="ltr">${tags.find(({ name }) => name === group)?.description}</p>${operations
          .filter(({ operation }) => (operation.tags?.[0] ?? "") === group)
          .map(({ path, method, operation }) => route(method, path, operation, ui))}</section>`,
    )}`;
}

function route(
  method: string,
  path: string,
  { summary, description, parameters = [], requestBody, responses }: Operation,
  ui: Interface,
): Html {
  const words = ui.p.api;
  const bodies = Object.keys(requestBody?.content ?? {});
  return html`<details class="route" lang="en" dir="ltr"><summary><span class="method">${method.toUpperCase()}</span> <code>${path}</code> <span class="note">${summary}</span></summary>
    ${description === undefined ? null : html`<p>${description}</p>`}
    ${bodies.length === 0 ? null : html`<p><b>${heading(words.body, ui)}</b> ${bodies.map((type) => html`<code>${type}</code> `)}</p>`}
    ${parameters.length === 0 ? null : html`<p><b>${heading(words.parameters, ui)}</b></p><dl>${parameters.map(parameter)}</dl>`}
    <p><b>${heading(words.answers, ui)}</b></p><dl>${Object.entries(responses).map(
      ([status, answer]) =>
        html`<div><dt><code>${status}</code></dt><dd>${answer.description} <span class="note">${Object.keys(answer.content ?? {}).join(", ")}</span></dd></div>`,
    )}</dl>
  </details>`;
}

/** The document is in English; the page's own words are not. */
function heading(text: string, { locale }: Interface): Html {
  return html`<span lang="${locale}">${text}</span>`;
}

function parameter({ name, in: place, required = false, description, schema }: Parameter): Html {
  const values = schema?.enum?.join(" | ") ?? schema?.type;
  return html`<div><dt><code>${name}</code></dt><dd>${description ?? schema?.description} <span class="note">${[place, required ? "required" : null, values].filter(Boolean).join(" · ")}</span></dd></div>`;
}
