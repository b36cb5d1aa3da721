// Pronouns that take up the noun before their relative clause, read off the words: المعاقل التي تسيطر عليها المعارضة, تعبئة شاركت فيها أحزاب.
// The tree may have hung the clause from another noun, or from none.
import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { quantifiers } from "./phrase-heads.ts";

/** Whom the pronoun takes up; `entity` is null where that is a time or what nothing can be made of. */
export interface Resumed {
  readonly entity: Draft | null;
}

/** A relative pronoun stands at most so many words before the verb that follows it. */
const relativeReach = 4;
/** How far the phrase before the clause is climbed. */
const climb = 8;

/** The noun before the relative clause that the verb or the preposition with this pronoun opens, or undefined where it opens none. */
export function resumedBefore(discourse: Discourse, pronoun: Word): Resumed | undefined {
  // التي من شأنها: it says what the noun before the relative will do.
  const matter =
    pronoun.part === "enclitic" && discourse.words[pronoun.index - 1]?.lemma === "شأن" ? pronoun.index - 3 : -1;
  if (isRelative(discourse.words[matter])) return antecedentBefore(discourse, matter, pronoun.feats);
  const verb = verbOf(discourse, pronoun);
  if (verb === undefined) return undefined;
  const { words } = discourse;
  const opening = openingOf(discourse, verb);
  const before = words[opening - 1];
  if (before === undefined || before.sentence !== verb.sentence) return undefined;
  if (isRelative(words[opening])) return headBefore(discourse, opening, words[opening], pronoun, verb);
  // An indefinite noun right before a verb: the clause says what sort it is.
  const noun = indefiniteBefore(discourse, opening);
  if (noun === undefined) return undefined;
  // تقارير تحدثت عن عزمه: on a deed, it is of the noun right before the clause or of none of its phrase.
  if (words[pronoun.index - 1]?.upos === "NOUN") {
    const own = discourse.holder(noun.index);
    if (own === null || !agrees(own, pronoun.feats, "pronoun")) return undefined;
  }
  const meant = answer(discourse, noun, pronoun);
  if (meant === undefined) return undefined;
  // نسبة وصفتها بالمقلقة: somebody else was found to be the subject.
  const doer = discourse.elided.get(verb.index);
  return otherDoer(discourse, verb, pronoun) || (doer !== undefined && doer !== meant.entity) ? meant : undefined;
}

export const isRelative = (word: Word | undefined) =>
  word?.upos === "PRON" && word.feats.PronType === "Rel" && /^ال/.test(word.norm);

/** The verb that the pronoun hangs on: أجرته, يعمل فيها, كان يعمل لديها. */
function verbOf({ words }: Discourse, pronoun: Word): Word | undefined {
  if (pronoun.part !== "enclitic") return undefined;
  const host = words[pronoun.index - 1];
  if (host?.upos === "VERB") return host;
  // أشرف على تنفيذها الخبراء: on a deed after the verb and its preposition.
  const means = host?.norm === "موجب" || host?.norm === "مقتضي" || host?.norm === "فضل" || host?.norm === "خلال";
  if (host?.upos === "NOUN" && (host.feats.VerbForm === "Vnoun" || means) && words[host.index - 1]?.upos === "ADP") {
    const verb = words[host.index - 2];
    if (verb?.upos === "VERB" && verb.sentence === pronoun.sentence) return verb;
  }
  if (host?.upos !== "ADP" && host?.upos !== "NOUN") return undefined;
  // ديونا لم تكن مسؤولة عنها: what is said with a copula.
  const said = words[host.index - 1];
  if (host.upos === "ADP" && said?.upos === "ADJ" && words[said.index - 1]?.upos === "AUX")
    return words[said.index - 1];
  // خلالها, بموجبها, منها: a preposition right after the verb.
  for (let at = host.index - 1; at >= pronoun.index - 3; at--) {
    const word = words[at];
    if (word?.upos === "VERB") return word.sentence === pronoun.sentence && host.upos === "ADP" ? word : undefined;
    if (word?.upos !== "ADP") return undefined;
  }
  return undefined;
}

