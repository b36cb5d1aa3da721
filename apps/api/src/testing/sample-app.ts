// The app over the sample article, with the parser in this thread and nothing logged.
import { createApp } from "../app.ts";
import { type Config, readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { createInProcessParser } from "../parser/in-process.ts";
import type { Parser } from "../parser/parser.ts";
import { createStore } from "../store.ts";
import { sample } from "./sample-article.ts";

export interface SampleOptions {
  readonly config?: Partial<Config>;
  readonly parser?: Parser;
  readonly write?: (line: string) => void;
}

export function sampleApp({ config, parser = createInProcessParser(), write = () => {} }: SampleOptions = {}) {
  return createApp({
    config: { ...readConfig(), ...config },
    store: createStore([sample]),
    parser,
    log: createLog(write, true),
  });
}
