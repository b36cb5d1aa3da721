// Marks the language and direction of text that differs from the interface's, run by run.
import type { Locale } from "../i18n/strings.ts";
import { type Content, type Html, html } from "./html.ts";

const arabicRun = /[؀-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-﻿](?:[؀-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-﻿\s\d()«»،.:-]*[؀-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-﻿])?/gu;
const latinRun = /[A-Za-z](?:[A-Za-z\s\d().,:-]*[A-Za-z])?/gu;

/** Text in the interface's language; runs of the other script stand in a <bdi> with their own lang and dir. */
export function inLanguage(text: string, locale: Locale): Html {
  const [run, lang, dir] = locale === "ar" ? ([latinRun, "en", "ltr"] as const) : ([arabicRun, "ar", "rtl"] as const);
  const parts: Content[] = [];
  let end = 0;
  for (const match of text.matchAll(run)) {
    parts.push(text.slice(end, match.index), html`<bdi lang="${lang}" dir="${dir}">${match[0]}</bdi>`);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return html`${parts}`;
}

/** Words of the article: always Arabic, whatever the interface. */
export function quoted(text: string): Html {
  return html`<bdi lang="ar" dir="rtl">${text}</bdi>`;
}
