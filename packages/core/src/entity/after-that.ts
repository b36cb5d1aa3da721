// Pronouns on أن, لأن and لكن: the subject of the clause above goes on, or its object, or what it was about.
import { frameOf } from "../lexicon/frames.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { sharedSubject } from "./clause-subjects.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { type Expected, expects } from "./expects.ts";
import { definite } from "./phrase-words.ts";
import type { Found } from "./pronouns.ts";

/** إنه السبيل is no person, إنه عضو no thing. */
const mayBe = (entity: Draft, kind: Expected) =>
  kind === "thing"
    ? entity.type !== "person"
    : kind !== "person" || (entity.type !== "event" && entity.type !== "other");

/** اختار النادي لأنه قدم له عرضا: who does it to another of the same form is the object, whose deed is the reason. */
function givesReason({ words }: Discourse, word: Word): boolean {
  if (words[word.index - 1]?.norm !== "لان" || words[word.index + 1]?.upos !== "VERB") return false;
  const next = words[word.index + 2];
  const other = next?.upos === "ADP" ? words[word.index + 3] : next;
  return (
    other?.part === "enclitic" &&
    other.upos === "PRON" &&
    other.feats.Gender === word.feats.Gender &&
    other.feats.Number === word.feats.Number
  );
}

/** وصف الخبر بأنه: said of the object. */
const describing = new Set(["وصف", "اعتبر", "عد", "صور", "صنف", "رأى"]);

/** أنه, لأنها, لكنه: the subject of the clause above goes on, or else its object. */
export function afterComplementizer(discourse: Discourse, word: Word, clauses: readonly number[]): Found | null {
  const kind = expects(discourse, word);
  const told = ofWhatIsTold(discourse, word, clauses[0]);
  if (told !== null && mayBe(told, kind)) return { entity: told, by: "entity/pronoun.subject" };
  for (const clause of clauses) {
    const verb = discourse.words[clause];
    const after = discourse.subjectWord(clause);
    // ووصف القرار بأنه: whom the tree took for the subject is the object, where the subject is left out.
    const taken = after > clause && discourse.elided.has(clause) ? after : undefined;
    const object = childBy(discourse.tree, clause, "obj") ?? taken;
    const undergoer = object === undefined || object > word.index ? null : discourse.holder(object);
    // نسبت العملية … نسبتها إلى التنظيم، قائلة إنه: what was just said in the feminine is not taken up in the masculine.
    const said = discourse.words[object ?? -1];
    const other = said?.upos === "PRON" && said.feats.Gender !== word.feats.Gender;
    const fit = undergoer !== null && !other && agrees(undergoer, word.feats, "pronoun");
    if (fit && (describing.has(verb?.lemma ?? "") || givesReason(discourse, word)))
      return { entity: undergoer, by: "entity/pronoun.object" };
    const head = discourse.subjectWord(clause);
    const owner = head > word.index ? null : ownerOfState(discourse, head);
    const subject =
      head > word.index ? null : (owner ?? discourse.subjectOf(clause) ?? sharedSubject(discourse, clause));
    if (subject !== null && agrees(subject, word.feats, "pronoun") && mayBe(subject, kind))
      return { entity: subject, by: "entity/pronoun.subject" };
    if (fit && mayBe(undergoer, kind)) return { entity: undergoer, by: "entity/pronoun.object" };
    const topic = topicOf(discourse, clause, word);
    if (topic !== null) return { entity: topic, by: "entity/pronoun.topic" };
  }
  return null;
}

/** أشار التقرير إلى أن المجلس تلقى شكوى، لكنه لم يرد: what is told goes on, unless who tells does what only tellers do. */
function ofWhatIsTold(discourse: Discourse, word: Word, clause: number | undefined): Draft | null {
  const { tree, words } = discourse;
  if (clause === undefined || !/^(?:و?لكن)$/.test(words[word.index - 1]?.norm ?? "")) return null;
  const own = words[tree.heads[word.index] ?? -1];
  if (own?.upos !== "VERB" || tellers.has(own.entry?.frame ?? "")) return null;
  if (frameOf(own.entry?.frame ?? null)?.report !== undefined) return null;
  if (frameOf(words[clause]?.entry?.frame ?? null)?.report === undefined) return null;
  const said = childrenBy(tree, clause, "ccomp").findLast((child) => child < word.index);
  const subject = said === undefined ? null : discourse.subjectOf(said);
  return subject !== null && agrees(subject, word.feats, "pronoun") ? subject : null;
}

/** What who speaks does besides: refuses, declines, promises, hopes. */
const tellers = new Set([
  "refuse",
  "deny",
  "promise",
  "hope",
  "believe",
  "doubt",
  "fear",
  "agree",
  "want",
  "see",
  "know",
]);

/** حالتها مستقرة، وأنها أصيبت: whose state the subject was is spoken of on, where it is somebody's. */
function ownerOfState(discourse: Discourse, head: number): Draft | null {
  if (!states.has(discourse.words[head]?.lemma ?? "")) return null;
  const owner = childBy(discourse.tree, head, "nmod");
  const entity = owner === undefined || owner < head ? null : discourse.entityAt(owner);
  return entity !== null && (entity.human || entity.type === "person") ? entity : null;
}

const states = new Set(["حالة", "صحة", "وضع", "إصابة", "عمر", "جرح", "سن", "هوية", "اسم"]);

/** رحب بالخطوة، معتبرا أنها: what the verb of saying above was about, by its preposition. */
function topicOf(discourse: Discourse, clause: number, word: Word): Draft | null {
  if (frameOf(discourse.words[clause]?.entry?.frame ?? null)?.report === undefined) return null;
  const near = childrenBy(discourse.tree, clause, "obl", "obj").reverse();
  // أبدى تأييده للخطة، مؤكدا أنها: what the deed is about.
  const under = near.flatMap((child) =>
    discourse.words[child]?.feats.VerbForm === "Vnoun"
      ? childrenBy(discourse.tree, child, "nmod", "obl").filter(
          (one) => childBy(discourse.tree, one, "case") !== undefined,
        )
      : [],
  );
  for (const child of [...near, ...under]) {
    const noun = discourse.words[child];
    if (noun === undefined || child > word.index || noun.upos === "PRON" || discourse.closed[child] === 1) continue;
    if (!definite(noun) && noun.feats.Definite !== "Cons") continue;
    const entity = discourse.holder(child);
    if (entity !== null && agrees(entity, word.feats, "pronoun")) return entity;
  }
  return null;
}
