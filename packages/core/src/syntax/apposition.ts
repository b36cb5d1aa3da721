// Apposition: a name beside a title and a title beside a name, a name in quotation marks, نفسه and its like.

import type { NameMention } from "../model/name-mention.ts";
import { hasEnclitic, isDefinite, isMarkedAccusative, takesClause } from "./classify.ts";
import type { Clause, Reader } from "./reader.ts";

/** المصدر نفسه، الوزراء كلهم: a noun with a pronoun that takes up the one before it. */
export function emphasise(reader: Reader, clause: Clause, index: number): boolean {
  if (
    reader.top < 0 ||
    !emphatics.has(reader.word(index).norm) ||
    !hasEnclitic(reader.word(index), reader.peek(index + 1))
  )
    return false;
  reader.arcs.attach(index, reader.top, "appos", "syntax.emphatic");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}
const emphatics = new Set(["نفس", "ذات", "كل", "جميع", "عين", "كلا", "كلتا"]);

/** كتلة «التجديد الوطني»: a short quotation right after a noun is its name. */
export function quotedName(reader: Reader, clause: Clause, index: number): boolean {
  const mark = reader.peek(index - 1);
  const top = reader.top;
  if (mark === undefined || !/["«“]/.test(mark.form) || reader.speechStarts.has(mark.end) || top < 0) return false;
  if ((reader.edges[top] ?? top) !== index - 2 || reader.category(top) !== "noun") return false;
  // الهجوم «محاولة فاشلة»: after a definite topic an indefinite noun states something
  const states = clause.predicate < 0 && clause.topic === top && isDefinite(reader.word(top), reader.peek(top + 1));
  if (states && reader.word(index).upos !== "PROPN" && reader.word(index).feats.Definite !== "Def") return false;
  reader.arcs.attach(index, top, "nmod", "syntax.quoted-name");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}

/** رئيس الوزراء العراقي السابق حيدر العبادي: the name stands beside the office, the outermost noun of the phrase. */
export function nameAfterTitle(reader: Reader, clause: Clause, index: number): boolean {
  const word = reader.word(index);
  const name = reader.nameOf.get(index) ?? nameUnderTitle(reader, index);
  if (word.upos !== "PROPN" && name === undefined) return false;
  for (let depth = 0; depth < clause.frontier.length; depth++) {
    const open = clause.frontier[depth] ?? -1;
    const head = reader.word(open);
    const kinds = head.entry?.kinds ?? [];
    if (name?.type === "person" && abbreviated.test(head.form) && reader.peek(open + 1)?.form === ".") {
      reader.arcs.attach(index, open, "appos", "syntax.name-after-title"); // د. حسين عمران
      reader.extend(clause, depth, index);
      return true;
    }
    if (!kinds.some((kind) => titleKinds.has(kind)) || reader.nameOf.has(open)) continue;
    const fits =
      name === undefined || name.type === "person"
        ? kinds.some((kind) => kind === "human" || kind === "role" || kind === "title")
        : name.type === "gpe" || name.type === "location"
          ? kinds.some((kind) => kind === "place" || kind === "facility")
          : kinds.some((kind) => kind !== "human" && kind !== "role" && kind !== "title");
    if (
      !fits ||
      (!isDefinite(head, reader.peek(open + 1)) && depth === clause.frontier.length - 1 && !governs(reader, open))
    )
      continue;
    reader.arcs.attach(index, open, "appos", "syntax.name-after-title");
    reader.extend(clause, depth, index);
    return true;
  }
  return false;
}
/** Doctor, engineer, professor, lawyer by their first letter. */
const abbreviated = /^[دمأا]$/;
const titleKinds = new Set(["human", "role", "title", "org", "place", "facility", "media", "group"]);

/** العقيد نبيل بوزيان، الدكتورة ليلى: a title whose name follows stands for it. */
function nameUnderTitle(reader: Reader, index: number): NameMention | undefined {
  const kinds = reader.word(index).entry?.kinds ?? [];
  const name = reader.nameOf.get(index + 1);
  return name?.type === "person" && kinds.some((kind) => kind === "title" || kind === "role") ? name : undefined;
}

/** The noun has an idafa or adjective under it already, so it is definite through them. */
function governs(reader: Reader, open: number): boolean {
  return reader.arcs.heads.subarray(open + 1, open + 4).includes(open);
}

/** After a comma: باراك أوباما، الرئيس الأمريكي السابق. */
export function standBeside(reader: Reader, clause: Clause, index: number): boolean {
  const top = clause.frontier[0] ?? -1;
  if (top < 0 || (clause.predicate < 0 && clause.topic < 0)) return false;
  const word = reader.word(index);
  const human = (at: number) =>
    reader.nameOf.get(at)?.type === "person" ||
    (reader.word(at).entry?.kinds ?? []).some((kind) => kind === "human" || kind === "role");
  if (!human(index) || isMarkedAccusative(word)) return false;
  for (let depth = clause.frontier.length - 1; depth >= 0; depth--) {
    const open = clause.frontier[depth] ?? -1;
    if (!human(open)) continue;
    reader.arcs.attach(index, open, "appos", "syntax.apposition");
    reader.extend(clause, depth, index);
    return true;
  }
  return false;
}

/** فرانس برس، لوس أنجليس: a foreign word right after another goes on with its name. */
export function goesOnName(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (top < 0 || (reader.edges[top] ?? top) !== index - 1) return false;
  if (reader.word(top).upos !== "PROPN" || reader.word(index).upos !== "PROPN") return false;
  if (reader.word(index).token === reader.word(top).token) return false;
  if (!reader.inOneName(top, index) && (reader.nameNumber[index] ?? -1) >= 0) return false;
  reader.arcs.attach(index, top, "flat:name", "syntax.name-goes-on");
  reader.edges[top] = reader.edges[index] ?? index;
  reader.extend(clause, clause.frontier.length - 1, top);
  clause.frontier.pop();
  return true;
}

/** طارق كامل مستشار الوزير، العميد علي رضا قائد الفرقة: an office right after a person's name says who that is. */
export function titleAfterName(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (top < 0) return false;
  if (reader.nameOf.get(top)?.type !== "person" || (reader.edges[top] ?? top) !== index - 1) return false;
  const word = reader.word(index);
  const kinds = word.entry?.kinds ?? [];
  if (
    isMarkedAccusative(word) ||
    reader.nameOf.has(index) ||
    !kinds.some((kind) => kind === "role" || kind === "human")
  )
    return false;
  // استقبل الأمير علي رئيس الوزراء: the verb may want the office for its object.
  const subject = clause.frontier[0] === clause.subject;
  if (subject && clause.verbal && clause.predicate >= 0 && clause.object < 0) {
    const verb = reader.word(clause.predicate);
    if (!takesClause(verb) && verb.entry?.object !== false) return false;
  }
  reader.arcs.attach(index, top, "appos", "syntax.title-after-name");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}

/** الدول الأعضاء، الشركة الأم: a definite noun that works as an adjective of the one before it. */
export function nounAsAdjective(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  const word = reader.word(index);
  if (top < 0 || top !== index - 1 || reader.category(top) !== "noun" || !likeAdjectives.has(word.lemma)) return false;
  if (word.feats.Definite !== "Def" || reader.word(top).feats.Definite !== "Def") return false;
  reader.arcs.attach(index, top, "appos", "syntax.noun-as-adjective");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}
const likeAdjectives = new Set([
  "عضو",
  "أم",
  "طرف",
  "جار",
  "شقيق",
  "صديق",
  "حليف",
  "ضيف",
  "هدف",
  "عدو",
  "نجم",
  "راعي",
  "أصل",
]);
