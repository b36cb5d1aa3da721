// The site's sections, as the masthead lists them, and an article's own pages.
import type { Strings } from "./i18n/strings.ts";

interface Section {
  /** Path without language and leading slash. */
  readonly path: string;
  readonly name: keyof Strings["nav"];
}

export const sections: readonly Section[] = [
  { path: "", name: "read" },
  { path: "search/", name: "search" },
  { path: "analyse/", name: "analyse" },
  { path: "how/", name: "how" },
  { path: "quality/", name: "quality" },
  { path: "api/", name: "api" },
];

/** Pages of an article, below its address. */
export const articleSections: readonly Section[] = [
  { path: "", name: "read" },
  { path: "facts/", name: "facts" },
  { path: "isnad/", name: "isnad" },
  { path: "timeline/", name: "timeline" },
  { path: "actors/", name: "actors" },
  { path: "numbers/", name: "numbers" },
];
