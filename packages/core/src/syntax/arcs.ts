// The arcs of one sentence while it is being read; a word gets its head once, and never one that would close a circle.

export class Arcs {
  readonly heads: Int32Array;
  readonly deprels: string[];
  readonly by: string[];
  readonly from: number;
  readonly to: number;

  constructor(heads: Int32Array, deprels: string[], by: string[], from: number, to: number) {
    this.heads = heads;
    this.deprels = deprels;
    this.by = by;
    this.from = from;
    this.to = to;
  }

  has(word: number): boolean {
    return (this.heads[word] ?? -1) >= 0;
  }

  /** Takes a word off its head again, to be attached elsewhere. */
  release(word: number): void {
    this.heads[word] = -1;
  }

  /** Takes a word from its head to another; false, and all as it was, where that would close a circle. */
  move(word: number, head: number, deprel: string, rule: string): boolean {
    const before = this.heads[word] ?? -1;
    if (before < 0) return false;
    this.heads[word] = -1;
    const moved = this.attach(word, head, deprel, rule);
    if (!moved) this.heads[word] = before;
    return moved;
  }

  /** Attaches `word` under `head`; false when it has a head already or would stand under itself. */
  attach(word: number, head: number, deprel: string, rule: string): boolean {
    if (word === head || head < this.from || head >= this.to || this.has(word)) return false;
    let above = head;
    for (let steps = 0; above >= 0 && steps < MAX_DEPTH; steps++) {
      if (above === word) return false;
      above = this.heads[above] ?? -1;
    }
    if (above >= 0) return false;
    this.heads[word] = head;
    this.deprels[word] = deprel;
    this.by[word] = rule;
    return true;
  }
}

/** Deeper than any sentence an editor would print; beyond it a word goes to the root, which keeps hostile input linear. */
const MAX_DEPTH = 64;
