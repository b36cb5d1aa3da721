// The formats `--format` names: how each is written, and the ending of its files.

import { toBrat, toConllu, toCsv, toJsonLd } from "@isnad/core/export";
import type { ParsedArticle } from "@isnad/core/schema";

export const formats = {
  json: { ending: "json", write: (parsed, indent) => `${JSON.stringify(parsed, null, indent)}\n` },
  "json-ld": { ending: "jsonld", write: (parsed, indent) => `${JSON.stringify(toJsonLd(parsed), null, indent)}\n` },
  conllu: { ending: "conllu", write: (parsed) => toConllu(parsed) },
  csv: { ending: "csv", write: (parsed, _, isFirst) => toCsv(parsed, { header: isFirst }) },
  brat: { ending: "ann", write: (parsed) => toBrat(parsed) },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof formats;

interface Writer {
  readonly ending: string;
  /** @param isFirst whether this is the first article of the file: a table has one header */
  readonly write: (parsed: ParsedArticle, indent: number, isFirst: boolean) => string;
}

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

export function write(parsed: ParsedArticle, { format, indent, isFirst }: WriteOptions): string {
  const writer: Writer = formats[format];
  return writer.write(parsed, indent, isFirst);
}

export interface WriteOptions {
  readonly format: Format;
  readonly indent: number;
  readonly isFirst: boolean;
}
