// The state of reading one sentence from right to left of the page: open clauses, and in each the open phrases a next word can join.

import type { NameMention } from "../model/name-mention.ts";
import type { Word } from "../model/word.ts";
import { isAdverbialAccusative } from "./adverbial-accusative.ts";
import { Arcs } from "./arcs.ts";
import { type Category, categoryOf } from "./classify.ts";

export type ClauseKind = "main" | "conj" | "ccomp" | "csubj" | "advcl" | "relcl" | "parataxis" | "parenthesis";

/** The western part of, to the west of: before a noun these are nouns. */
export const sides = /^(?:شمالي|جنوبي|شرقي|غربي)$/;

/** A word that waits for its clause's predicate. */
export interface Pending {
  readonly word: number;
  readonly deprel: string;
  readonly rule: string;
}

/** A clause that is still open. Word numbers are places in the word list; -1 is none. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Head word of the clause; -1 for the root, or for the predicate of the clause below when that is not yet known. */
  readonly attach: number;
  readonly rule: string;
  readonly start: number;
  predicate: number;
  /** The predicate is a verb (not an adjective, noun or prepositional phrase). */
  verbal: boolean;
  copula: number;
  subject: number;
  object: number;
  /** A clause stands as its complement already. */
  complement: boolean;
  /** A nominal before any predicate: المحادثات قد تستمر. */
  topic: number;
  readonly pending: Pending[];
  /** Open nominals and adjectives, outermost first; only the top is next to the reader. */
  readonly frontier: number[];
  /** Prepositions of the phrases that stand under the predicate already. */
  readonly taken: string[];
  /** A comma or dash has come since the last phrase. */
  paused: boolean;
}

export class Reader {
  readonly words: readonly Word[];
  readonly categories: readonly Category[];
  readonly arcs: Arcs;
  readonly clauses: Clause[] = [];
  /** Last word of the name that starts here, else the word itself. */
  readonly edges: Int32Array;
  /** Words that are a name of a person or were found by name; for coordination of like with like. */
  readonly nameOf: ReadonlyMap<number, NameMention>;
  /** The name a word stands in, by number; -1 for none. */
  readonly nameNumber: Int32Array;
  /** Words inside a time expression. */
  readonly inTime: ReadonlySet<number>;
  /** Offsets at which a quotation long enough to be speech begins. */
  readonly speechStarts: ReadonlySet<number>;
  /** Waiting for the next content word. */
  prepositions: number[] = [];
  conjunction = -1;
  numbers: number[] = [];
  particles: number[] = [];
  demonstrative = -1;
  /** The many of whom the next nominal names some: بينهم. */
  among = -1;
  root = -1;

  constructor(
    words: readonly Word[],
    categories: readonly Category[],
    arcs: Arcs,
    edges: Int32Array,
    nameOf: ReadonlyMap<number, NameMention>,
    nameNumber: Int32Array,
    inTime: ReadonlySet<number>,
    speechStarts: ReadonlySet<number>,
  ) {
    this.words = words;
    this.categories = categories;
    this.arcs = arcs;
    this.edges = edges;
    this.nameOf = nameOf;
    this.nameNumber = nameNumber;
    this.inTime = inTime;
    this.speechStarts = speechStarts;
    this.open("main", -1, arcs.from, "syntax.main");
  }

  /** The word at that place; a caller never asks outside the sentence. */
  word(index: number): Word {
    const word = this.words[index];
    if (word === undefined) throw new RangeError(`no word ${index}`);
    return word;
  }

  /** The word at that place if it is in this sentence. */
  peek(index: number): Word | undefined {
    return index < this.arcs.to && index >= this.arcs.from ? this.words[index] : undefined;
  }

  category(index: number): Category {
    return this.categories[index] ?? "punct";
  }

  get clause(): Clause {
    const clause = this.clauses[this.clauses.length - 1];
    if (clause === undefined) throw new RangeError("no open clause");
    return clause;
  }

  /** The open nominal next to the reader, or -1. */
  get top(): number {
    const { frontier } = this.clause;
    return frontier[frontier.length - 1] ?? -1;
  }

