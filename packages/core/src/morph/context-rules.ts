// Every rule on what neighbours cost each other.
import type { ContextRule } from "./context-rule.ts";
import { governed } from "./governed-rules.ts";
import { nominal } from "./nominal-rules.ts";
import { verbal } from "./verbal-rules.ts";

/** The costs of those that apply add up. */
export const contextRules: readonly ContextRule[] = [...governed, ...nominal, ...verbal];
