// Text for a person at a terminal: colours where there are any, Arabic that keeps its place among Latin letters.
import { styleText } from "node:util";
import type { Streams } from "./streams.ts";

export type Style = "bold" | "dim" | "cyan" | "green" | "red" | "yellow";
export type Paint = (style: Style, text: string) => string;

/** Isolates Arabic, so that a terminal that orders text by itself keeps ids and brackets around it in their places. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Colours for a terminal only, and not where NO_COLOR is set (no-color.org). */
export function painter({ stdout }: Streams): Paint {
  const coloured = "isTTY" in stdout && stdout.isTTY === true && !process.env.NO_COLOR;
  return coloured ? (style, text) => styleText(style, text) : (_, text) => text;
}
