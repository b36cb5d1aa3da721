// What is known of words, by their place: a list that answers like a map, for places that are asked about all the time.

export class ByWord<Value> {
  private readonly values: (Value | undefined)[];

  constructor(words: number) {
    this.values = new Array<Value | undefined>(words).fill(undefined);
  }

  /** Undefined also for a place that is none (-1, past the end). */
  get(word: number): Value | undefined {
    return word >= 0 && word < this.values.length ? this.values[word] : undefined;
  }

  has(word: number): boolean {
    return this.get(word) !== undefined;
  }

  set(word: number, value: Value): void {
    if (word >= 0 && word < this.values.length) this.values[word] = value;
  }
}
