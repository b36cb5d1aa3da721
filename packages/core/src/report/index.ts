// report: who says what to whom; the tree of reports.
export { reportStage } from "./report-stage.ts";
