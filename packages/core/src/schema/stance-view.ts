// A stance: who wants, fears or holds what, and of whom. A view over reports and commitments, so that each can be audited; never stored.
import { z } from "zod";
import { CommitmentValue } from "./facts.ts";
import { Bilingual, Span } from "./span.ts";

/** What the holder does with the content. `holds` and `rejects` come from commitments, the others from the report's act. */
export const Attitude = z
  .enum(["wants", "hopes", "expects", "fears", "warns", "intends", "holds", "rejects", "doubts"])
  .meta({ id: "Attitude" });
export type Attitude = z.infer<typeof Attitude>;

export const Stance = z
  .object({
    id: z.string().describe("Made of the report's id and the proposition's, where there is one"),
    holder: z.string().describe("Entity id, or 'unknown' for a report without a source"),
    attitude: Attitude,
    of: z.array(z.string()).describe("Entities it is wanted or held of: who is addressed, or who is to do it"),
    proposition: z.string().nullable().describe("What it is about; null where the content is a phrase without one"),
    content: Span.nullable(),
    value: CommitmentValue.nullable().describe("How sure the holder is"),
    statement: Bilingual,
    report: z.string(),
    commitment: z.string().nullable(),
    evidence: z.array(Span),
  })
  .meta({ id: "Stance" });
export type Stance = z.infer<typeof Stance>;
