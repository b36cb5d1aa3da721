// Why an item of the model is there: a list of steps, each resting on the next ones. A view, never stored.
import { z } from "zod";
import { Basis, Bilingual, Span } from "./span.ts";

/** One step: what was read there, by which rule, and the ids of the steps it rests on. */
export const ExplanationStep = z
  .object({
    id: z.string().describe("Id of an item, or of a part of one (p312.agent)"),
    kind: z.enum([
      "proposition",
      "role",
      "report",
      "commitment",
      "relation",
      "entity",
      "mention",
      "time",
      "quantity",
      "word",
      "published",
      "clue",
    ]),
    says: Bilingual,
    span: Span.nullable(),
    by: z.string().nullable().describe("Id of the rule or row that made it"),
    basis: Basis.nullable(),
    from: z.array(z.string()),
  })
  .meta({ id: "ExplanationStep" });
export type ExplanationStep = z.infer<typeof ExplanationStep>;

/** The item's own step first, then everything it rests on, nearest first, each once. */
export const Explanation = z.object({ id: z.string(), steps: z.array(ExplanationStep) }).meta({ id: "Explanation" });
export type Explanation = z.infer<typeof Explanation>;
