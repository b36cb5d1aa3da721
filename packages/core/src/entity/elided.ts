// Subjects that are not written: of coordinated, controlled and resumed verbs, of copulas and of participles of saying.
import { frameOf } from "../lexicon/frames.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { subjectBeforeVerb } from "./clause-head.ts";
import { sharedSubject, subjectBefore } from "./clause-subjects.ts";
import { describedBefore, ofAmount } from "./described.ts";
import { subjectDespite } from "./despite.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { expected } from "./expected.ts";
import { speakerAround } from "./first-person.ts";
import { saysOfWhat } from "./free-relative.ts";
import { doneByPeople } from "./governed-kinds.ts";
import { able, impersonal, isImpersonal, isSaidInGeneral } from "./impersonal.ts";
import { comesLater } from "./later-subject.ts";
import { placeParticiple } from "./participles.ts";
import { isWhat } from "./phrase-words.ts";
import type { Found } from "./pronouns.ts";
import { notHimself } from "./quoted-self.ts";
import { relativeAntecedent } from "./relative-antecedent.ts";
import { resultOf } from "./result-of.ts";
import { antecedentBefore, doerAfter, isRelative, sayerAfter } from "./resumptive.ts";
import { mostSalient } from "./salience.ts";
import { wantedBy } from "./wanted.ts";

/** Adds the mention of a subject that is not written. */
export function placeElided(discourse: Discourse, at: number): void {
  const verb = discourse.words[at];
  if (verb === undefined) return;
  if (verb.upos === "VERB") placeVerb(discourse, verb);
  else if (verb.upos === "AUX") placeCopula(discourse, verb);
  else if (verb.upos === "ADJ" || verb.upos === "NOUN") placeParticiple(discourse, verb);
}

function add(discourse: Discourse, at: Word, head: number, found: Found | null): void {
  if (found === null) return;
  discourse.mention(found.entity, {
    start: at.start,
    end: at.end,
    form: "elided",
    head,
    basis: "coreference",
    by: found.by,
  });
}

function placeVerb(discourse: Discourse, verb: Word): void {
  const at = verb.index;
  const { tree } = discourse;
  if (childBy(tree, at, "csubj") !== undefined) return;
  if (discourse.subjectWord(at) >= 0) {
    add(discourse, verb, at, subjectDespite(discourse, verb));
    return;
  }
  const speaker = speakerAround(discourse, verb);
  if (speaker !== null) {
    add(discourse, verb, at, { entity: speaker, by: "entity/elided.quoted-speaker" });
    return;
  }
  if (verb.feats.Person !== "3" || isImpersonal(discourse, verb)) return;
  const frame = frameOf(verb.entry?.frame ?? null);
  if (verb.feats.Voice === "Pass") {
    placePassive(discourse, verb);
    return;
  }
  if (
    (frame?.syntax === "modal" && !able.has(verb.lemma)) ||
    frame?.syntax === "existence" ||
    saysOfWhat(discourse, verb)
  )
    return;
  if (frame?.syntax === "copula" && expected(discourse, verb)) return;
  if (isSaidInGeneral(discourse, verb) || doerAfter(discourse, verb) || sayerAfter(discourse, verb)) return;
  if (comesLater(discourse, verb)) return;
  add(discourse, verb, at, elidedSubject(discourse, verb, at, frame?.report !== undefined));
}

/** أصيب بجروح ونقل إلى المستشفى, الذي اعتقل أمس: who undergoes it, where the clause around says who that is. */
function placePassive(discourse: Discourse, verb: Word): void {
  const { tree } = discourse;
  if (verb.entry?.object !== true || frameOf(verb.entry.frame ?? null)?.report !== undefined) return;
  if (childBy(tree, verb.index, "ccomp", "obj") !== undefined) return;
  const deprel = tree.deprels[verb.index] ?? "";
  if (relation(deprel) !== "conj" && deprel !== "acl:relcl" && relation(deprel) !== "advcl") return;
  const found = elidedSubject(discourse, verb, verb.index, false);
  if (found !== null && found.by !== "entity/elided.salient") add(discourse, verb, verb.index, found);
}

/** كانت متجهة: a copula before a predicate that has no subject of its own. */
function placeCopula(discourse: Discourse, verb: Word): void {
  const deprel = relation(discourse.tree.deprels[verb.index] ?? "");
  const predicate = deprel === "aux" || deprel === "cop" ? (discourse.tree.heads[verb.index] ?? -1) : verb.index;
  const above = discourse.words[predicate];
  if (above === undefined || frameOf(verb.entry?.frame ?? null)?.syntax !== "copula") return;
  if (expected(discourse, verb)) return;
  const speaker = speakerAround(discourse, verb);
  if (speaker !== null) {
    add(discourse, verb, verb.index, { entity: speaker, by: "entity/elided.quoted-speaker" });
    return;
  }
  if (
    above.upos === "VERB" ||
    (predicate !== verb.index && discourse.subjectWord(predicate) >= 0) ||
    discourse.elided.has(predicate)
  )
    return;
  if (verb.feats.Person === "3") add(discourse, verb, predicate, elidedSubject(discourse, verb, predicate, false));
}

