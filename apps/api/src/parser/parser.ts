// What the routes need of a parser: text in, the written answer out. In this thread or on others.
import type { ParseOptions } from "@isnad/core/schema";
import type { Format } from "../formats.ts";
import type { Offsets } from "../query/offsets.ts";

export interface ParseTask {
  readonly text: string;
  readonly options: ParseOptions;
  readonly format: Format;
  readonly offsets: Offsets;
}

/** The caller's mistake that only the parser can see: an impossible date. */
export class RefusedInput extends Error {
  readonly field: string;
  constructor(message: string, field: string) {
    super(message);
    this.name = "RefusedInput";
    this.field = field;
  }
}

/** Too many texts are waiting already. */
export class Overloaded extends Error {}

/** Parsing was stopped because it took longer than allowed. */
export class TimedOut extends Error {}

export interface Parser {
  /**
   * The answer in UTF-8.
   * @throws RefusedInput, Overloaded or TimedOut.
   */
  parse(task: ParseTask): Promise<Uint8Array<ArrayBuffer>>;
  /** Texts waiting and being parsed. */
  readonly load: number;
  /** How many texts are parsed at once: what a stream keeps under way. */
  readonly threads: number;
  close(): Promise<void>;
}
