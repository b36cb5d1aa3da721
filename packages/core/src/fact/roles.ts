// Who and what takes part: from grammatical relations and the row's prepositions to roles, through relatives, control and coordination.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Role } from "../schema/facts.ts";
import { adverbialRoles } from "./adverbials.ts";
import { canAct, isPlace } from "./animacy.ts";
import { comparedRoles, otherParty } from "./comparisons.ts";
import { isDisplaced, openedSubject } from "./displaced-subjects.ts";
import { placeOfObject, purposeOfObject } from "./object-phrases.ts";
import { isHeldToBe, objectRoles } from "./object-roles.ts";
import { isMeasure } from "./objects.ts";
import { isServing, obliqueRoles, roleOfOblique } from "./obliques.ts";
import { carriesAttribute, isImpersonal, type PredicateWord } from "./predicates.ts";
import { antecedentOf, relativeFiller } from "./relatives.ts";
import { RoleList } from "./role-list.ts";
import { outcomeClause } from "./special-connectives.ts";
import { strayPhrases } from "./stray-phrases.ts";
import { isTakenIll, subjectIn, subjectOf, subjectRole } from "./subjects.ts";
import { degrees, naming } from "./verb-senses.ts";
import { verbalNounRoles } from "./verbal-noun-roles.ts";

/** `ids` are proposition ids by the place of their predicate, for fillers that are themselves clauses. */
export function rolesOf(reading: Reading, predicate: PredicateWord, ids: ReadonlyMap<number, string>): Role[] {
  const roles = new RoleList(reading, ids);
  const word = reading.words[predicate.word];
  if (word === undefined) return [];
  if (predicate.kind === "verbal-noun") verbalNounRoles(roles, word);
  else if (predicate.kind === "participle" && isModifier(reading, word)) participleRoles(roles, word);
  else if (predicate.holds !== undefined) holdingRoles(roles, predicate.word, predicate.holds);
  else if (predicate.of !== undefined) ascribedRoles(roles, predicate.word, predicate.of);
  else clauseRoles(roles, word, predicate);
  return roles.list;
}

const isModifier = (reading: Reading, word: Word) => relation(reading.tree.deprels[word.index] ?? "") === "amod";

function clauseRoles(roles: RoleList, word: Word, predicate: PredicateWord): void {
  const { reading } = roles;
  const { tree } = reading;
  const copular = carriesAttribute(reading, word.index);
  const head = copular ? (tree.heads[word.index] ?? word.index) : word.index;
  const verbal = predicate.kind === "verb" || (predicate.kind === "existential" && word.upos === "VERB");
  const passive = predicate.voice === "passive";
  if (passive && naming.has(word.lemma) && namedRoles(roles, head)) return;
  const cause = verbal ? clauseBefore(reading, head, roles.ids) : -1;
  if (cause >= 0) roles.addClause(frameOf(word.entry?.frame ?? null)?.subject === "theme" ? "theme" : "cause", cause);
  const subject = cause >= 0 || isImpersonal(reading, word) ? null : subjectOf(reading, head);
  // طبيبة كانت متجهة إلى مدريد: an adjective is what the copula says, not of whom.
  if (subject !== null && isSaidOf(reading, word, subject.word)) {
    roles.add("attribute", subject.word);
    roles.add("theme", antecedentOf(reading, head), "coreference");
  }
  if (verbal && comparedRoles(roles, word, head)) return;
  const subjectIs = verbal && !copular ? subjectIn(reading, word, passive, subject?.word ?? -1) : "theme";
  const held = subject !== null && !passive && isHeldToBe(reading, word, head);
  const displaced = subject !== null && verbal && !passive && isDisplaced(reading, head, subject.word);
  // الشركة منتجة للأسمدة، غادر الوفد متوجها إلى الرياض
  const serves =
    predicate.kind === "participle" && (isServing(reading, word) || isDoing(reading, word, subject?.word ?? -1));
  if (subject !== null)
    roles.add(held ? "theme" : displaced || serves ? "agent" : subjectIs, subject.word, subject.basis);
  if (subject !== null && verbal && !copular && !passive) openedSubject(roles, word, head, subject.word, subjectIs);
  if (copular && isWhereabouts(reading, head)) roles.add("place", head);
  else if (copular || (predicate.kind === "nominal" && word.upos !== "PRON" && !isGoverning(reading, word)))
    roles.add("attribute", head);
  else if (isPlainState(reading, word, predicate)) roles.add("attribute", head);
  // المشكلة هي أن الثمن مرتفع: what it is.
  const told = word.upos === "PRON" && predicate.kind === "nominal" ? childBy(tree, head, "ccomp") : undefined;
  if (told !== undefined) roles.add("attribute", told);
  if (predicate.kind === "nominal") otherParty(roles, word, head);
  relativeRole(roles, word, head);
  objectRoles(roles, word, head, passive);
  for (const clause of childrenBy(tree, head, "ccomp")) if (!roles.has("theme") || passive) roles.add("theme", clause);
  if (subject !== null && (predicate.kind === "existential" || (word.lemma === "وجد" && passive)))
    holderRole(roles, subject.word);
  // كان جاهزا للعودة: what goes with the attribute stays inside it.
  const attributive = copular || (predicate.kind === "nominal" && word.feats.VerbForm !== "Part");
  if (attributive) outerObliques(roles, word, head);
  else obliqueRoles(roles, word, head);
  if (verbal) strayPhrases(roles, word, head);
  if (frameOf(word.entry?.frame ?? null)?.carries) placeOfObject(roles, head);
  adverbialRoles(roles, word, head);
  if (!roles.has("purpose")) purposeOfObject(roles, head);
  if (!degrees.has(word.lemma) && Object.values(word.entry?.prep ?? {}).includes("topic")) roles.topicAsTheme();
}