  open(kind: ClauseKind, attach: number, start: number, rule: string): Clause {
    const clause: Clause = {
      kind,
      attach,
      rule,
      start,
      predicate: -1,
      verbal: false,
      copula: -1,
      subject: -1,
      object: -1,
      complement: false,
      topic: -1,
      pending: [],
      frontier: [],
      taken: [],
      paused: false,
    };
    this.clauses.push(clause);
    return clause;
  }

  /** Attaches to the clause's predicate, now or when it is found. */
  attachToPredicate(clause: Clause, word: number, deprel: string, rule: string): void {
    if (clause.predicate >= 0) this.arcs.attach(word, clause.predicate, deprel, rule);
    else clause.pending.push({ word, deprel, rule });
  }

  /** Makes `word` the only open phrase of the clause. */
  restart(clause: Clause, word: number): void {
    clause.frontier.length = 0;
    clause.frontier.push(word);
    clause.paused = false;
  }

  /** Opens `word` under the open phrase at `depth`, closing those inside it. */
  extend(clause: Clause, depth: number, word: number): void {
    clause.frontier.length = depth + 1;
    clause.frontier.push(word);
    clause.paused = false;
  }

  /** Opens `word` under `host` where that is open, else makes it the only open phrase. */
  extendOver(clause: Clause, host: number, word: number): void {
    const depth = clause.frontier.indexOf(host);
    if (depth >= 0) this.extend(clause, depth, word);
    else this.restart(clause, word);
  }

  /** Gives the waiting prepositions, numbers and demonstrative to the nominal they introduced. */
  takeIntroducers(head: number): { cases: number[]; lastCase: Word | null } {
    const cases = this.prepositions;
    this.prepositions = [];
    for (const preposition of cases) this.arcs.attach(preposition, head, "case", "syntax.case");
    for (const number of this.numbers) this.arcs.attach(number, head, "nummod", "syntax.nummod");
    this.numbers = [];
    if (this.demonstrative >= 0) this.arcs.attach(this.demonstrative, head, "det", "syntax.demonstrative");
    this.demonstrative = -1;
    const last = cases[cases.length - 1];
    return { cases, lastCase: last === undefined ? null : this.word(last) };
  }

  /** Both words stand in one name: الحرب الإسرائيلية في غزة. */
  inOneName(a: number, b: number): boolean {
    const number = this.nameNumber[a] ?? -1;
    return number >= 0 && number === this.nameNumber[b];
  }

  /** Takes the waiting conjunction; -1 when there is none. */
  takeConjunction(): number {
    const conjunction = this.conjunction;
    this.conjunction = -1;
    return conjunction;
  }

  static of(
    words: readonly Word[],
    from: number,
    to: number,
    arcs: { heads: Int32Array; deprels: string[]; by: string[] },
    categories: Category[],
    edges: Int32Array,
    nameOf: ReadonlyMap<number, NameMention>,
    nameNumber: Int32Array,
    inTime: ReadonlySet<number>,
    speechStarts: ReadonlySet<number>,
  ): Reader {
    for (let index = from; index < to; index++) {
      const word = words[index];
      if (word === undefined) continue;
      const category = categoryOf(word);
      const named = category !== "noun" && nameOf.get(index)?.type === "person"; // تولى علي الحكم
      if (category === "noun" && isAdverbialAccusative(words, index, from)) {
        categories[index] = "adverb";
        continue;
      }
      categories[index] = named || (category === "verb" && inTime.has(index)) ? "noun" : category; // فجر الاثنين
      if (
        category === "adjective" &&
        sides.test(word.norm) &&
        index + 1 < to &&
        /^(?:NOUN|PROPN)$/.test(words[index + 1]?.upos ?? "")
      )
        categories[index] = "noun"; // غربي مدينة الموصل
    }
    return new Reader(
      words,
      categories,
      new Arcs(arcs.heads, arcs.deprels, arcs.by, from, to),
      edges,
      nameOf,
      nameNumber,
      inTime,
      speechStarts,
    );
  }
}