/** Where the clause of a verb begins: at its relative pronoun, or at its first particle. */
export function openingOf({ words }: Discourse, verb: Word): number {
  let at = verb.index;
  for (let steps = 0; steps < relativeReach; steps++) {
    const before = words[at - 1];
    if (before === undefined || before.sentence !== verb.sentence) return at;
    if (isRelative(before)) return at - 1;
    if (before.upos !== "AUX" && !(before.upos === "PART" && particles.has(before.norm))) return at;
    at--;
  }
  return at;
}

const particles = new Set(["قد", "لقد", "لم", "لا", "لن", "ما", "سوف", "س", "كان", "كانت"]);

/** The noun of an indefinite phrase that ends right before a place. */
export function indefiniteBefore({ words, tree }: Discourse, end: number): Word | undefined {
  let last = words[end - 1];
  for (let steps = 0; steps < 2 && last?.upos === "ADJ" && last.feats.Definite !== "Def"; steps++)
    last = words[last.index - 1];
  if (last?.upos !== "NOUN" || last.part !== "base" || last.norm.startsWith("ال")) return undefined;
  if (last.feats.Definite === "Def" || adverbial(relation(tree.deprels[last.index] ?? ""), last)) return undefined;
  return last;
}

/** فجأة, اليوم: a noun that says when or how is not what the clause is about. */
const adverbial = (deprel: string, word: Word) =>
  deprel === "advmod" ||
  deprel === "mark" ||
  deprel === "cc" ||
  deprel === "case" ||
  deprel === "fixed" ||
  word.lemma === "حيث";

/** Does somebody else than the noun do what the verb says: by its form, or because who does it stands after the pronoun? */
function otherDoer({ words }: Discourse, verb: Word, pronoun: Word): boolean {
  if (verb.feats.Person !== "3" || verb.feats.Voice === "Pass") return true;
  if (verb.feats.Gender !== pronoun.feats.Gender || verb.feats.Number !== pronoun.feats.Number) return true;
  const after = words[pronoun.index + 1];
  return after !== undefined && mayDo(after, verb);
}

/** May the word after verb and pronoun be the verb's subject: أجرته واشنطن, شاركت فيها أحزاب, حصل عليه الطالب? */
export function mayDo(word: Word, verb: Word): boolean {
  if (word.upos === "PROPN" || word.upos === "NUM" || quantifiers.has(word.lemma)) return true;
  if (
    (word.upos !== "NOUN" && word.upos !== "ADJ") ||
    word.feats.Case === "Acc" ||
    word.entry?.kinds.includes("time") === true
  )
    return false;
  if (word.upos === "ADJ" && !word.norm.startsWith("ال") && word.feats.Number !== "Plur") return false;
  const feminine = word.feats.Gender === "Fem" || word.feats.Number === "Plur";
  return verb.feats.Gender === "Fem" ? feminine : word.feats.Gender !== "Fem" || word.feats.Number === "Plur";
}

/** المعاقل التي …: the nearest noun before الذي and its sisters that agrees with them. */
function headBefore(
  discourse: Discourse,
  at: number,
  relative: Word | undefined,
  pronoun: Word,
  verb: Word,
): Resumed | undefined {
  if (relative === undefined || !sameForm(relative.feats, pronoun.feats)) return undefined;
  const meant = antecedentBefore(discourse, at, pronoun.feats);
  // والده الذي علمه: who does it is not whom it is done to.
  if (meant?.entity?.human === true && discourse.elided.get(verb.index) === meant.entity) return undefined;
  if (otherDoer(discourse, verb, pronoun)) return meant;
  // المساعدات التي تتلقاها: a thing, and its own pronoun right on the verb.
  const thing = meant?.entity?.human === false && (meant.entity.type === "event" || meant.entity.type === "other");
  return thing && pronoun.index === verb.index + 1 ? meant : undefined;
}

/** الذين and هم, التي and ها, الذي and ه. */
function sameForm(relative: Word["feats"], pronoun: Word["feats"]): boolean {
  if (relative.Number === "Plur") return pronoun.Number === "Plur";
  if (relative.Number === "Dual") return pronoun.Number === "Dual";
  return relative.Gender === pronoun.Gender && pronoun.Number === "Sing";
}

