// Pronouns, attached and free, and subjects that are not written: by agreement, and by where they stand in the tree.
import { frameOf } from "../lexicon/frames.ts";
import { childBy, childrenBy, dominates, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";

interface Found {
  readonly entity: Draft;
  readonly by: string;
}

export function placePronoun(discourse: Discourse, at: number): void {
  const word = discourse.words[at];
  if (word === undefined || word.feats.PronType !== "Prs" || word.feats.Person !== "3") return;
  const found = antecedent(discourse, word);
  if (found === null) return;
  discourse.mention(found.entity, {
    start: word.start,
    end: word.end,
    form: "pronoun",
    head: at,
    basis: "coreference",
    by: found.by,
  });
}

function antecedent(discourse: Discourse, word: Word): Found | null {
  const { tree } = discourse;
  const at = word.index;
  const deprel = relation(tree.deprels[at] ?? "");
  const clauses = discourse.clausesAbove(at);
  const clause = clauses[0];
  if (clause !== undefined) {
    const relative = relativeHead(discourse, at, clauses);
    // الذي تقوده واشنطن: the pronoun inside takes up the noun outside, whether that is an entity or not.
    if (relative !== null && !isSubject(deprel) && agreesWithWord(discourse, relative, word)) {
      const entity = discourse.entityAt(relative);
      return entity === null ? null : { entity, by: "entity/pronoun.relative" };
    }
  }
  if (isSubject(deprel) && clause !== undefined && dummy(discourse, at, tree.heads[at] ?? -1)) return null;
  // وهو عضو, after a name: the nearest that agrees.
  const free = word.part === "base";
  if (free && isSubject(deprel)) {
    const near = nearest(discourse, word, word.sentence);
    if (near !== null) return { entity: near, by: "entity/pronoun.nearest" };
  }
  const skip = isSubject(deprel) ? (tree.heads[at] ?? -1) : -1;
  // طلب منه: an object is not its own clause's subject, by whatever word that is named.
  const own =
    deprel === "obj" || deprel === "iobj" || deprel === "obl" ? discourse.subjectOf(tree.heads[at] ?? -1) : null;
  for (const verb of clauses) {
    if (verb === skip) continue;
    const subject = discourse.subjectOf(verb);
    const head = discourse.subjectWord(verb);
    // The pronoun stands inside the subject itself: قال زعيمه.
    if (subject === null || (head >= 0 && (head > at || dominates(tree, head, at)))) continue;
    if (subject === own) continue;
    if (agrees(subject, word.feats, "pronoun")) return { entity: subject, by: "entity/pronoun.subject" };
  }
  const conjunct = sharedSubject(discourse, clauses.at(-1) ?? -1);
  if (conjunct !== null && conjunct !== own && agrees(conjunct, word.feats, "pronoun"))
    return { entity: conjunct, by: "entity/pronoun.subject" };
  if (isSubject(deprel)) {
    const object = objectAbove(discourse, clauses);
    if (object !== null && agrees(object, word.feats, "pronoun"))
      return { entity: object, by: "entity/pronoun.object" };
  }
  const near = nearest(discourse, word, word.sentence, own);
  if (near !== null) return { entity: near, by: "entity/pronoun.nearest" };
  if (word.feats.Number === "Plur") {
    const plural = lastPlural(discourse, word);
    if (plural !== null) return { entity: plural, by: "entity/pronoun.last-plural" };
  }
  if (isSubject(deprel) || deprel === "nmod") {
    const before = subjectBefore(discourse, word);
    if (before !== null && agrees(before, word.feats, "pronoun"))
      return { entity: before, by: "entity/pronoun.last-subject" };
  }
  return null;
}

const isSubject = (deprel: string) => deprel === "nsubj";

/** إنه لا يمكن, أنه تم اعتقال: the pronoun that only opens a clause which has its own subject. */
function dummy(discourse: Discourse, pronoun: number, predicate: number): boolean {
  const verb = discourse.words[predicate];
  if (verb === undefined || verb.upos !== "VERB") return false;
  if (
    frameOf(verb.entry?.frame ?? null)?.syntax === "modal" ||
    impersonal.has(verb.lemma) ||
    verb.feats.Voice === "Pass"
  )
    return true;
  return childrenBy(discourse.tree, predicate, "nsubj", "csubj").some((child) => child !== pronoun);
}

/** Verbs whose subject is a clause. */
const impersonal = new Set([
  "أمكن",
  "وجب",
  "انبغى",
  "جاز",
  "سبق",
  "تم",
  "جرى",
  "تعين",
  "اتضح",
  "تبين",
  "بدا",
  "لزم",
  "يجب",
  "استحال",
  "وجد",
  "توجب",
  "حدث",
  "حصل",
]);

/** The noun a relative clause hangs from, where the word stands inside that clause. */
function relativeHead(discourse: Discourse, at: number, clauses: readonly number[]): number | null {
  for (const clause of clauses) {
    if ((discourse.tree.deprels[clause] ?? "") !== "acl:relcl") continue;
    const head = discourse.tree.heads[clause] ?? -1;
    return head >= 0 && head !== at ? head : null;
  }
  return null;
}

function agreesWithWord(discourse: Discourse, head: number, word: Word): boolean {
  const entity = discourse.entityAt(head);
  if (entity !== null) return agrees(entity, word.feats, "pronoun");
  const noun = discourse.words[head];
  if (noun === undefined) return false;
  if (noun.feats.Number === "Plur") return word.feats.Number === "Plur" || word.feats.Gender === "Fem";
  return noun.feats.Gender === undefined || word.feats.Gender === undefined || noun.feats.Gender === word.feats.Gender;
}

/** A pronoun looks back this many words for the nearest noun, and as many for the subject of a sentence. */
const nearestReach = 80;

/** The nearest noun before in the sentence that agrees, where it is an entity; a nearer noun of another kind leaves it open. */
function nearest(discourse: Discourse, word: Word, sentence: number, own: Draft | null = null): Draft | null {
  for (let at = word.index - 1; at >= Math.max(0, word.index - nearestReach); at--) {
    const before = discourse.words[at];
    if (before === undefined || before.sentence !== sentence) return null;
    if (before.upos !== "NOUN" && before.upos !== "PROPN" && before.upos !== "ADJ") continue;
    // The noun the pronoun itself hangs from.
    if (at === word.index - 1 && before.token === word.token) continue;
    const entity = discourse.at.get(at);
    if (entity !== undefined) {
      if (entity !== own && agrees(entity, word.feats, "pronoun")) return entity;
      continue;
    }
    const plural = word.feats.Number === "Plur";
    if (before.upos === "NOUN" && !plural && before.feats.Number !== "Dual" && competes(before, word)) return null;
  }
  return null;
}

/** هم, with no plural of people in its sentence: the last one in the three sentences before. */
function lastPlural(discourse: Discourse, word: Word): Draft | null {
  for (let at = discourse.traces.length - 1; at >= Math.max(0, discourse.traces.length - traceReach); at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - 3) return null;
    if (trace.entity.human && trace.entity.number === "Plur" && agrees(trace.entity, word.feats, "pronoun"))
      return trace.entity;
  }
  return null;
}

