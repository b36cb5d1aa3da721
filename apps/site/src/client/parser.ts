// Starts the parser's worker from a blob, because such a worker inherits the page's policy: it cannot send anything either.

import type { ParseAnswer, ParseProgress, ParseRequest } from "./parser.worker.ts";
import workerUrl from "./parser.worker.ts?worker&url";

export interface Parser {
  /**
   * @param onProgress is told how much is done, from 0 to 1.
   * @returns the answer, or null when it was stopped.
   */
  parse(request: ParseRequest, onProgress: (done: number) => void): Promise<ParseAnswer | null>;
  /** Stops the reading under way; the next one starts a fresh worker. */
  stop(): void;
}

interface Running {
  readonly worker: Worker;
  readonly ready: Promise<void>;
}

function start(warmUp: string): Running {
  const address = new URL(workerUrl, location.href).href;
  // A static import in a worker would fall under worker-src, which is for the blob alone.
  const blob = URL.createObjectURL(
    new Blob([`import(${JSON.stringify(address)}).catch(reportError);`], { type: "text/javascript" }),
  );
  const worker = new Worker(blob, { type: "module" });
  const there = new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")), { once: true });
  });
  // Once it is there, a first text unpacks the lexicon and warms the code up while the reader is still pasting.
  const ready = there.then(async () => {
    await ask(worker, { text: warmUp, published: "" }, () => {});
  });
  return { worker, ready };
}

/** Sends a text and waits for its answer; what comes before it is progress. */
function ask(worker: Worker, request: ParseRequest, onProgress: (done: number) => void): Promise<ParseAnswer> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<ParseAnswer | ParseProgress>): void => {
      if ("done" in data) onProgress(data.done);
      else {
        worker.removeEventListener("message", hear);
        resolve(data);
      }
    };
    worker.addEventListener("message", hear);
    worker.postMessage(request);
  });
}

/** @param warmUp a text like those to come, read once before the first */
export function openParser(warmUp: string): Parser {
  let running = start(warmUp);
  let stopped: (() => void) | null = null;
  return {
    async parse(request, onProgress) {
      const { worker, ready } = running;
      const answer = ready.then(
        () => ask(worker, request, onProgress),
        (error: Error): ParseAnswer => ({ error: error.message }),
      );
      const cancelled = new Promise<null>((resolve) => {
        stopped = () => resolve(null);
      });
      return Promise.race([answer, cancelled]);
    },
    stop() {
      running.worker.terminate();
      running = start(warmUp);
      stopped?.();
    },
  };
}
