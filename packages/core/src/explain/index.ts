// Why an item of the model is there: from a fact back to the rules that made it and the words that prove it.
import type { Explanation, ExplanationStep } from "../schema/explanation.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";
import { createContext } from "./context.ts";
import {
  commitmentStep,
  entityStep,
  mentionStep,
  propositionStep,
  publishedSteps,
  quantityStep,
  relationStep,
  reportStep,
  roleStep,
  timeStep,
  wordStep,
} from "./steps.ts";

export type { Explanation, ExplanationStep } from "../schema/explanation.ts";

/**
 * Explains an item by its id (p312, a report, an entity, a word, or `published`), in Arabic and English.
 * @returns null when the article has no item of this id
 */
export function explain(parsed: ParsedArticle, id: string): Explanation | null {
  const all = stepsById(parsed);
  if (!all.has(id)) return null;
  const seen = new Set([id]);
  const steps: ExplanationStep[] = [];
  // The set grows while it is walked: nearest first, and a circle of ids ends where it began.
  for (const next of seen) {
    const step = all.get(next);
    if (!step) continue;
    steps.push(step);
    for (const other of step.from) seen.add(other);
  }
  return { id, steps };
}

function stepsById(parsed: ParsedArticle): Map<string, ExplanationStep> {
  const { article, facts } = parsed;
  const context = createContext(parsed);
  const steps = [
    ...article.words.map(wordStep),
    ...publishedSteps(parsed),
    ...facts.entities.map(entityStep),
    ...facts.mentions.map((mention) => mentionStep(mention, context)),
    ...facts.times.map((time) => timeStep(time, context)),
    ...facts.quantities.map(quantityStep),
    ...facts.relations.map(relationStep),
    ...facts.reports.map((report) => reportStep(report, context)),
    ...facts.commitments.map((commitment) => commitmentStep(commitment, context)),
    ...facts.propositions.flatMap((proposition) => [
      propositionStep(proposition, context),
      ...proposition.roles.map((role) => roleStep(proposition, role, context)),
    ]),
  ];
  return new Map(steps.map((step) => [step.id, step]));
}