function elidedSubject(discourse: Discourse, verb: Word, at: number, speaks: boolean): Found | null {
  const { tree } = discourse;
  let deprel = tree.deprels[at] ?? "";
  let above = tree.heads[at] ?? -1;
  // الذي سبق أن اعترف: the verb that only frames another passes its place on.
  for (let steps = 0; steps < 2 && framing(discourse, above); steps++) {
    deprel = tree.deprels[above] ?? "";
    above = tree.heads[above] ?? -1;
  }
  const barred = notHimself(discourse, verb);
  const event = resultOf(discourse, verb);
  if (event !== null) return { entity: event, by: "entity/elided.result" };
  // من منجم يبعد عشرين كيلومترا: a noun right after its preposition is no subject, so that the clause describes it.
  const governed = governedBefore(discourse, verb);
  if (governed !== null) return { entity: governed, by: "entity/elided.described" };
  if (ofAmount(discourse, verb)) return null;
  const written = subjectBeforeVerb(discourse, verb);
  if (written === undefined) return null;
  if (written !== null && written !== barred) return { entity: written, by: "entity/elided.before-verb" };
  // رئيسا للوزراء، والذي ينحدر: whatever the tree joined it to.
  const pronoun = discourse.words[verb.index - 1];
  if (
    deprel !== "acl:relcl" &&
    pronoun !== undefined &&
    isRelative(pronoun) &&
    verb.feats.Gender === pronoun.feats.Gender
  ) {
    const meant = antecedentBefore(discourse, pronoun.index, verb.feats)?.entity;
    if (meant != null && !resumed(discourse, at, meant)) return { entity: meant, by: "entity/elided.relative" };
  }
  if (deprel === "acl:relcl" && isWhat(discourse.words[above])) return null;
  if (deprel === "acl:relcl") {
    const entity = above === (tree.heads[at] ?? -1) ? relativeAntecedent(discourse, at) : discourse.holder(above);
    if (entity === null) return null;
    // النزال الذي قال إنه مزور: what does not speak is said something of.
    if (
      agrees(entity, verb.feats, "pronoun") &&
      !resumed(discourse, at, entity) &&
      (!tellsThat(discourse, verb) || says(entity, discourse.words[above]))
    )
      return { entity, by: "entity/elided.relative" };
  }
  if (relation(deprel) === "advcl" || relation(deprel) === "acl") {
    const described = describedBefore(discourse, verb, verb.feats);
    if (described !== null) return { entity: described, by: "entity/elided.described" };
  }
  if (relation(deprel) === "conj") {
    const shared = sharedSubject(discourse, at);
    if (shared !== null && mayBeDoer(shared, verb) && (!speaks || speaker(shared)))
      return { entity: shared, by: "entity/elided.coordinated" };
  }
  if (above >= 0) {
    for (const clause of discourse.clausesAbove(at)) {
      // منع العراق من أن يصبح: the object is who would become.
      const object = controls.has(discourse.words[clause]?.entry?.frame ?? "")
        ? childBy(tree, clause, "obj")
        : undefined;
      const controlled = object === undefined || object > at ? null : discourse.holder(object);
      if (controlled !== null && agrees(controlled, verb.feats, "pronoun"))
        return { entity: controlled, by: "entity/elided.control" };
      const undergone = verb.feats.Voice === "Pass" ? childBy(tree, clause, "obj") : undefined;
      const patient = undergone === undefined || undergone > at ? null : discourse.holder(undergone);
      // نقل القطع إلى المتحف، حيث تعرض: what is done to the object above, rather than to who does that.
      if (patient !== null && !patient.named && agrees(patient, verb.feats, "pronoun"))
        return { entity: patient, by: "entity/elided.undergone" };
      const subject = discourse.subjectOf(clause) ?? sharedSubject(discourse, clause);
      if (subject !== null && subject !== barred && mayBeDoer(subject, verb) && (!speaks || speaker(subject)))
        return { entity: subject, by: "entity/elided.governing" };
      // قاد الحظ مزارعا إلى كنز، بينما كان يحفر: what somebody alone does, somebody who is the object does.
      const acted = subject === null || speaker(subject) ? undefined : childBy(tree, clause, "obj");
      const person = acted === undefined || acted > at ? null : discourse.holder(acted);
      if (person?.human === true && agrees(person, verb.feats, "pronoun"))
        return { entity: person, by: "entity/elided.governing" };
    }
  } else {
    const before = subjectBefore(discourse, verb);
    if (before !== null && before !== barred && mayBeDoer(before, verb) && (!speaks || speaker(before)))
      return { entity: before, by: "entity/elided.last-subject" };
  }
  const last = speaks ? lastSpeaker(discourse, verb) : null;
  if (last !== null && last.entity !== barred) return last;
  const best = mostSalient(discourse, wantedBy(discourse, verb, { animate: speaks, subject: true }));
  return best === null ? null : { entity: best, by: "entity/elided.salient" };
}

