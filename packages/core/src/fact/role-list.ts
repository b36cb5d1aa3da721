// The roles of one predicate as they are found: each role once, with its words and what fills it.
import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import { childBy, phraseSpan, relation, spanOfWords } from "../model/tree-queries.ts";
import type { Role, RoleName } from "../schema/facts.ts";
import type { Basis, Span } from "../schema/span.ts";

export class RoleList {
  readonly list: Role[] = [];
  readonly reading: Reading;
  /** BareProposition ids by the place of their predicate, for fillers that are themselves clauses. */
  readonly ids: ReadonlyMap<number, string>;
  /** Words that fill a role already. */
  private readonly taken: number[] = [];

  constructor(reading: Reading, ids: ReadonlyMap<number, string>) {
    this.reading = reading;
    this.ids = ids;
  }

  uses(word: number): boolean {
    return this.taken.includes(word);
  }

  use(word: number): void {
    this.taken.push(word);
  }

  has(role: RoleName): boolean {
    return this.list.some((one) => one.role === role);
  }

  add(role: RoleName, head: number, basis: Basis = "stated"): void {
    if (head < 0 || this.uses(head) || (role !== "place" && this.has(role))) return;
    const { reading } = this;
    const mention = mentionFor(reading, head);
    const pronoun = reading.words[head]?.upos === "PRON";
    this.use(head);
    this.list.push({
      role,
      span:
        role === "attribute" || childBy(reading.tree, head, "cop") !== undefined
          ? attributeSpan(reading, head)
          : fillerSpan(reading, head),
      filler: mention?.entity ?? this.ids.get(head) ?? reading.timeAt.get(head)?.id ?? null,
      basis: pronoun ? "coreference" : basis,
    });
  }

  /** A phrase that turns out to be the verb's own is no part of the filler that the tree hung it on. */
  endBefore(phrase: number): void {
    const { tree, words, text } = this.reading;
    const first = tree.first[phrase] ?? phrase;
    const [from, before] = [words[first]?.start ?? 0, words[first - 1]?.end ?? 0];
    for (const [at, one] of this.list.entries()) {
      if (one.span === null || one.span.start >= from || one.span.end <= from || before <= one.span.start) continue;
      this.list[at] = {
        ...one,
        span: { start: one.span.start, end: before, text: text.slice(one.span.start, before) },
      };
    }
  }

  /** A clause before that no word here stands for: انهار السقف، ما أسفر عن إصابات. */
  addClause(role: RoleName, head: number): void {
    const filler = this.ids.get(head);
    if (filler === undefined || this.has(role)) return;
    const word = this.reading.words[head];
    const span = word === undefined ? null : spanOfWords(this.reading.text, this.reading.words, head, head);
    this.list.push({ role, span, filler, basis: "coreference" });
  }

  /** What a governed phrase is about is the theme where nothing else is (شارك في); what عن brings stays what is spoken of. */
  topicAsTheme(): void {
    const at = this.list.findIndex((one) => one.role === "topic");
    const topic = this.list[at];
    if (topic === undefined || this.has("theme")) return;
    const { text } = this.reading;
    const start = topic.span?.start ?? 0;
    if (/عن\s*$/.test(text.slice(Math.max(0, start - ABOUT), start))) return;
    this.list[at] = { ...topic, role: "theme" };
  }
}
/** Letters before a phrase in which its preposition stands. */
const ABOUT = 4;

/** Clauses that follow a phrase and no longer belong to it. */
const apart = new Set(["nsubj", "csubj", "advcl", "parataxis", "cop", "aux", "ccomp"]);

/** What is said of the subject, without the subject, the copula and what follows in a clause of its own: كانوا [سيئين في البداية]، لكن …. */
function attributeSpan(reading: Reading, head: number): Span {
  const { tree, words, text } = reading;
  let from = head;
  let to = head;
  const children = tree.children[head] ?? [];
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at] ?? head;
    if (child >= from || (tree.last[child] ?? child) !== from - 1) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    const part = deprel === "det" || deprel === "nummod" || (deprel === "advmod" && words[child]?.norm === "غير");
    if (!part) break;
    from = tree.first[child] ?? child;
  }
  for (const child of children) {
    if (child < head) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    if (apart.has(deprel) || (deprel === "conj" && isClause(reading, child))) break;
    to = Math.max(to, tree.last[child] ?? child);
  }
  return spanOfWords(text, words, from, to);
}

const isClause = ({ tree, words }: Reading, at: number) =>
  words[at]?.upos === "VERB" || (tree.children[at] ?? []).some((child) => tree.deprels[child]?.startsWith("nsubj"));

/** With what stands before the number in ما لا يقل عن 15, which the tree has as its preposition. */
function fillerSpan({ text, words, tree }: Reading, head: number): Span {
  // للجامعة فرعان: the holder in front is no part of what is held.
  const front = tree.children[head]?.[0] ?? head;
  if (front < head && tree.deprels[front] === "obl") {
    const next = (tree.last[front] ?? front) + 1;
    return spanOfWords(text, words, next, tree.last[head] ?? head);
  }
  const span = phraseSpan(text, words, tree, head);
  for (let at = head - 1; at >= Math.max(tree.first[head] ?? head, head - BOUND_WORDS); at--) {
    if (words[at]?.norm === "ما" && /^(لا|بين|يتراوح|يزيد|يقل|يقارب|يصل)$/.test(words[at + 1]?.norm ?? ""))
      return spanOfWords(text, words, at, tree.last[head] ?? head);
  }
  return span;
}
/** ما لا يقل عن: four words and the unit's. */
const BOUND_WORDS = 6;
