// Who and what takes part: from grammatical relations and the row's prepositions to roles, through relatives, control and coordination.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import { childBy, childrenBy, phraseSpan, relation, spanOfWords } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Role, RoleName } from "../schema/facts.ts";
import type { Basis } from "../schema/span.ts";
import { roleOfOblique } from "./obliques.ts";
import { carriesAttribute, type PredicateWord } from "./predicates.ts";
import { antecedentOf, canAct, gapAsSubject, measures, subjectIn, subjectOf, subjectRole } from "./subjects.ts";

/** `ids` are proposition ids by the place of their predicate, for fillers that are themselves clauses. */
export function rolesOf(reading: Reading, predicate: PredicateWord, ids: ReadonlyMap<number, string>): Role[] {
  const roles = new RoleList(reading, ids);
  const word = reading.words[predicate.word];
  if (word === undefined) return [];
  if (predicate.kind === "verbal-noun") verbalNounRoles(roles, word);
  else if (predicate.kind === "participle" && isModifier(reading, word)) participleRoles(roles, word);
  else clauseRoles(roles, word, predicate);
  return roles.list;
}

const isModifier = (reading: Reading, word: Word) => relation(reading.tree.deprels[word.index] ?? "") === "amod";

class RoleList {
  readonly list: Role[] = [];
  readonly reading: Reading;
  readonly ids: ReadonlyMap<number, string>;

  constructor(reading: Reading, ids: ReadonlyMap<number, string>) {
    this.reading = reading;
    this.ids = ids;
  }

  has(role: RoleName): boolean {
    return this.list.some((one) => one.role === role);
  }

  /** Last touches: what a governed phrase is about is the theme where nothing else is; what a measure takes is its amount. */
  settle(word: Word): void {
    const at = this.list.findIndex((one) => one.role === "topic");
    const topic = this.list[at];
    if (topic !== undefined && !this.has("theme") && Object.values(word.entry?.prep ?? {}).includes("topic"))
      this.list[at] = { ...topic, role: "theme" };
  }

  add(role: RoleName, head: number, basis: Basis = "stated"): void {
    if (head < 0 || this.list.some((one) => one.role === role && role !== "place")) return;
    const { reading } = this;
    const mention = mentionFor(reading, head);
    const time = reading.timeAt.get(head);
    const pronoun = reading.words[head]?.upos === "PRON";
    // What is said of the topic leaves the topic out: حليف نادر, not بغداد حليف نادر.
    const span =
      role === "attribute" && childBy(reading.tree, head, "nsubj") !== undefined
        ? spanOfWords(reading.text, reading.words, head, reading.tree.last[head] ?? head)
        : phraseSpan(reading.text, reading.words, reading.tree, head);
    this.list.push({
      role,
      span,
      filler: mention?.entity ?? this.ids.get(head) ?? time?.id ?? null,
      basis: pronoun ? "coreference" : basis,
    });
  }
}

function clauseRoles(roles: RoleList, word: Word, predicate: PredicateWord): void {
  const { reading } = roles;
  const { tree } = reading;
  const copular = carriesAttribute(reading, word.index);
  const head = copular ? (tree.heads[word.index] ?? word.index) : word.index;
  const verbal = predicate.kind === "verb" || (predicate.kind === "existential" && word.upos === "VERB");
  const subject = gapAsSubject(reading, head) ?? subjectOf(reading, head);
  const passive = predicate.voice === "passive";
  const subjectIs = verbal && !copular ? subjectIn(reading, word, passive, subject?.word ?? -1) : "theme";
  if (subject !== null) roles.add(subjectIs, subject.word, subject.basis);
  if (copular) roles.add("attribute", head);
  else if (predicate.kind === "nominal" && word.upos !== "PRON") roles.add("attribute", word.index);
  for (const object of childrenBy(tree, head, "obj", "iobj")) {
    const whom = measures.has(word.lemma) ? "attribute" : "recipient";
    roles.add(roles.has("theme") ? whom : "theme", object);
  }
  for (const linked of childrenBy(tree, head, "xcomp"))
    roles.add(
      frameOf(word.entry?.frame ?? null)?.syntax === "copula"
        ? "attribute"
        : roles.has("theme")
          ? "attribute"
          : "theme",
      linked,
    );
  for (const clause of childrenBy(tree, head, "ccomp"))
    if (!roles.has("theme") || subjectIs !== "theme") roles.add("theme", clause);
  relativeRole(roles, word, head, subjectIs, subject !== null && subject.word !== antecedentOf(reading, head));
  if (predicate.kind === "existential" && subject !== null) holderRole(roles, subject.word);
  obliqueRoles(roles, word, head);
  if (!roles.has("purpose")) purposeOfObject(roles, head);
  roles.settle(word);
}

/** هناك رغبة لدى قوى سياسية: the one with whom a thing is. */
function holderRole(roles: RoleList, thing: number): void {
  const { tree, words } = roles.reading;
  for (const phrase of childrenBy(tree, thing, "nmod")) {
    if (/^(لدى|عند)$/.test(words[childBy(tree, phrase, "case") ?? -1]?.lemma ?? "")) roles.add("agent", phrase);
  }
}

