// Reads a text away from the page's own thread, so that the page stays at hand and the reading can be stopped.
import { parseArticle } from "@isnad/core";
import type { ParsedArticle } from "@isnad/core/schema";

export interface ParseRequest {
  readonly text: string;
  readonly published: string;
}

/** How much of the reading is done, from 0 to 1. */
export interface ParseProgress {
  readonly done: number;
}

export type ParseAnswer =
  | { readonly parsed: ParsedArticle; readonly milliseconds: number }
  | { readonly error: string };

addEventListener("message", ({ data }: MessageEvent<ParseRequest>) => {
  const start = performance.now();
  let answer: ParseAnswer;
  try {
    const parsed = parseArticle(
      data.text,
      { id: "own", ...(data.published === "" ? {} : { published: data.published }) },
      (done) => postMessage({ done } satisfies ParseProgress),
    );
    answer = { parsed, milliseconds: Math.round(performance.now() - start) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answer);
});

// Messages that came before this module was there are lost; from now on they are not.
postMessage("ready");
