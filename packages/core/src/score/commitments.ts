// Who is how sure of what, asked only of propositions and reports that were found.
import type { Proposition, Report } from "../schema/facts.ts";
import type { Layers } from "./layers.ts";
import type { Gold, GoldProposition, GoldReport } from "./read-gold.ts";
import type { Reading } from "./reading.ts";

/** One that is not there counts against recall; one with another value also against precision. */
export function scoreCommitments(
  { commitments: tally }: Layers,
  gold: Gold,
  { parsed }: Reading,
  found: {
    readonly reports: ReadonlyMap<GoldReport, Report>;
    readonly propositions: ReadonlyMap<GoldProposition, Proposition>;
  },
): void {
  const propositionIds = new Map([...found.propositions].map(([{ id }, proposition]) => [id, proposition.id]));
  const reportIds = new Map([...found.reports].map(([{ id }, report]) => [id, report.id]));
  const words = new Map(gold.propositions.map(({ id, text }) => [id, text]));
  for (const { of, by, value } of gold.commitments) {
    const proposition = propositionIds.get(of);
    const via = reportIds.get(by);
    const made = parsed.facts.commitments.find(
      (commitment) =>
        commitment.proposition === proposition &&
        (by === "author" ? commitment.source === "author" : via !== undefined && commitment.via === via),
    );
    tally.gold += 1;
    if (made !== undefined) tally.predicted += 1;
    if (made?.value === value) tally.hits += 1;
    else tally.missed.push(`${words.get(of) ?? of} by ${by}: ${value}, not ${made?.value ?? "there"}`);
  }
}
