// The English verb of a report: the cue's own gloss where it can take a clause, else what the act is called.
import type { Act } from "../../schema/facts.ts";

/** Base form and what joins the content. */
export const acts: Readonly<Record<Act, readonly [verb: string, joint: "that" | "whether" | ""]>> = {
  assert: ["say", "that"],
  announce: ["announce", "that"],
  deny: ["deny", "that"],
  ask: ["ask", "whether"],
  demand: ["demand", "that"],
  promise: ["promise", "that"],
  threaten: ["threaten", "that"],
  accuse: ["claim", "that"],
  warn: ["warn", "that"],
  believe: ["believe", "that"],
  doubt: ["doubt", "that"],
  fear: ["fear", "that"],
  hope: ["hope", "that"],
  expect: ["expect", "that"],
  "refuse-comment": ["decline to comment", ""],
};

/** Glosses that take "that" as they are. */
export const takesThat =
  /^(?:say|add|announce|confirm|affirm|report|state|mention|explain|believe|think|expect|promise|claim|assert|declare|reveal|indicate|note|hope|fear|doubt|demand|write|stress|emphasi[sz]e|underline|admit|acknowledge|suggest|predict|argue|insist|estimate|allege|reiterate|point out|make clear|disclose|conclude|recall|warn|deny|threaten|pledge|complain|guess|find|rule out|consider)$/;
