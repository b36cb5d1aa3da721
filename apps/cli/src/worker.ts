// The worker thread: parses one article at a time.
export { parseTask as default } from "./parse-task.ts";
