// A line on stderr that says how far a long run is; only for a person at a terminal.
import type { Streams } from "./streams.ts";

/** Often enough to look alive, seldom enough to cost nothing. */
const everyMilliseconds = 100;

export interface Progress {
  step(): void;
  /** Takes the line away, so that what is printed next stands on a line of its own. */
  clear(): void;
}

export function createProgress(streams: Streams, total: number): Progress {
  const { stderr } = streams;
  // With results on the same terminal the line would be torn apart.
  const shown =
    total > 1 && "isTTY" in stderr && stderr.isTTY === true && !("isTTY" in streams.stdout && streams.stdout.isTTY);
  let done = 0;
  let last = 0;
  return {
    step() {
      done += 1;
      if (!shown || performance.now() - last < everyMilliseconds) return;
      last = performance.now();
      stderr.write(`\r\u001b[K${done} of ${total} (${Math.floor((done / total) * 100)} %)`);
    },
    clear() {
      if (shown) stderr.write("\r\u001b[K");
    },
  };
}
