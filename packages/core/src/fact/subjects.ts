// The subject of a predicate, written or not, and the role that a subject has: doer, undergoer, cause.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import { childBy, childrenBy, memberBefore, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import type { Basis } from "../schema/span.ts";
import { isModal } from "./predicates.ts";

/** Verbs whose object says how much: بلغت النفقات 5 مليارات. Lemmas. */
export const measures = new Set(["بلغ", "تجاوز", "ناهز", "قارب", "عادل", "ساوى", "تراوح", "فاق"]);

/** The role of a verb's grammatical subject. */
export function subjectRole(word: Word, passive: boolean): RoleName {
  if (passive || measures.has(word.lemma)) return "theme";
  const own = word.entry?.subject as RoleName | null | undefined;
  const role = own ?? frameOf(word.entry?.frame ?? null)?.subject ?? "agent";
  // تحتاج إلى إعادة تقييم: a verb whose phrase names what it is about has a doer.
  return role === "theme" && own == null && Object.values(word.entry?.prep ?? {}).includes("theme") ? "agent" : role;
}

/** جاء القرار، وصلت المساعدات: what cannot act undergoes what an intransitive verb says of it. */
export function subjectIn(reading: Reading, word: Word, passive: boolean, subject: number): RoleName {
  const role = subjectRole(word, passive);
  const undergoes = role === "agent" && word.entry?.object === false && subject >= 0 && !canAct(reading, subject);
  return undergoes && !hasThemePhrase(reading, word) ? "theme" : role;
}

/** The verb's row names its theme with a preposition, and that phrase is there: تسبب الحادث في …، جاء بـ. */
function hasThemePhrase(reading: Reading, word: Word): boolean {
  const { tree, words } = reading;
  return childrenBy(tree, word.index, "obl").some(
    (phrase) => word.entry?.prep?.[words[childBy(tree, phrase, "case") ?? -1]?.lemma ?? ""] === "theme",
  );
}

/** التي تأسست في 2011: a relative clause without a written subject, whose verb has no pronoun for the antecedent, leaves its subject open. */
export function gapAsSubject(reading: Reading, head: number): { word: number; basis: Basis } | null {
  const { tree, words } = reading;
  if (tree.deprels[head] !== "acl:relcl" || words[head]?.upos !== "VERB" || childBy(tree, head, "nsubj") !== undefined)
    return null;
  const resumed = (tree.children[head] ?? []).some(
    (child) => words[child]?.part === "enclitic" && words[child]?.upos === "PRON",
  );
  const antecedent = tree.heads[head] ?? -1;
  const verb = words[head];
  const noun = words[antecedent];
  if (resumed || verb === undefined || noun === undefined || (verb.feats.Person ?? "3") !== "3") return null;
  return { word: antecedent, basis: "coreference" };
}

/** The subject a verb has: written, shared with the verb it is coordinated to or controlled by, or taken up by the relative pronoun. */
export function subjectOf(reading: Reading, head: number, steps = 0): { word: number; basis: Basis } | null {
  const { tree } = reading;
  const written = childBy(tree, head, "nsubj");
  if (written !== undefined) return { word: written, basis: "stated" };
  const elided = reading.elidedAt.get(head);
  if (elided !== undefined) {
    const full = reading.fullMention.get(elided.entity);
    const place = full === undefined ? undefined : reading.placeOf.get(full.head);
    if (place !== undefined) return { word: place, basis: "coreference" };
  }
  const deprel = relation(tree.deprels[head] ?? "");
  const above = memberBefore(tree, head);
  if (above < 0 || steps > MAX_SHARED) return null;
  const verb = reading.words[head];
  if (verb?.upos !== "VERB" || verb.feats.Voice === "Pass") return null;
  if (deprel === "conj" && reading.words[above]?.upos === "VERB") {
    const shared = subjectOf(reading, above, steps + 1);
    return shared === null ? relativeSubject(reading, above) : { word: shared.word, basis: "inherited" };
  }
  if (
    (deprel === "advcl" || deprel === "ccomp" || deprel === "xcomp") &&
    reading.words[above]?.upos === "VERB" &&
    agrees(verb, reading.words[above])
  ) {
    const shared = subjectOf(reading, above, steps + 1);
    return shared === null ? null : { word: shared.word, basis: "inherited" };
  }
  return null;
}

/** Clauses above that a subject is looked for in. */
const MAX_SHARED = 12;

function relativeSubject(reading: Reading, head: number): { word: number; basis: Basis } | null {
  if (reading.tree.deprels[head] !== "acl:relcl") return null;
  return { word: reading.tree.heads[head] ?? -1, basis: "coreference" };
}

const agrees = (a: Word, b: Word | undefined) =>
  b !== undefined &&
  (a.feats.Gender ?? "") === (b.feats.Gender ?? "") &&
  (a.feats.Person ?? "3") === (b.feats.Person ?? "3");

/** The noun a relative clause is on; through a modal too: المدة التي يمكن أن تستغرقها. */
export function antecedentOf(reading: Reading, head: number): number {
  const { tree, words } = reading;
  const above = tree.heads[head] ?? -1;
  if (tree.deprels[head] === "acl:relcl") return above;
  const modal = words[above];
  const under = ["csubj", "ccomp"].includes(relation(tree.deprels[head] ?? ""));
  return under && modal !== undefined && tree.deprels[above] === "acl:relcl" && isModal(reading, modal)
    ? (tree.heads[above] ?? -1)
    : -1;
}

export function canAct(reading: Reading, head: number): boolean {
  const mention = mentionFor(reading, head);
  const type = mention === undefined ? undefined : reading.entityOf.get(mention.entity)?.type;
  if (type !== undefined) return type !== "event" && type !== "other";
  const word = reading.words[head];
  return (
    word?.upos === "PRON" ||
    (word?.entry?.kinds ?? []).some((kind) => ["human", "role", "group", "org", "media"].includes(kind))
  );
}
