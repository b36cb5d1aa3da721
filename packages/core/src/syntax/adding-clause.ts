// كما before a clause: whether it adds one (كما أدى إلى أضرار) or compares with it (كما حدث).
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { hasArticle } from "./classify.ts";
import type { Reader } from "./reader.ts";

/** …، كما أدت إلى أضرار (and also): adds a clause, where كما قال and كما حدث compare. */
export function addsClause(reader: Reader, index: number): boolean {
  const { clause } = reader;
  if (clause.predicate < 0) return false;
  let at = index + 1;
  while (reader.category(at) === "particle" && at < reader.arcs.to) at++;
  const verb = reader.peek(at);
  if (verb === undefined || reader.category(at) !== "verb" || comparing.test(verb.lemma)) return false;
  if (frameOf(verb.entry?.frame ?? null)?.report === undefined || !merelySaying.test(verb.lemma)) return true;
  for (let ahead = at + 1; ahead < Math.min(reader.arcs.to, at + CLAUSE_AHEAD); ahead++) {
    const category = reader.category(ahead);
    if (category === "complementizer") return true;
    if (category === "punct" || category === "conjunction") break;
    if (statesWhat(reader, verb, ahead)) return true;
  }
  return false;
}
/** كما أعلن تشكيل لجنة، كما أشار إلى الخلاف: the clause names what was said itself. */
function statesWhat(reader: Reader, verb: Word, at: number): boolean {
  const word = reader.word(at);
  const before = reader.category(at - 1);
  if (reader.category(at) === "preposition")
    return /^(?:الي|عن|علي|ب)$/.test(word.norm) && Object.hasOwn(verb.entry?.prep ?? {}, word.lemma);
  return word.feats.VerbForm === "Vnoun" && !hasArticle(word) && before !== "preposition" && at > verb.index + 1;
}
/** Verbs whose كما clause may be no more than a source: كما أكد المتحدث. Others (كما طالب، كما نفى) add a deed of their own. */
const merelySaying =
  /^(?:قال|ذكر|أفاد|أعلن|أوضح|أكد|أشار|أضاف|بين|صرح|نقل|أورد|لاحظ|اعتبر|رأى|روى|أظهر|كشف|توقع|وعد|علم|كتب|نشر|أبلغ|أخبر|شرح|زعم|ادعى|اعتقد|ظن|اعترف|أقر)$/;

/** Verbs that after كما say what something is like: كما يبدو، كما فعل. */
const comparing = /^(?:بدا|فعل|حدث|جرى|حصل|كان|هو|ورد|جاء|سبق|وصف|سمى|دعا|عرف|رأى)$/;
/** Words in which the clause of a verb of saying begins. */
const CLAUSE_AHEAD = 12;
