// Comfort on the reading page, nothing it needs: a fact under the pointer lights its words, any word finds its fact, links keep the page in place.
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const beside = matchMedia("(min-width: 62rem)");
const lit = "highlights" in CSS ? new Highlight() : null;
if (lit !== null) CSS.highlights.set("hover", lit);

/** From an anchor (`in-p46`) to the last word that it names. */
function rangeOf(anchor: HTMLElement): Range | null {
  const last = document.getElementById(anchor.dataset.to ?? "");
  if (last === null) return null;
  const range = document.createRange();
  range.setStartAfter(anchor);
  range.setEndAfter(last);
  return range;
}

function show(id: string | undefined): void {
  lit?.clear();
  const anchor = id === undefined ? null : document.getElementById(`in-${id}`);
  const range = anchor === null ? null : rangeOf(anchor);
  if (range !== null) lit?.add(range);
}

const itemAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? (target.closest(".fact, .minor-fact") ?? target.closest(".report"))?.id : undefined;

/** The fact with the fewest words among those whose words hold this one. */
function factOf(word: Element): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const anchor of word.parentElement?.querySelectorAll<HTMLElement>(".at[id^='in-p']") ?? []) {
    const range = rangeOf(anchor);
    if (range === null || !range.intersectsNode(word)) continue;
    const length = range.toString().length;
    if (best === undefined || length < best.length) best = { id: anchor.id.slice("in-".length), length };
  }
  return best?.id;
}

/** Adds its listeners to the text and facts inside a root. */
export function addComfort(root: ParentNode): void {
  const text = root.querySelector<HTMLElement>(".text");
  const facts = root.querySelector(".hashiya");
  facts?.addEventListener("pointerover", ({ target }) => show(itemAt(target)));
  facts?.addEventListener("pointerleave", () => show(undefined));
  facts?.addEventListener("focusin", ({ target }) => show(itemAt(target)));
  facts?.addEventListener("focusout", () => show(undefined));

  text?.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || target.closest("a") !== null || getSelection()?.isCollapsed === false) return;
    const word = target.closest(".w");
    const id = word === null ? undefined : factOf(word);
    if (id !== undefined) location.hash = id;
  });

  // Following a link into the text scrolls the text beside the facts, not the facts away from the reader.
  facts?.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.in-text") : null;
    if (link === null || !beside.matches || !(event instanceof MouseEvent) || event.metaKey || event.ctrlKey) return;
    const at = scrollY;
    const anchor = document.getElementById(link.hash.slice(1));
    const pane = text?.closest<HTMLElement>(".matn");
    requestAnimationFrame(() => {
      scrollTo({ top: at, behavior: "instant" });
      if (!pane || anchor === null) return;
      const offset = anchor.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
      pane.scrollBy({ top: offset, behavior: calm.matches ? "instant" : "smooth" });
    });
  });
}
