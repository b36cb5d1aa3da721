// Subjects that are not written although the tree has found one, where that is the object or says how: وصف ما نشرته الصحيفة, أما أنقرة فاكتفت.
import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { sharedSubject } from "./clause-subjects.ts";
import type { Discourse } from "./discourse.ts";
import { impersonal } from "./impersonal.ts";
import { definite } from "./phrase-words.ts";
import type { Found } from "./pronouns.ts";

/** What was taken for the subject may be the object: وصف ما نشرته الصحيفة, وكبدتهم خسائر, ألا ترفع الضرائب. */
export function subjectDespite(discourse: Discourse, verb: Word): Found | null {
  const { tree, words } = discourse;
  const at = verb.index;
  const written = words[discourse.subjectWord(at)];
  if (written === undefined || verb.feats.Person !== "3") return null;
  // أما أنقرة فاكتفت: the topic after أما is the subject.
  if (written.norm === "اما" && verb.feats.Voice !== "Pass") {
    const topic = discourse.holder(written.index + 1);
    if (topic !== null && agrees(topic, verb.feats, "pronoun")) return { entity: topic, by: "entity/elided.topic" };
    return null;
  }
  const frame = frameOf(verb.entry?.frame ?? null);
  const passive = frame?.subject !== undefined || (verb.entry?.subject ?? null) !== null;
  // لكنها أقرت: the pronoun says again who the subject of the verb is.
  if (written.upos === "PRON" && written.part === "enclitic" && written.index < at) {
    const said = discourse.at.get(written.index);
    return said === undefined ? null : { entity: said, by: "entity/elided.pronoun" };
  }
  if (verb.feats.Voice === "Pass") return null;
  const deprel = relation(tree.deprels[at] ?? "");
  const kept =
    deprel === "ccomp" &&
    (keeps.has(words[tree.heads[at] ?? -1]?.entry?.frame ?? "") ||
      nearly.has(words[tree.heads[at] ?? -1]?.lemma ?? ""));
  if (
    written.index < at ||
    verb.entry === null ||
    (passive && !kept) ||
    impersonal.has(verb.lemma) ||
    frame?.syntax !== undefined
  )
    return null;
  const clause = tree.heads[at] ?? -1;
  const doer = deprel === "conj" ? sharedSubject(discourse, at) : kept ? discourse.subjectOf(clause) : null;
  if (doer === null || !(doer.human || doer.type === "organization" || doer.type === "group" || doer.type === "gpe"))
    return null;
  const other = discourse.at.get(written.index);
  // نشر الحيثيات كاملة: how it is done is no doer.
  const manner = written.upos === "ADJ" && written.feats.Definite !== "Def" && written.index > at + 1;
  // واتهمت دولة مجاورة: who is accused, of one that was not spoken of before.
  const target =
    written.upos === "NOUN" &&
    against.has(verb.entry.frame ?? "") &&
    !definite(written) &&
    relation(tree.deprels[at] ?? "") === "conj";
  const relative = written.feats.PronType?.includes("Rel") === true && written.norm === "ما";
  // فاستغل منافسه الفرصة: who is somebody's opponent does something himself.
  const somebody =
    written.feats.VerbForm === "Part" &&
    written.feats.Voice !== "Pass" &&
    words[written.index + 1]?.part === "enclitic";
  const thing =
    written.upos === "NOUN" && !somebody && (other === undefined || other.type === "event" || other.type === "other");
  // وتعمل أستاذة في الجامعة: as what she works.
  const post =
    as.has(verb.lemma) &&
    written.upos === "NOUN" &&
    !definite(written) &&
    written.entry?.kinds.some((kind) => kind === "human" || kind === "role") === true;
  return (relative || thing || manner || target || post) && agrees(doer, verb.feats, "pronoun")
    ? { entity: doer, by: "entity/elided.coordinated" }
    : null;
}

/** Verbs beside which an indefinite noun says as what. */
const as = new Set(["عمل", "اشتغل", "لعب", "خدم", "بقي", "عاش", "عاد"]);

/** Verbs of saying that need somebody spoken of as their subject. */
const against = new Set(["accuse", "blame", "urge", "demand", "warn", "threaten"]);

/** Who promises, decides, tries or wants is who would do it. */
const keeps = new Set([
  "promise",
  "decide",
  "try",
  "want",
  "prefer",
  "hope",
  "manage",
  "fail",
  "refuse",
  "agree",
  "threaten",
  "deny",
]);

/** كاد أن يسجل, استطاع أن يخطف: whose subject is the next verb's. */
const nearly = new Set(["كاد", "أوشك", "استطاع", "تمكن", "عجز", "اعتزم", "نوى", "حاول", "قرر", "رفض"]);
