// render: the facts of a parsed article as sentences, in Arabic and in English.

export { type SentenceView, viewOf } from "./sentence-view.ts";
export { statementOf } from "./statement.ts";
