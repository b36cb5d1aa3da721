// A forest of UD trees over the word list, one per sentence, with constant-time access to children and subtree edges.

export interface Tree {
  /** Index of the head word, or -1 for the root of a sentence. In step with the word list. */
  readonly heads: Int32Array;
  /** UD v2 relations with subtypes (nsubj, nsubj:pass, obl, acl:relcl …). */
  readonly deprels: readonly string[];
  /** Id of the rule that attached the word. */
  readonly by: readonly string[];
  /** Children of a word in text order. */
  readonly children: readonly (readonly number[])[];
  /** First and last word of each word's subtree (inclusive). */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Builds the tree from heads that are acyclic and deprels in step with them. Linear time. */
export function makeTree(heads: Int32Array, deprels: readonly string[], by: readonly string[]): Tree {
  const size = heads.length;
  const children: number[][] = new Array(size).fill(none);
  const pending = new Int32Array(size);
  for (let word = 0; word < size; word++) {
    const head = heads[word] ?? -1;
    if (head < 0) continue;
    const others = children[head];
    if (others === none) children[head] = [word];
    else others?.push(word);
    pending[head] = (pending[head] ?? 0) + 1;
  }
  const first = new Int32Array(size);
  for (let word = 0; word < size; word++) first[word] = word;
  const last = Int32Array.from(first);
  const leaves: number[] = [];
  for (let word = 0; word < size; word++) if (pending[word] === 0) leaves.push(word);
  for (let word = leaves.pop(); word !== undefined; word = leaves.pop()) {
    const head = heads[word] ?? -1;
    if (head < 0) continue;
    first[head] = Math.min(first[head] ?? head, first[word] ?? word);
    last[head] = Math.max(last[head] ?? head, last[word] ?? word);
    pending[head] = (pending[head] ?? 0) - 1;
    if (pending[head] === 0) leaves.push(head);
  }
  return { heads, deprels, by, children, first, last };
}

/** Children of every leaf. */
const none: number[] = [];
