// What has been spoken of so far: entities by head word, the order they came in, and the subjects of verbs.

import type { MentionLayer, MorphLayer, SegmentLayer, SyntaxLayer, TextLayer } from "../model/document.ts";
import type { Tree } from "../model/tree.ts";
import { childBy, memberBefore, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { ByWord } from "./by-word.ts";
import type { Draft, MentionDraft } from "./draft.ts";
import { latentOf, materialise } from "./latent.ts";
import { speakerOfNoun } from "./speech-noun.ts";

export type EntityInput = TextLayer & SegmentLayer & MorphLayer & MentionLayer & SyntaxLayer;

/** One time an entity was spoken of. */
export interface Trace {
  readonly entity: Draft;
  readonly head: number;
  readonly sentence: number;
  readonly form: MentionDraft["form"];
  readonly by: string;
}

/** Older traces than this many are not asked, so that a text of one endless sentence stays linear. */
export const traceReach = 250;

export class Discourse {
  readonly document: Readonly<EntityInput>;
  readonly words: readonly Word[];
  readonly tree: Tree;
  readonly text: string;
  readonly entities: Draft[] = [];
  /** Entity of the mention headed by a word. */
  readonly at: ByWord<Draft>;
  /** Entity of a verb's unwritten subject. */
  readonly elided: ByWord<Draft>;
  readonly traces: Trace[] = [];
  /** Countries in the order of their first mention. */
  readonly countries: Draft[] = [];
  /** Named entities by their name and, for persons, by its parts; the last one heard. */
  readonly byName = new Map<string, Draft>();
  /** Words that head no phrase of their own: 1 inside a name or a time, 2 inside a title. */
  readonly closed: Uint8Array;
  /** What `nominal` (phrase-heads.ts) has answered for a word: 0 not asked yet, 1 no, 2 yes. */
  readonly phraseHeads: Uint8Array;
  /** Named entity by the words of its name after the first. */
  readonly inside: ByWord<Draft>;
  /** Named entity whose name begins with a word. */
  readonly nameAt: ByWord<Draft>;
  /** Named entity whose name ends right before a word. */
  readonly endingAt: ByWord<Draft>;
  /** Ministries by the lemma of their field, named or only implied by a minister. */
  readonly ministries = new Map<string, Draft>();
  /** Bodies by the definite noun that is their own name (النخبة of بنك النخبة). */
  readonly shortNames = new Map<string, Draft>();
  /** Two together, by the ids of both. */
  readonly pairs = new Map<string, Draft>();
  /** Entities that noun phrases would be, by head word; without a mention until something takes them up. */
  readonly latent: ByWord<Draft>;
  readonly latentHead = new Map<Draft, number>();
  /** Lemmas by which any entity has been called. */
  readonly called = new Set<string>();
  /** Head words of noun phrases by lemma, in text order. */
  readonly nouns = new Map<string, number[]>();
  /** Verbs by lemma, in text order. */
  readonly verbs = new Map<string, number[]>();
  private readonly byId = new Map<string, Draft>();
  /** The head of a predicate's subject by the predicate; -1 where it has none. */
  private readonly subjects: Int32Array;

  constructor(document: Readonly<EntityInput>) {
    this.document = document;
    this.words = document.words;
    this.tree = document.tree;
    this.text = document.text;
    this.closed = new Uint8Array(document.words.length);
    this.phraseHeads = new Uint8Array(document.words.length);
    this.subjects = new Int32Array(document.words.length).fill(unasked);
    this.at = new ByWord(document.words.length);
    this.elided = new ByWord(document.words.length);
    this.inside = new ByWord(document.words.length);
    this.nameAt = new ByWord(document.words.length);
    this.endingAt = new ByWord(document.words.length);
    this.latent = new ByWord(document.words.length);
  }

  get(id: string): Draft | undefined {
    return this.byId.get(id);
  }

  add(entity: Draft): Draft {
    const known = this.byId.get(entity.id);
    if (known !== undefined) return known;
    this.byId.set(entity.id, entity);
    this.entities.push(entity);
    return entity;
  }

  mention(entity: Draft, mention: MentionDraft): void {
    if (this.latentHead.has(entity)) materialise(this, entity);
    for (const lemma of entity.lemmas) this.called.add(lemma);
    entity.mentions.push(mention);
    if (mention.form === "elided") this.elided.set(mention.head, entity);
    else if (!this.at.has(mention.head) || mention.form === "name") this.at.set(mention.head, entity);
    this.traces.push({
      entity,
      head: mention.head,
      sentence: this.words[mention.head]?.sentence ?? 0,
      form: mention.form,
      by: mention.by,
    });
    if (entity.kind === "country" && entity.mentions.length === 1) this.countries.push(entity);
  }

  /** The entity that is subject of a predicate, written or not; null where none is known. */
  subjectOf(verb: number): Draft | null {
    const subject = this.subjectWord(verb);
    // What was taken for the subject may have been found to be the object: كاد أن يسجل هدفا.
    if (subject >= 0) return (subject > verb ? this.elided.get(verb) : undefined) ?? this.holder(subject);
    return this.elided.get(verb) ?? speakerOfNoun(this, verb);
  }

  /** The entity of the phrase headed by a word, or what it would be; of a predicate noun, its subject's. */
  holder(head: number): Draft | null {
    const here = this.entityAt(head);
    if (here !== null) return here;
    const subject = this.subjectWord(head);
    if (subject >= 0 && subject !== head && this.words[head]?.upos !== "VERB") {
      const said = this.entityAt(subject);
      // ما هي الرسالة التي: the pronoun only joins.
      if (said !== null || subject !== head - 1 || this.words[subject - 1]?.norm !== "ما") return said;
    }
    return latentOf(this, head);
  }

  /** The head of a predicate's written subject, or -1. */
  subjectWord(verb: number): number {
    let subject = this.subjects[verb] ?? -1;
    if (subject === unasked) {
      subject = childBy(this.tree, verb, "nsubj") ?? -1;
      this.subjects[verb] = subject;
    }
    return subject;
  }

  /** The entity of the phrase headed by a word, or of a name beside its title. */
  entityAt(head: number): Draft | null {
    const here = this.at.get(head) ?? this.inside.get(head);
    if (here !== undefined) return here;
    for (const child of this.tree.children[head] ?? []) {
      const name =
        this.tree.deprels[child] === "appos" || relation(this.tree.deprels[child] ?? "") === "flat"
          ? this.at.get(child)
          : undefined;
      if (name !== undefined) return name;
    }
    return null;
  }

  /** The predicates above a word, nearest first: verbs and heads of verbless clauses. */
  clausesAbove(word: number): number[] {
    const found: number[] = [];
    let at = word;
    for (let steps = 0; at >= 0 && steps < MAX_DEPTH; steps++) {
      const deprel = relation(this.tree.deprels[at] ?? "");
      if (this.words[at]?.upos === "VERB" || clausal.has(deprel) || this.words[at]?.entry?.frame === "say") {
        if (at !== word) found.push(at);
      }
      at = memberBefore(this.tree, at);
    }
    return found;
  }
}

/** A predicate whose subject was not looked for yet. */
const unasked = -2;
/** Trees are not deeper than this but for lists. */
const MAX_DEPTH = 60;
const clausal = new Set(["root", "ccomp", "advcl", "acl", "xcomp", "csubj", "parataxis"]);
