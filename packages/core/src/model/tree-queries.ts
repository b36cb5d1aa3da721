// Questions about a tree that several rooms ask.
import type { Span } from "../schema/span.ts";
import type { Tree } from "./tree.ts";
import type { Word } from "./word.ts";

/** No relation with a subtype is shorter: two letters, the colon, three letters. Most relations are, and need not be looked through. */
const shortestSubtype = 6;

/** The relation without its subtype. */
export function relation(deprel: string): string {
  if (deprel.length < shortestSubtype) return deprel;
  const colon = deprel.indexOf(":");
  if (colon < 0) return deprel;
  let base = bases.get(deprel);
  if (base === undefined) {
    base = deprel.slice(0, colon);
    bases.set(deprel, base);
  }
  return base;
}
/** The few subtypes there are. */
const bases = new Map<string, string>();

/** Is a relation, subtypes counted, one of these? */
function isOneOf(deprel: string, relations: readonly string[]): boolean {
  for (const one of relations) if (one === deprel) return true;
  if (deprel.length < shortestSubtype || !deprel.includes(":")) return false;
  for (const one of relations) {
    if (deprel.startsWith(one) && (deprel.length === one.length || deprel[one.length] === ":")) return true;
  }
  return false;
}

const nobody: readonly number[] = [];

/** So many words under one are asked: no sentence has more, but a text of one endless list has, where each member asks its first. */
const MAX_CHILDREN = 512;

/** Children under one of the relations (subtypes count), in text order. */
export function childrenBy(tree: Tree, word: number, ...relations: readonly string[]): number[] {
  let found: number[] | null = null;
  const children = tree.children[word] ?? nobody;
  for (let place = 0; place < children.length && place < MAX_CHILDREN; place++) {
    const child = children[place] as number;
    if (!isOneOf(tree.deprels[child] ?? "", relations)) continue;
    // A list that begins with its first has room for one; an empty one that is pushed to makes room for many.
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? [];
}

export function childBy(tree: Tree, word: number, ...relations: readonly string[]): number | undefined {
  const children = tree.children[word] ?? nobody;
  for (let place = 0; place < children.length && place < MAX_CHILDREN; place++) {
    const child = children[place] as number;
    if (isOneOf(tree.deprels[child] ?? "", relations)) return child;
  }
  return undefined;
}

/** The member of a list right before this one: all hang from the first. The word's head where it is in no list or is the second. */
export function memberBefore(tree: Tree, word: number): number {
  const head = tree.heads[word] ?? -1;
  if (tree.deprels[word] !== "conj") return head;
  for (let at = word - 1; at > head && at > word - MAX_MEMBER; at--)
    if (tree.heads[at] === head && tree.deprels[at] === "conj") return at;
  return head;
}
/** A member of a list longer than this many words is not looked past, which keeps long lists linear. */
const MAX_MEMBER = 80;

/** Is `word` in the subtree of `above` (or the same)? Steps are bounded by the depth of the tree. */
export function dominates(tree: Tree, above: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 200; at = tree.heads[at] ?? -1, steps++)
    if (at === above) return true;
  return false;
}

export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The stretch from one word to another, marks at its edges left out. */
export function spanOfWords(text: string, words: readonly Word[], from: number, to: number): Span {
  let first = from;
  let last = to;
  while (first < last && words[first]?.upos === "PUNCT") first++;
  while (last > first && words[last]?.upos === "PUNCT" && words[last]?.form !== ")") last--;
  return spanOf(text, words[first]?.start ?? 0, words[last]?.end ?? 0);
}

const outside: ReadonlySet<string> = new Set(["case", "cc", "mark", "punct", "advmod"]);

/** A phrase with all that hangs from its head, without its prepositions, conjunctions and marks in front. */
export function phraseSpan(text: string, words: readonly Word[], tree: Tree, head: number): Span {
  let first = tree.first[head] ?? head;
  while (first < head) {
    const up = topUnder(tree, first, head);
    if (up === null || !outside.has(relation(tree.deprels[up] ?? ""))) break;
    first = (tree.last[up] ?? up) + 1;
  }
  return spanOfWords(text, words, Math.min(first, head), tree.last[head] ?? head);
}

/** The child of `head` whose subtree holds `word`. */
function topUnder(tree: Tree, word: number, head: number): number | null {
  for (let at = word, steps = 0; at >= 0 && steps < 200; steps++) {
    const above = tree.heads[at] ?? -1;
    if (above === head) return at;
    at = above;
  }
  return null;
}
