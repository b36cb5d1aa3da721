// The generic test of rules: each fires on its examples and not on its counter-examples.
import type { Rule } from "./rule.ts";

/**
 * What is wrong with the rules, one line each; an empty list when all is well. `fires` runs the stage on a text and gives the ids
 * (`by`) of what it found there.
 */
export function prove<T, R, X>(rules: readonly Rule<T, R, X>[], fires: (text: string) => Iterable<string>): string[] {
  const wrong: string[] = [];
  for (const rule of rules) {
    if (rule.examples.length === 0) wrong.push(`${rule.id} has no example`);
    for (const text of rule.examples) {
      if (!new Set(fires(text)).has(rule.id)) wrong.push(`${rule.id} does not fire on: ${text}`);
    }
    for (const text of rule.nots) {
      if (new Set(fires(text)).has(rule.id)) wrong.push(`${rule.id} fires on: ${text}`);
    }
  }
  return wrong;
}
