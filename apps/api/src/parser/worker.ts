// A parser thread.
export { runTask as default } from "./run-task.ts";