/** A state that the doer of the clause above is in by what he does. */
const isDoing = (reading: Reading, word: Word, subject: number): boolean =>
  reading.tree.deprels[word.index] === "advcl" &&
  isGoverning(reading, word) &&
  word.feats.Voice === "Act" &&
  canAct(reading, subject) &&
  subjectRole(reading, word, false) === "agent";

const isSaidOf = ({ words }: Reading, verb: Word, subject: number) =>
  frameOf(verb.entry?.frame ?? null)?.syntax === "copula" &&
  words[subject]?.upos === "ADJ" &&
  words[subject]?.feats.Definite !== "Def";

/** انهار السقف، ما أسفر عن إصابات: the place of the predicate before that is meant, or -1. */
function clauseBefore(reading: Reading, head: number, ids: ReadonlyMap<number, string>): number {
  const { tree, words } = reading;
  const at = [head - 1, head - 2].find((place) => /^(م?ما)$/.test(words[place]?.norm ?? ""));
  if (at === undefined || outcomeClause(reading, at) !== head) return -1;
  const from = words[at]?.norm === "مما" ? head : at;
  for (let above = tree.heads[from] ?? -1, steps = 0; above >= 0 && steps < MAX_ABOVE; steps++) {
    if (ids.has(above)) return above;
    above = tree.heads[above] ?? -1;
  }
  return -1;
}
/** Words above that the clause before is looked for in. */
const MAX_ABOVE = 12;

/** سائق يدعى عباس: the noun before is who is called, the name what. */
function namedRoles(roles: RoleList, head: number): boolean {
  const { tree } = roles.reading;
  const name = childBy(tree, head, "nsubj", "obj", "xcomp");
  if (tree.deprels[head] !== "acl:relcl" || name === undefined) return false;
  roles.add("theme", tree.heads[head] ?? -1, "coreference");
  roles.add("attribute", name);
  return true;
}

/** سيبقى هنا، سيبقى في السجن: where, not what. */
const isWhereabouts = (reading: Reading, head: number) =>
  /^(هنا|هناك|هنالك)$/.test(reading.words[head]?.norm ?? "") ||
  (isPlace(reading, head) && reading.words[childBy(reading.tree, head, "case") ?? -1]?.lemma === "في");

/** الطرفان مستعدان لتسوية: a participle that says what it is ready for says no more of its subject. */
const isGoverning = (reading: Reading, { index, upos, feats }: Word) =>
  upos === "ADJ" && feats.VerbForm === "Part" && childBy(reading.tree, index, "obl", "obj", "nmod") !== undefined;

