// render: the facts of a parsed article as sentences, in Arabic and in English.

export { render } from "./render-by-id.ts";
export { reportStatement } from "./report/report-statement.ts";
export { type SentenceView, viewOf } from "./sentence-view.ts";
export { statementOf } from "./statement.ts";
export { withStatements } from "./with-statements.ts";
