// Captures on their way: a list that grows by one link, made into an object only for who asks. Most matches that begin come to nothing.
import type { Capture, NoCaptures } from "./pattern.ts";

class Taken {
  readonly name: string;
  readonly capture: Capture<unknown>;
  readonly before: Taken | null;
  constructor(name: string, capture: Capture<unknown>, before: Taken | null) {
    this.name = name;
    this.capture = capture;
    this.before = before;
  }
}

/** Captures with one more. Stands for `C & { [name]: capture }` until `asObject` makes it that. */
export const withCapture = (captures: object, name: string, capture: Capture<unknown>): object =>
  new Taken(name, capture, captures instanceof Taken ? captures : null);

/** Both captures; the later win. */
export function joined(earlier: object, later: object): object {
  if (!(later instanceof Taken)) return earlier;
  return earlier instanceof Taken ? onto(later, earlier) : later;
}

function onto(link: Taken, base: Taken): Taken {
  return new Taken(link.name, link.capture, link.before === null ? base : onto(link.before, base));
}

/** The captures by name. */
export function asObject<C extends object>(captures: C): C;
export function asObject(captures: object): object {
  if (!(captures instanceof Taken)) return captures satisfies NoCaptures;
  const made: Record<string, Capture<unknown>> = {};
  for (let link: Taken | null = captures; link !== null; link = link.before) made[link.name] ??= link.capture;
  return made;
}
