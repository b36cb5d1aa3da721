// Subjects before their verb that the tree did not see: لكن متحدثا باسم الوزارة أكد, ساسة يطالبون بتغيير, من شأنها أن تقود.
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { nominal } from "./phrase-heads.ts";
import { indefiniteBefore, openingOf } from "./resumptive.ts";

/** The noun right after أن or لكن stands at most so many words before its verb. */
const reach = 14;
const complementizers = new Set(["ان", "لكن", "لان", "كان", "ولكن"]);

/** Who is subject by the words before the verb, or null; undefined where it is a deed that nothing is made of. */
export function subjectBeforeVerb(discourse: Discourse, verb: Word): Draft | null | undefined {
  const sure = likely(discourse, verb);
  const found = sure ?? afterComplementizer(discourse, verb);
  return found === null ? describedBy(discourse, verb) : found;
}

/** من شأنها أن تقود: whatever the pronoun stands for. */
function likely(discourse: Discourse, verb: Word): Draft | null {
  const { words } = discourse;
  const [that, pronoun, matter] = [1, 2, 3].map((back) => words[verb.index - back]);
  if (that?.norm !== "ان" || pronoun?.part !== "enclitic" || matter?.lemma !== "شأن") return null;
  const entity = discourse.at.get(pronoun.index) ?? null;
  return entity !== null && agrees(entity, verb.feats, "pronoun") ? entity : null;
}

/** لكن متحدثا باسم الوزارة أكد. */
function afterComplementizer(discourse: Discourse, verb: Word): Draft | null | undefined {
  const { words } = discourse;
  for (let at = verb.index - 2; at >= Math.max(0, verb.index - reach); at--) {
    const that = words[at];
    const head = words[at + 1];
    if (that === undefined || head === undefined || that.sentence !== verb.sentence || that.upos === "VERB")
      return null;
    if (!complementizers.has(that.norm) || (that.upos !== "SCONJ" && that.upos !== "CCONJ" && that.upos !== "PART"))
      continue;
    if (head.upos === "VERB" || head.upos === "PRON") return null;
    const known = discourse.at.get(head.index);
    // أن عقد القمة لا يزال ممكنا: a deed that is not spoken of on is the subject all the same.
    if (known === undefined && !nominal(discourse, head))
      return head.feats.VerbForm === "Vnoun" && sameForm(head, verb) ? undefined : null;
    const entity = known ?? discourse.holder(head.index);
    return entity !== null && agrees(entity, verb.feats, "pronoun") ? entity : null;
  }
  return null;
}

const sameForm = (noun: Word, verb: Word) => noun.feats.Number === "Sing" && noun.feats.Gender === verb.feats.Gender;

/** ساسة يطالبون: people in an indefinite plural right before a verb in the plural. */
function describedBy(discourse: Discourse, verb: Word): Draft | null {
  if (verb.feats.Number !== "Plur") return null;
  const noun = indefiniteBefore(discourse, openingOf(discourse, verb));
  const entity = noun === undefined ? null : discourse.holder(noun.index);
  return entity !== null && agrees(entity, verb.feats, "pronoun") ? entity : null;
}
