// Structured logs, one JSON line each. Never a word of an article: neither bodies nor query strings are written.
import type { Context } from "hono";
import type { Env } from "./router.ts";

export interface Log {
  request(c: Context<Env>, milliseconds: number): void;
  error(c: Context<Env>, error: Error): void;
}

/** @param write takes one line without its end; @param requests false leaves out all but errors */
export function createLog(write: (line: string) => void, requests: boolean): Log {
  const line = (level: string, c: Context<Env>, more: Readonly<Record<string, unknown>>): void => {
    const { method, path } = c.req;
    write(
      JSON.stringify({ time: new Date().toISOString(), level, requestId: c.get("requestId"), method, path, ...more }),
    );
  };
  return {
    request: (c, milliseconds) => {
      if (requests) line("info", c, { status: c.res.status, ms: Math.round(milliseconds * 100) / 100 });
    },
    error: (c, { name, stack }) => line("error", c, { error: name, stack: placesOnly(stack) }),
  };
}

/** The stack without its first line: a message may quote the text it failed on. */
function placesOnly(stack: string | undefined): string[] {
  return (stack ?? "").split("\n").flatMap((text) => (/^\s+at /u.test(text) ? [text.trim()] : []));
}
