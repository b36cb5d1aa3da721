// The one rule language: patterns over words, rules with their own examples, a matcher that runs hundreds of them.
export { type Combinators, combinators } from "./combine.ts";
export { compile, type Found, type Matcher, type ScanRange } from "./matcher.ts";
export type { Capture, NoCaptures, Pattern } from "./pattern.ts";
export { prove } from "./prove.ts";
export { type Match, type Rule, type RuleOptions, rule } from "./rule.ts";
export { normOf } from "./spelling.ts";
export { type Matchable, patterns, type WordPatterns, wordPatterns } from "./words.ts";