/** بدأت محادثات لإعادة التقييم: what the thing done is for, the doing is for. */
function purposeOfObject(roles: RoleList, head: number): void {
  const { tree, words } = roles.reading;
  for (const object of childrenBy(tree, head, "obj", "xcomp")) {
    for (const phrase of childrenBy(tree, object, "nmod")) {
      const preposition = words[childBy(tree, phrase, "case") ?? -1];
      if (preposition?.lemma === "ل" && words[phrase]?.feats.VerbForm === "Vnoun") roles.add("purpose", phrase);
    }
  }
}

function obliqueRoles(roles: RoleList, word: Word, head: number): void {
  const { reading } = roles;
  for (const oblique of childrenBy(reading.tree, head, "obl", "nmod")) {
    if (childBy(reading.tree, oblique, "case") === undefined) continue;
    const found = roleOfOblique(reading, word, oblique);
    if (found !== null) roles.add(found.role, found.filler);
  }
}

/** الذي تقوده واشنطن: the antecedent is what the clause leaves open. */
function relativeRole(roles: RoleList, word: Word, head: number, subjectIs: RoleName, hasSubject: boolean): void {
  const { reading } = roles;
  const { tree, words } = reading;
  const antecedent = antecedentOf(reading, head);
  if (antecedent < 0) return;
  if (!hasSubject) {
    if (!roles.has(subjectIs)) roles.add(subjectIs, antecedent, "coreference");
    return;
  }
  const object = childrenBy(tree, head, "obj").find((child) => words[child]?.part === "enclitic");
  if (object !== undefined) {
    const at = roles.list.findIndex((role) => role.role === "theme" && role.span?.start === words[object]?.start);
    if (at >= 0) roles.list.splice(at, 1);
    roles.add("theme", antecedent, "coreference");
    return;
  }
  for (const oblique of childrenBy(tree, head, "obl")) {
    if (words[oblique]?.part !== "enclitic") continue;
    const found = roleOfOblique(reading, word, oblique);
    if (found !== null) roles.add(found.role, antecedent, "coreference");
    return;
  }
  if (!roles.has("theme") && word.upos === "VERB") roles.add("theme", antecedent, "coreference");
}

/** المقررة في نوفمبر: a passive participle's noun is what undergoes, an active one's noun what does. */
function participleRoles(roles: RoleList, word: Word): void {
  const antecedent = roles.reading.tree.heads[word.index] ?? -1;
  const objects = childrenBy(roles.reading.tree, word.index, "obj");
  // المقررة: written like its active; a thing under a transitive participle without an object is what it is done to.
  const passive =
    word.feats.Voice === "Pass" ||
    (word.entry?.object === true && objects.length === 0 && !canAct(roles.reading, antecedent));
  roles.add(passive ? "theme" : subjectRole(word, false), antecedent, "coreference");
  for (const object of objects) roles.add("theme", object);
  obliqueRoles(roles, word, word.index);
}

/** انسحاب القوات: the possessor is the doer of an intransitive verb and what undergoes a transitive one. */
function verbalNounRoles(roles: RoleList, word: Word): void {
  const { reading } = roles;
  const { tree } = reading;
  const phrases = childrenBy(tree, word.index, "nmod");
  // الانسحاب الفوري للقوات: with an adjective between, ل takes the place of the idafa. هجمات بين القوات والفصائل: both do it.
  const possessor =
    phrases.find((child) => childBy(tree, child, "case") === undefined) ??
    phrases.find((child) => reading.words[childBy(tree, child, "case") ?? -1]?.lemma === "ل" && canAct(reading, child));
  const parties = phrases.find((child) => reading.words[childBy(tree, child, "case") ?? -1]?.lemma === "بين");
  if (parties !== undefined && possessor === undefined) roles.add("agent", parties);
  const object = childBy(tree, word.index, "obj");
  const transitive = word.entry?.object ?? word.entry?.verb === null;
  if (possessor !== undefined) {
    const doer = object !== undefined || !transitive;
    const role = doer ? subjectRole(word, false) : "theme";
    // هطول الأمطار، عودة الأمطار: things that an intransitive verb names undergo; people and bodies do.
    roles.add(role === "agent" && !canAct(reading, possessor) ? "theme" : role, possessor);
  }
  if (object !== undefined) roles.add("theme", object);
  obliqueRoles(roles, word, word.index);
  roles.settle(word);
  if (roles.has("agent")) return;
  const above = tree.heads[word.index] ?? -1;
  const governs =
    ["obj", "xcomp", "obl"].includes(relation(tree.deprels[word.index] ?? "")) &&
    reading.words[above]?.upos === "VERB" &&
    controls.has(reading.words[above]?.entry?.frame ?? "");
  const controller = governs ? subjectOf(reading, above) : null;
  if (controller !== null) roles.add("agent", controller.word, "inherited");
}

/** Verbs whose subject is also the doer of the verbal noun under them: حاول منع، قرر الانسحاب. */
const controls = new Set([
  "try",
  "want",
  "decide",
  "promise",
  "refuse",
  "begin",
  "continue",
  "stop",
  "manage",
  "fail",
  "hope",
]);
