// What the place of a pronoun or of a verb without a subject asks of its antecedent: kind, and what it cannot be.
import { frameOf } from "../lexicon/frames.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { sharedSubject } from "./clause-subjects.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { expects } from "./expects.ts";
import { ofPeople } from "./governed-kinds.ts";
import { notHimself } from "./quoted-self.ts";
import { answerer } from "./responses.ts";
import { mayDo } from "./resumptive.ts";
import type { Wanted } from "./salience.ts";

/** What the place of a pronoun or verb asks of its antecedent. */
export function wantedBy(
  discourse: Discourse,
  word: Word,
  { animate, subject }: { animate: boolean; subject: boolean },
): Wanted {
  const { tree } = discourse;
  const not = new Set<Draft>();
  const inside = new Set<number>();
  const deprel = relation(tree.deprels[word.index] ?? "");
  const own = tree.heads[word.index] ?? -1;
  // متهما إياه: the carrier of the pronoun stands between.
  if (word.upos === "PRON" && discourse.words[own]?.norm === "ايا") {
    let above = tree.heads[own] ?? -1;
    for (let steps = 0; above >= 0 && steps < carrierReach; steps++) {
      const doer = discourse.subjectOf(above) ?? sharedSubject(discourse, above);
      if (doer !== null) not.add(doer);
      if (discourse.words[above]?.upos === "VERB") break;
      above = tree.heads[above] ?? -1;
    }
  }
  // برأتها المحكمة: who does it stands right after the verb and its object.
  const next = discourse.words[word.index + 1];
  const host = discourse.words[word.index - 1];
  if (word.part === "enclitic" && host?.upos === "VERB" && next?.sentence === word.sentence && mayDo(next, host)) {
    const doer = next.norm.startsWith("ال") || next.upos === "PROPN" ? discourse.holder(next.index) : null;
    if (doer !== null) not.add(doer);
  }
  if (word.upos === "PRON" && (deprel === "obj" || deprel === "iobj" || deprel === "obl") && own >= 0) {
    // طلب منه: an object is not its own clause's subject, by whatever word that is named.
    const governs = discourse.words[own]?.upos === "VERB" || discourse.words[own]?.feats.VerbForm === "Part";
    const part = discourse.words[own]?.feats.VerbForm === "Part" && relation(tree.deprels[own] ?? "") === "advcl";
    // اقتربت من المدمرة طالبة منها: who does what a participle beside a verb says is the verb's subject.
    const doer = governs
      ? (discourse.subjectOf(own) ?? (part ? discourse.subjectOf(tree.heads[own] ?? -1) : null))
      : null;
    if (doer !== null) not.add(doer);
  }
  const one = answerer(discourse, word);
  if (one !== null) not.add(one);
  const speaker = word.feats.Person === "3" ? notHimself(discourse, word) : null;
  if (speaker !== null) not.add(speaker);
  for (let at = own, steps = 0; at >= 0 && steps < 30; at = tree.heads[at] ?? -1, steps++) {
    if (discourse.words[at]?.upos === "VERB") break;
    inside.add(at);
    // كشف الديوان في تقريره: what stands with a preposition may be about the noun that it was hung from.
    if (childBy(tree, at, "case") !== undefined) break;
    if (clausal.has(relation(tree.deprels[at] ?? ""))) break;
  }
  return {
    word,
    not,
    inside,
    clauses: discourse.clausesAbove(word.index),
    animate,
    host: hostOf(discourse, word),
    undergoer: undergoerOf(discourse, word),
    expects: expects(discourse, word),
    subject,
  };
}

/** ورد الرئيس، داعيا إياه: the participle's subject stands at most so far above. */
const carrierReach = 3;

const clausal = new Set(["acl", "ccomp", "advcl", "root", "parataxis", "csubj"]);

/** قوله, عن أمله, اسمه: only somebody has words, hopes and a name. */
export function animate(discourse: Discourse, word: Word): boolean {
  const host = discourse.words[word.index - 1];
  if (host === undefined || host.token !== word.token) return false;
  return (
    (host.upos === "NOUN" && frameOf(host.entry?.frame ?? null)?.report !== undefined) ||
    ofPeople.has(host.lemma) ||
    ofSomebody.has(host.lemma)
  );
}

/** Deeds that only people and bodies do. */
const ofSomebody = new Set(
  "فوز خسارة هزيمة تأهل انتصار تتويج زيارة مشاركة اعتراف تعهد نية رغبة انضمام مغادرة لقاء اجتماع التزام استعداد موافقة".split(
    " ",
  ),
);

/** رجح عقده, قرر تأجيله: whose doing it is, where a transitive verbal noun is the object of his verb and has no object after it. */
function undergoerOf(discourse: Discourse, word: Word): Draft | null {
  const host = word.upos === "PRON" ? discourse.words[word.index - 1] : undefined;
  if (host === undefined || host.token !== word.token) return null;
  const { tree, words } = discourse;
  // أمر بمصادرة أملاكه: what is ordered is done to what another has.
  const above = words[tree.heads[host.index] ?? -1];
  const deed = host.feats.VerbForm === "Vnoun" ? host : above;
  if (deed === undefined || deed.feats.VerbForm !== "Vnoun" || deed.entry?.object !== true) return null;
  if (frameOf(deed.entry?.frame ?? null)?.report !== undefined) return null;
  const next = words[word.index + 1];
  if (next?.upos === "NOUN" || next?.upos === "PROPN" || next?.upos === "DET" || next?.norm === "ل") return null;
  let at = deed.index;
  for (let steps = 0; steps < 3 && relation(tree.deprels[at] ?? "") === "conj"; steps++) at = tree.heads[at] ?? -1;
  // طلبت تمويل إصلاحها: a deed of a deed.
  for (let steps = 0; steps < 2 && relation(tree.deprels[at] ?? "") === "nmod"; steps++) {
    const of = tree.heads[at] ?? -1;
    if (words[of]?.feats.VerbForm !== "Vnoun" || of !== at - 1) break;
    at = of;
  }
  const deprel = relation(tree.deprels[at] ?? "");
  const own = tree.heads[at] ?? -1;
  if (phases.has(words[own]?.lemma ?? "")) return null;
  if ((deprel !== "obj" && deprel !== "obl") || words[own]?.upos !== "VERB") return null;
  if ((deed !== host || deprel === "obl") && !orders.has(words[own]?.entry?.frame ?? "")) return null;
  return discourse.subjectOf(own) ?? sharedSubject(discourse, own);
}

/** استأنف عمله, بدأ تحقيقه: who begins, goes on with or ends a deed does it. */
const phases = new Set(
  "بدأ استأنف واصل تابع أنهى أكمل أتم استكمل كثف وسع عزز ختم اختتم علق أوقف سرع أدى مارس قدم أبدى أعلن أعرب كرر جدد قطع لخص سحب".split(
    " ",
  ),
);

/** Who orders or asks for a deed has another do it, to another. */
const orders = new Set(["demand", "urge", "ask", "rule", "accuse"]);

function hostOf(discourse: Discourse, word: Word): Wanted["host"] {
  const host = word.upos === "PRON" ? discourse.words[word.index - 1] : undefined;
  if (host === undefined || host.token !== word.token || host.upos !== "NOUN") return null;
  return host.entry?.kinds.includes("role") === true ? "body" : null;
}
