// The noun outside a relative clause, for a pronoun inside it: الجلسة التي ترأسها (the session that he chaired).
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { expects } from "./expects.ts";
import { isWhat } from "./phrase-words.ts";
import { relativeAntecedent } from "./relative-antecedent.ts";
import { antecedentBefore, isRelative } from "./resumptive.ts";

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
    // جرح أعاق رؤيته: what only people have is not a thing's.
    const owned = discourse.words[word.index - 1]?.lemma ?? "";
    const thing = !entity.human && (entity.type === "event" || entity.type === "other");
    if (thing && !ofEither.has(owned) && expects(discourse, word) === "person") return null;
    // المدرب الذي طالب بلاعب بعد رحيل هدافه: players are a team's.
    const host = discourse.words[word.index - 1];
    if (entity.type === "person" && host?.token === word.token && players.has(host.lemma)) return null;
    if (takenUpOnVerb(discourse, clause, word, entity)) return null;
    const own = deprel === "nmod" ? null : discourse.subjectOf(discourse.tree.heads[word.index] ?? -1);
    return own === entity ? null : entity;
  }
  return null;
}

/** وثائق لم يطعن أحد في صحتها: things may have these too. */
const ofEither = new Set("صحة حياة موقف ظهر قلب رأس عين جسم وجه بلاد عمر منزل بيت ولادة ميلاد وفاة إقالة".split(" "));

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

/** الخطة التي قال الوزير إنها جاهزة, النزال الذي قال إنه مزور: what somebody else says something of. */
export function toldOf(discourse: Discourse, word: Word): Draft | null {
  const { words } = discourse;
  const that = words[word.index - 1];
  if (that?.upos !== "SCONJ" || (that.norm !== "ان" && that.norm !== "بان")) return null;
  let verb: Word | undefined;
  for (let at = that.index - 1; at >= Math.max(0, that.index - tellerReach); at--) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence || here.upos === "PUNCT" || here.upos === "SCONJ")
      return null;
    if (isRelative(here)) {
      if (verb === undefined || verb.index > at + 2) return null;
      const meant = antecedentBefore(discourse, at, word.feats)?.entity ?? null;
      return meant !== null && meant !== discourse.subjectOf(verb.index) && meant !== discourse.elided.get(verb.index)
        ? meant
        : null;
    }
    if (here.upos !== "VERB") continue;
    if (verb !== undefined || frameOf(here.entry?.frame ?? null)?.report === undefined) return null;
    verb = here;
  }
  return null;
}

/** Who tells has at most so many words. */
const tellerReach = 7;
