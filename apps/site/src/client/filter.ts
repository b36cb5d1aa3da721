// The facts page: filters that live in the address, and quotes that can be copied.
import { fill } from "../i18n/fill.ts";
import { interfaceIn } from "../i18n/interface.ts";

const attributes = ["source", "actor", "certainty", "status", "form"] as const;

export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>("#filters");
  const shown = document.querySelector<HTMLElement>("#shown");
  const list = document.querySelector<HTMLElement>(".facts.wide");
  if (form === null || shown === null || list === null) return;
  const ui = interfaceIn(document.documentElement.lang === "en" ? "en" : "ar");
  const cards = [...list.querySelectorAll<HTMLElement>(".fact")];
  const texts = new Map(cards.map((card) => [card, card.textContent?.toLowerCase() ?? ""]));

  const apply = (): void => {
    const wanted = new FormData(form);
    const value = (name: string): string => String(wanted.get(name) ?? "");
    const query = value("q").trim().toLowerCase();
    let count = 0;
    for (const card of cards) {
      const fits =
        attributes.every((name) => value(name) === "" || (card.dataset[name] ?? "").includes(`|${value(name)}|`)) &&
        (query === "" || (texts.get(card) ?? "").includes(query)) &&
        (value("minor") === "1" || card.dataset.minor === "false" || `#${card.id}` === location.hash);
      card.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = fill(shown.dataset.template ?? "", {
      n: ui.number(count),
      all: ui.count("fact", cards.length),
    });
    const search = new URLSearchParams(
      [...wanted].filter(([, text]) => text !== "").map(([name, text]) => [name, String(text)]),
    ).toString();
    history.replaceState(null, "", `${location.pathname}${search === "" ? "" : `?${search}`}${location.hash}`);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value === "1";
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => requestAnimationFrame(apply));
  addEventListener("hashchange", apply);
  apply();
  form.dataset.ready = "";

  for (const button of list.querySelectorAll<HTMLButtonElement>(".copy")) {
    const card = button.closest<HTMLElement>(".fact");
    if (card === null) continue;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const part = (selector: string): string => card.querySelector(selector)?.textContent?.trim() ?? "";
      const address = `${location.origin}${location.pathname}#${card.id}`;
      await navigator.clipboard.writeText(`${part(".statement")}\n«${part(".evidence")}»\n${address}`);
      button.textContent = list.dataset.copied ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, 1500);
    });
  }
}
