// The page "Analyse your own": a text in, the reading page's views out, all on this machine.
import type { ParsedArticle } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { interfaceIn } from "../i18n/interface.ts";
import type { Strings } from "../i18n/strings.ts";
import { actorsPage } from "../view/actors-page.ts";
import { articleHeader } from "../view/article-header.ts";
import { excerptOf, partsOf } from "../view/excerpt.ts";
import { highlightCss } from "../view/highlight-css.ts";
import { type Content, html } from "../view/html.ts";
import { isnadPage } from "../view/isnad-page.ts";
import { numbersPage } from "../view/numbers-page.ts";
import { partPager } from "../view/part-pager.ts";
import { type PageContext, readingOf } from "../view/reading.ts";
import { layerSwitches, spread } from "../view/spread.ts";
import { timelinePage } from "../view/timeline-page.ts";
import { addComfort } from "./comfort.ts";
import { openParser } from "./parser.ts";

/** Of the letters, the share below which a text is none that this engine reads. */
const MOSTLY_ARABIC = 0.5;

/** The share of Arabic letters among all letters; 0 where there are none. */
function arabicShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / letters;
}

function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is not on the page`);
  return found;
}

const views: readonly { readonly name: keyof Strings["nav"]; readonly view: (context: PageContext) => Content }[] = [
  { name: "facts", view: (context) => [layerSwitches(context), spread(context)] },
  { name: "isnad", view: isnadPage },
  { name: "timeline", view: timelinePage },
  { name: "actors", view: actorsPage },
  { name: "numbers", view: numbersPage },
];

export function startAnalysis(): void {
  const ui = interfaceIn(document.documentElement.lang === "en" ? "en" : "ar");
  const words = ui.p.analyse;
  const text = part("#own-text", HTMLTextAreaElement);
  const date = part("#own-date", HTMLInputElement);
  const file = part("#own-file", HTMLInputElement);
  const run = part("#own-run", HTMLButtonElement);
  const stop = part("#own-stop", HTMLButtonElement);
  const save = part("#own-save", HTMLButtonElement);
  const sample = part("#own-sample", HTMLButtonElement);
  const status = part("#own-status", HTMLElement);
  const bar = part("#own-progress", HTMLProgressElement);
  const result = part("#own-result", HTMLElement);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const parser = openParser(sample.dataset.text ?? "");
  let parsed: ParsedArticle | null = null;

  const busy = (now: boolean): void => {
    run.disabled = now;
    stop.hidden = !now;
    result.setAttribute("aria-busy", String(now));
    bar.hidden = !now;
    bar.value = 0;
  };

  /** A very long text is shown part by part, or the browser would draw for minutes. */
  const show = (article: ParsedArticle, number = 0): void => {
    const parts = partsOf(article);
    const sentences = parts[number] ?? [];
    const reading = readingOf(parts.length > 1 ? excerptOf(article, sentences) : article);
    const context = { reading, ui, base: "" };
    sheet.replaceSync(highlightCss(reading));
    const pager = parts.length > 1 ? partPager(number, parts.length, ui) : null;
    // The views escape every word of the text.
    result.innerHTML = [
      articleHeader(context, null),
      html`<nav class="article-nav" aria-label="${words.views}"><ul role="list">${views.map(({ name }) => html`<li><a href="#own-${name}">${ui.t.nav[name]}</a></li>`)}</ul></nav>`,
      pager ?? "",
      ...views.map(
        ({ name, view }) =>
          html`<div class="${name === "facts" ? "own-view" : "own-view sub-page"}" id="own-${name}">${view(context)}</div>`,
      ),
      pager ?? "",
    ].join("");
    for (const button of result.querySelectorAll<HTMLButtonElement>("button[data-part]")) {
      button.addEventListener("click", () => {
        show(article, Number(button.dataset.part));
        result.scrollIntoView();
        result.querySelector<HTMLElement>(".part-pager")?.focus();
      });
    }
    addComfort(result);
    save.hidden = false;
  };

  const analyse = async (): Promise<void> => {
    if (text.value.trim() === "") {
      status.textContent = words.empty;
      text.focus();
      return;
    }
    const share = arabicShare(text.value);
    if (share === 0) {
      status.textContent = words.notArabic;
      result.replaceChildren();
      save.hidden = true;
      return;
    }
    busy(true);
    status.textContent = words.working;
    const answer = await parser.parse({ text: text.value, published: date.value }, (done) => {
      bar.value = done;
    });
    busy(false);
    if (answer === null) status.textContent = words.cancelled;
    else if ("error" in answer) status.textContent = fill(words.failed, { why: answer.error });
    else {
      parsed = answer.parsed;
      show(parsed);
      status.textContent = fill(share < MOSTLY_ARABIC ? words.littleArabic : words.done, {
        time: ui.duration(answer.milliseconds),
      });
      // What was asked for stands below the field: the reader is taken there, and a screen reader hears the line above.
      result.scrollIntoView();
    }
  };

  run.addEventListener("click", analyse);
  stop.addEventListener("click", () => parser.stop());
  sample.addEventListener("click", () => {
    text.value = sample.dataset.text ?? "";
    void analyse();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void analyse();
  });
  file.addEventListener("change", async () => {
    text.value = (await file.files?.[0]?.text()) ?? text.value;
  });
  save.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`${JSON.stringify(parsed, null, 2)}\n`], { type: "application/json" }));
    link.download = "isnad.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });
  document.documentElement.classList.add("ready");
}
