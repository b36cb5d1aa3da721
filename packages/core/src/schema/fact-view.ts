// A fact: a proposition together with who holds it how sure, the reports that carry it, its evidence and its statement. A view, never stored.
import { z } from "zod";
import { Act, Commitment, Proposition, Report } from "./facts.ts";
import { Bilingual, Span } from "./span.ts";

export const Fact = z
  .object({
    id: z.string().describe("The proposition's id"),
    statement: Bilingual,
    proposition: Proposition,
    commitments: z.array(Commitment),
    reports: z.array(Report).describe("The isnad, outermost first"),
    acts: z.array(Act),
    entities: z.array(z.string()),
    sources: z.array(z.string()).describe("Entity ids of the reports' sources, or 'author'"),
    evidence: z.array(Span),
    quote: z
      .object({ exact: z.string(), prefix: z.string(), suffix: z.string() })
      .describe("W3C TextQuoteSelector of the clause"),
  })
  .meta({ id: "Fact" });
export type Fact = z.infer<typeof Fact>;
