// Exports: a ParsedArticle in the formats other tools read. Pure views; nothing here changes or stores anything.
export { toBrat } from "./brat.ts";
export { codePointCounter, toCodePointOffsets } from "./code-point-offsets.ts";
export { toConllu } from "./conllu.ts";
export { toCsv } from "./csv.ts";
export { type JsonLd, toJsonLd } from "./json-ld.ts";