/** المدينة هادئة: a participle that takes nothing only says what the subject is like. */
function isPlainState(reading: Reading, word: Word, { kind }: PredicateWord): boolean {
  const governed = (child: number) => childBy(reading.tree, child, "case") !== undefined;
  return (
    kind === "participle" &&
    childBy(reading.tree, word.index, "obl", "obj", "ccomp", "xcomp") === undefined &&
    !childrenBy(reading.tree, word.index, "nmod").some(governed)
  );
}

/** هناك رغبة لدى قوى سياسية، يوجد جنود في العراق: with whom, and where a thing is. */
function holderRole(roles: RoleList, thing: number): void {
  const { tree, words } = roles.reading;
  for (const phrase of childrenBy(tree, thing, "nmod")) {
    const preposition = words[childBy(tree, phrase, "case") ?? -1]?.lemma ?? "";
    if (preposition === "لدى" || preposition === "عند") roles.add("agent", phrase);
    else if (preposition === "في" && isPlace(roles.reading, phrase)) roles.add("place", phrase);
  }
}

/** للكتلة 23 نائبا: the holder and what is held. */
function holdingRoles(roles: RoleList, at: number, held: number): void {
  const { tree } = roles.reading;
  const holder = roles.reading.words[at]?.upos === "ADP" ? (tree.heads[at] ?? -1) : at;
  const antecedent = relativeFiller(roles.reading, held)?.antecedent;
  const pronoun = roles.reading.words[holder]?.upos === "PRON";
  roles.add("agent", pronoun && antecedent !== undefined ? antecedent : holder);
  roles.add("theme", held);
}

/** وصف الحكم بالقاسي: what is described, and as what. */
function ascribedRoles(roles: RoleList, at: number, described: number): void {
  roles.add("theme", described);
  roles.add("attribute", at);
}

/** في المدينة كانت الأوضاع هادئة: a phrase before the attribute is the clause's. */
function outerObliques(roles: RoleList, word: Word, head: number): void {
  const { reading } = roles;
  for (const oblique of childrenBy(reading.tree, head, "obl")) {
    if (oblique > head || childBy(reading.tree, oblique, "case") === undefined) continue;
    const found = roleOfOblique(reading, word, oblique);
    if (found !== null) roles.add(found.role, found.filler);
  }
}

/** الذي تقوده واشنطن: the antecedent is what the clause leaves open. */
function relativeRole(roles: RoleList, word: Word, head: number): void {
  const { reading } = roles;
  const found = relativeFiller(reading, head);
  if (found === null || found.as === "subject" || found.as === "owner" || isImpersonal(reading, word)) return;
  if (found.as === "oblique") {
    const oblique = roleOfOblique(reading, word, found.pronoun);
    roles.use(found.pronoun);
    if (oblique !== null) roles.add(oblique.role, found.antecedent, "coreference");
    return;
  }
  if (found.pronoun >= 0) roles.use(found.pronoun);
  if (found.pronoun < 0 && (word.entry?.object === false || hasOwnObject(reading, head))) return;
  const own = frameOf(word.entry?.frame ?? null)?.object ?? "theme";
  roles.add(isMeasure(reading, word) ? "attribute" : own, found.antecedent, "coreference");
}

const hasOwnObject = (reading: Reading, head: number) =>
  childBy(reading.tree, head, "obj", "ccomp", "xcomp") !== undefined;

/** المقررة في نوفمبر: a passive participle's noun is what undergoes, an active one's noun what does. */
function participleRoles(roles: RoleList, word: Word): void {
  const { reading } = roles;
  const antecedent = reading.tree.heads[word.index] ?? -1;
  const objects = childrenBy(reading.tree, word.index, "obj").filter((child) => !reading.timeAt.has(child));
  // المقررة: written like its active; a thing under a transitive participle without an object is what it is done to.
  const passive =
    word.feats.Voice === "Pass" ||
    (word.entry?.object === true && objects.length === 0 && !canAct(reading, antecedent));
  // المرضى المصابون بالسكري: who is ill has the illness.
  const role = passive && isTakenIll(reading, word) ? "agent" : subjectRole(reading, word, passive);
  const serves = isServing(reading, word);
  roles.add(
    serves ? "agent" : role === "agent" && objects.length === 0 && !canAct(reading, antecedent) ? "theme" : role,
    antecedent,
    "coreference",
  );
  for (const object of objects) roles.add("theme", object);
  obliqueRoles(roles, word, word.index);
}
