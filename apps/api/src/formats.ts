// The formats a parsed article is given in: their names, their media types, and how each is written.
import { toBrat, toCodePointOffsets, toConllu, toCsv, toJsonLd } from "@isnad/core/export";
import type { ParsedArticle } from "@isnad/core/schema";
import { z } from "zod";
import type { Offsets } from "./query/offsets.ts";

export const Format = z.enum(["json", "json-ld", "conllu", "csv", "brat"]);
export type Format = z.infer<typeof Format>;

/** CoNLL-U and brat have no registered type; these are the ones their users send. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  json: "application/json",
  "json-ld": "application/ld+json",
  conllu: "text/x-conllu; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  brat: "text/x-brat; charset=utf-8",
};

/** `offsets` is for JSON and CSV; the other formats say themselves how they count. */
export function write(parsed: ParsedArticle, format: Format, offsets: Offsets): string {
  switch (format) {
    case "json":
      return JSON.stringify(offsets === "codepoint" ? toCodePointOffsets(parsed, parsed.article.text) : parsed);
    case "json-ld":
      return JSON.stringify(toJsonLd(parsed));
    case "conllu":
      return toConllu(parsed);
    case "csv":
      return toCsv(parsed);
    case "brat":
      return toBrat(parsed);
  }
}