function competes(noun: Word, pronoun: Word): boolean {
  if (noun.entry?.kinds.includes("time") === true) return false;
  if (noun.feats.Number === "Plur") return pronoun.feats.Gender === "Fem";
  return noun.feats.Gender === pronoun.feats.Gender;
}

/** اتهم الجيش القوات، لكنها نفت: who was spoken of as object takes the word. */
function objectAbove(discourse: Discourse, clauses: readonly number[]): Draft | null {
  for (const verb of clauses) {
    const object = childBy(discourse.tree, verb, "obj");
    const entity = object === undefined ? null : discourse.entityAt(object);
    if (entity !== null) return entity;
  }
  return null;
}

/** The subject of the first verb in a row of coordinated ones: قال … وأضاف. */
function sharedSubject(discourse: Discourse, verb: number): Draft | null {
  let at = verb;
  for (let steps = 0; steps < 12 && at >= 0 && relation(discourse.tree.deprels[at] ?? "") === "conj"; steps++) {
    at = discourse.tree.heads[at] ?? -1;
    const subject = at < 0 ? null : discourse.subjectOf(at);
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject of the last main clause in the sentences right before. */
function subjectBefore(discourse: Discourse, word: Word): Draft | null {
  const sentences = discourse.document.wordSentences;
  for (let back = 1; back <= 2; back++) {
    const range = sentences[word.sentence - back];
    if (range === undefined) return null;
    for (let at = range.from; at < Math.min(range.to, range.from + nearestReach); at++) {
      if ((discourse.tree.heads[at] ?? -1) >= 0) continue;
      const subject = discourse.subjectOf(at);
      if (subject !== null) return subject;
    }
  }
  return null;
}

/** Adds the mention of a subject that is not written. */
export function placeElided(discourse: Discourse, at: number): void {
  const { tree, words } = discourse;
  const verb = words[at];
  if (verb === undefined || verb.feats.Person !== "3" || verb.feats.Voice === "Pass") return;
  if (discourse.subjectWord(at) >= 0 || childBy(tree, at, "csubj") !== undefined || impersonal.has(verb.lemma)) return;
  const frame = frameOf(verb.entry?.frame ?? null);
  if (frame?.syntax === "modal" || frame?.syntax === "existence") return;
  const found = elidedSubject(discourse, verb, frame?.report !== undefined);
  if (found === null) return;
  discourse.mention(found.entity, {
    start: verb.start,
    end: verb.end,
    form: "elided",
    head: at,
    basis: "coreference",
    by: found.by,
  });
}

function elidedSubject(discourse: Discourse, verb: Word, speaks: boolean): Found | null {
  const { tree } = discourse;
  const at = verb.index;
  const deprel = tree.deprels[at] ?? "";
  const above = tree.heads[at] ?? -1;
  if (deprel === "acl:relcl") {
    const entity = discourse.entityAt(above);
    return entity !== null && agrees(entity, verb.feats, "pronoun") ? { entity, by: "entity/elided.relative" } : null;
  }
  if (relation(deprel) === "conj") {
    const shared = sharedSubject(discourse, at);
    if (shared !== null && agrees(shared, verb.feats, "pronoun"))
      return { entity: shared, by: "entity/elided.coordinated" };
  }
  if (above >= 0) {
    for (const clause of discourse.clausesAbove(at)) {
      // منع العراق من أن يصبح: the object is who would become.
      const object = childBy(tree, clause, "obj");
      const controlled = object === undefined || object > at ? null : discourse.entityAt(object);
      if (
        controlled !== null &&
        controls.has(discourse.words[clause]?.entry?.frame ?? "") &&
        agrees(controlled, verb.feats, "pronoun")
      )
        return { entity: controlled, by: "entity/elided.control" };
      const subject = discourse.subjectOf(clause) ?? sharedSubject(discourse, clause);
      if (subject !== null && agrees(subject, verb.feats, "pronoun"))
        return { entity: subject, by: "entity/elided.governing" };
    }
    return null;
  }
  const before = subjectBefore(discourse, verb);
  if (before !== null && agrees(before, verb.feats, "pronoun") && (!speaks || speaker(before)))
    return { entity: before, by: "entity/elided.last-subject" };
  return speaks ? lastSpeaker(discourse, verb) : null;
}

const controls = new Set(["prevent", "allow", "force", "demand", "ask"]);
const speaker = (entity: Draft) => entity.type !== "event" && entity.type !== "location";

/** وأضاف أن: who spoke last. */
function lastSpeaker(discourse: Discourse, verb: Word): Found | null {
  for (let at = discourse.traces.length - 1; at >= Math.max(0, discourse.traces.length - traceReach); at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < verb.sentence - 3) return null;
    if (!speaker(trace.entity) || trace.entity.type === "gpe" || !agrees(trace.entity, verb.feats, "pronoun")) continue;
    const above = discourse.tree.heads[trace.head] ?? -1;
    if (
      relation(discourse.tree.deprels[trace.head] ?? "") === "nsubj" &&
      frameOf(discourse.words[above]?.entry?.frame ?? null)?.report !== undefined
    )
      return { entity: trace.entity, by: "entity/elided.last-speaker" };
  }
  return null;
}
