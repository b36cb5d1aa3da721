// The noun outside a relative clause, for a pronoun inside it: الجلسة التي ترأسها (the session that he chaired).
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { isWhat } from "./phrase-words.ts";
import { relativeAntecedent } from "./relative-antecedent.ts";

/** الذي تقوده واشنطن: the pronoun inside a relative clause takes up the noun outside. */
export function relativeHead(
  discourse: Discourse,
  word: Word,
  deprel: string,
  clauses: readonly number[],
): Draft | null {
  for (const clause of clauses) {
    if ((discourse.tree.deprels[clause] ?? "") !== "acl:relcl") continue;
    const head = discourse.tree.heads[clause] ?? -1;
    if (head < 0 || head === word.index || subjectWhat(discourse, head, clause)) return null;
    const entity = relativeAntecedent(discourse, clause);
    if (entity === null || !agrees(entity, word.feats, "pronoun")) return null;
    // المدرب الذي طالب بلاعب بعد رحيل هدافه: players are a team's.
    const host = discourse.words[word.index - 1];
    if (entity.type === "person" && host?.token === word.token && players.has(host.lemma)) return null;
    if (takenUpOnVerb(discourse, clause, word, entity)) return null;
    const own = deprel === "nmod" ? null : discourse.subjectOf(discourse.tree.heads[word.index] ?? -1);
    return own === entity ? null : entity;
  }
  return null;
}

const players = new Set("هداف مهاجم حارس مدافع لاعب نجم ظهير جناح جمهور مشجع مرمى شباك".split(" "));

/** ما نسب إليه, …، ما سيغنيه عن الاستيراد: ما is the subject there, so that the pronoun takes up another. */
const subjectWhat = ({ words }: Discourse, head: number, verb: number) =>
  isWhat(words[head]) && (words[verb]?.feats.Voice === "Pass" || words[head - 1]?.form === "،");

/** بيان أصدره عقب اجتماع مجلسه, جلسة تحدثت فيها عن تجربتها: the noun outside is taken up already, right on the verb or after its preposition. */
function takenUpOnVerb(discourse: Discourse, verb: number, word: Word, entity: Draft): boolean {
  const { words } = discourse;
  const at = words[verb + 1]?.upos === "ADP" ? verb + 2 : verb + 1;
  return words[at]?.part === "enclitic" && at < word.index && discourse.at.get(at) === entity;
}
