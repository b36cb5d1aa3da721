// @isnad/core: Arabic news text in, ParsedArticle out. No I/O, no clock; the same input gives the same bytes.
export { InvalidOptionError } from "./errors.ts";
export { explain } from "./explain/index.ts";
export { facts } from "./facts.ts";
export { parseArticle } from "./parse-article.ts";
export { render } from "./render/index.ts";
export type * from "./schema/index.ts";
export { stances } from "./stances.ts";
