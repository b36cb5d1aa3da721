// Parses one text and writes the answer; the same on a worker thread and without one.
import { InvalidOptionError, parseArticle } from "@isnad/core";
import { write } from "../formats.ts";
import type { ParseTask } from "./parser.ts";

/** The answer in UTF-8: bytes go from thread to thread and out without being read again. */
export type TaskResult =
  | { readonly written: Uint8Array<ArrayBuffer> }
  | { readonly refused: string; readonly field: string };

export function runTask({ text, options, offsets, format }: ParseTask): TaskResult {
  try {
    return { written: new TextEncoder().encode(write(parseArticle(text, options), format, offsets)) };
  } catch (error) {
    // The parser never throws on text, only on a caller's mistake, and that names the field.
    if (!(error instanceof InvalidOptionError)) throw error;
    return { refused: error.message, field: error.field };
  }
}