/** The nearest phrase that ends before a relative pronoun and agrees, from the inside out. */
export function antecedentBefore(discourse: Discourse, at: number, feats: Word["feats"]): Resumed | undefined {
  const { words, tree } = discourse;
  let last = at - 1;
  if (words[last]?.upos === "CCONJ") last--;
  if (words[last]?.form === "،") last--;
  const sentence = words[at]?.sentence;
  const wanted = { ...feats, Person: "3" };
  const named = discourse.endingAt.get(last + 1);
  if (named !== undefined && agrees(named, wanted, "pronoun")) return { entity: named };
  for (let up = last, step = 0; up >= 0 && step < climb; up = tree.heads[up] ?? -1, step++) {
    const here = words[up];
    if (here === undefined || here.sentence !== sentence || here.upos === "VERB" || up > last) break;
    if (here.upos === "NOUN" && discourse.closed[up] === 1 && !discourse.at.has(up) && !discourse.inside.has(up)) {
      if (here.entry?.kinds.includes("time") === true) return { entity: null };
      continue;
    }
    if (here.upos === "ADJ" && !discourse.at.has(up)) continue;
    if (here.upos === "NOUN" && here.entry?.kinds.includes("time") === true && timeAgrees(here, feats))
      return { entity: null };
    const entity = discourse.holder(up);
    if (entity !== null && agrees(entity, wanted, "pronoun")) return { entity };
    if (relation(tree.deprels[up] ?? "") === "root") break;
  }
  return undefined;
}

const timeAgrees = (word: Word, feats: Word["feats"]) =>
  feats.Number !== "Plur" &&
  (word.feats.Gender === feats.Gender || (feats.Gender === "Fem" && word.feats.Number === "Plur"));

function answer(discourse: Discourse, noun: Word, pronoun: Word): Resumed | undefined {
  if (noun.entry?.kinds.includes("time") === true)
    return timeAgrees(noun, pronoun.feats) ? { entity: null } : undefined;
  const { words, tree } = discourse;
  // أعمال قتل وحرق نفذها جنود: the nearest of the phrase that agrees.
  for (
    let at = noun.index, step = 0;
    at >= 0 && at <= noun.index && step < upInPhrase;
    at = tree.heads[at] ?? -1, step++
  ) {
    const here = words[at];
    if (here?.upos !== "NOUN" || here.sentence !== pronoun.sentence) return undefined;
    const entity = discourse.holder(at);
    if (entity !== null && agrees(entity, pronoun.feats, "pronoun")) return { entity };
  }
  return undefined;
}

/** So many nouns up from the one right before the clause. */
const upInPhrase = 4;

/** شاركت فيها أحزاب: does a pronoun right after the verb take up the noun before its clause, so that who does it stands after that? */
export function doerAfter(discourse: Discourse, verb: Word): boolean {
  const { words } = discourse;
  const next = words[verb.index + 1];
  const second = next?.upos === "ADP" ? words[verb.index + 2] : next;
  // دعت إلى تنظيمه الحركة: on the noun after the preposition.
  const pronoun = second?.upos === "NOUN" && second !== next ? words[verb.index + 3] : second;
  if (pronoun?.part !== "enclitic" || pronoun.sentence !== verb.sentence) return false;
  const after = words[pronoun.index + 1];
  return (
    after !== undefined &&
    after.sentence === verb.sentence &&
    mayDo(after, verb) &&
    resumedBefore(discourse, pronoun) !== undefined
  );
}

/** Verbs that name whom they tell right after them: أبلغ الوزير أن is as often "told the minister". */
const tellsWhom = new Set(["أبلغ", "أخبر", "أعلم", "أقنع", "طمأن", "ذكر", "وعد", "أشعر", "حذر", "أنذر", "سأل"]);

/** قدر البنتاغون أنه: does who says it stand between a verb of saying and its أن? */
export function sayerAfter({ words }: Discourse, verb: Word): boolean {
  const next = words[verb.index + 1];
  const that = words[verb.index + 2];
  if (next === undefined || that?.upos !== "SCONJ" || (that.norm !== "ان" && that.norm !== "انه")) return false;
  if (tellsWhom.has(verb.lemma) || frameOf(verb.entry?.frame ?? null)?.report === undefined) return false;
  return next.sentence === verb.sentence && (next.upos === "PROPN" || next.norm.startsWith("ال")) && mayDo(next, verb);
}
