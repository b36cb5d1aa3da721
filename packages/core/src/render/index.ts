// render: the facts of a parsed article as sentences, in Arabic and in English.
export { statementOf } from "./statement.ts";
export { type SentenceView, viewOf } from "./sentence-view.ts";