/** What the bare imperfect right after a preposition and its indefinite noun tells of. */
function governedBefore(discourse: Discourse, verb: Word): Draft | null {
  const noun = discourse.words[verb.index - 1];
  const before = discourse.words[verb.index - 2];
  return noun?.upos === "NOUN" && before?.upos === "ADP" ? describedBefore(discourse, verb, verb.feats) : null;
}

/** Does it agree, and may a thing do what the verb says? */
const mayBeDoer = (entity: Draft, verb: Word) =>
  agrees(entity, verb.feats, "pronoun") &&
  (entity.human || (entity.type !== "other" && entity.type !== "event") || !doneByPeople.has(verb.lemma));

/** بيان أصدره: a pronoun right on the verb stands for the noun, so that somebody else is the subject. */
function resumed(discourse: Discourse, verb: number, entity: Draft): boolean {
  const { tree, words } = discourse;
  const next = words[verb + 1];
  const object = next?.part === "enclitic" && tree.heads[verb + 1] === verb ? next : undefined;
  // الجامعة التي درست فيها: what is no person and is taken up after a preposition right on the verb is where or with what it is done.
  if (object === undefined && !entity.human && next?.upos === "ADP" && words[verb + 2]?.token === next.token)
    return agrees(entity, words[verb + 2]?.feats ?? {}, "pronoun") && words[verb + 2]?.part === "enclitic";
  if (object === undefined || !agrees(entity, object.feats, "pronoun")) return false;
  // والده الذي علمه, خصمه الذي هزمه: who is told of does it to another, unless it is what is done to those who are picked.
  if (entity.type === "person" && !picks.has(words[verb]?.lemma ?? "")) return false;
  // المساعدات التي تتلقاها: a thing before the verb is what is done, not who does it.
  if (!entity.human && (entity.type === "event" || entity.type === "other")) return true;
  return discourse.clausesAbove(verb).some((clause) => {
    const subject = discourse.subjectOf(clause);
    return subject !== null && subject !== entity && agrees(subject, words[verb]?.feats ?? {}, "pronoun");
  });
}

/** سبق أن, يمكن أن, يجب أن: verbs that nobody is subject of. */
function framing(discourse: Discourse, at: number): boolean {
  const verb = discourse.words[at];
  return (
    verb?.upos === "VERB" &&
    (impersonal.has(verb.lemma) || frameOf(verb.entry?.frame ?? null)?.syntax === "modal") &&
    discourse.subjectWord(at) < 0
  );
}

const controls = new Set(["prevent", "allow", "force", "demand", "ask", "urge", "help"]);
/** قال إنه, أكدت أن: a verb of saying with what is said right after it. */
const tellsThat = ({ words }: Discourse, { index }: Word) =>
  words[index + 1]?.upos === "SCONJ" && words[index + 1]?.norm === "ان";

/** Reports and studies say, deeds and matches do not. */
const says = (entity: Draft, noun: Word | undefined) =>
  speaker(entity) || noun?.entry?.kinds.includes("document") === true;

/** What bodies and chiefs do to people: المدرب الذي عينه. */
const picks = new Set(
  "عين اختار أقال كلف رشح خلف اعتقل أوقف استدعى استقبل التقى قابل اتهم انتخب أوفد نصب عزل أعفى دعا ضم وصف".split(" "),
);

const speaker = (entity: Draft) => entity.type !== "event" && entity.type !== "location" && entity.type !== "other";

/** وأضاف أن: who spoke last. */
function lastSpeaker(discourse: Discourse, verb: Word): Found | null {
  for (let at = discourse.traces.length - 1; at >= Math.max(0, discourse.traces.length - traceReach); at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < verb.sentence - 3) return null;
    if (trace.sentence >= verb.sentence) continue;
    if (!speaker(trace.entity) || trace.entity.type === "gpe" || !agrees(trace.entity, verb.feats, "pronoun")) continue;
    const above = discourse.tree.heads[trace.head] ?? -1;
    const cue = trace.form === "elided" ? trace.head : above;
    if (
      (trace.form === "elided" || relation(discourse.tree.deprels[trace.head] ?? "") === "nsubj") &&
      frameOf(discourse.words[cue]?.entry?.frame ?? null)?.report !== undefined
    )
      return { entity: trace.entity, by: "entity/elided.last-speaker" };
  }
  return null;
}
