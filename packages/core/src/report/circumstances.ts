// Beside who and what: to whom it was said, through which channel, on what occasion, and when.
import { frameOf } from "../lexicon/frames.ts";
import { partyAt, type Reading } from "../model/reading.ts";
import { childBy, childrenBy, spanOf } from "../model/tree-queries.ts";
import type { Party, Report } from "../schema/facts.ts";
import { underAdjective } from "./asked-thing.ts";
import { obliquesOf } from "./obliques.ts";
import { quotationsIn } from "./quotation.ts";
import { audience, channelKinds, deputies, occasions, toldVerbs } from "./report-words.ts";
import { objectInSubject } from "./source-extent.ts";

export type Circumstances = Pick<Report, "addressee" | "channel" | "occasion" | "time">;

export function circumstancesOf(reading: Reading, cue: number): Circumstances {
  const { words, tree } = reading;
  let addressee: Party | null = null;
  let channel: Party | null = null;
  let occasion: Report["occasion"] = null;
  for (const { head, preposition, span } of obliquesOf(reading, cue)) {
    const word = words[head];
    if (word === undefined) continue;
    if (preposition === "ب" && words[cue]?.entry?.prep?.[preposition] === "recipient") {
      if (isPeople(reading, head, partyAt(reading, head))) addressee ??= partyAt(reading, head); // أهابت بالمواطنين
    } else if (preposition === "ل") {
      const party = partyAt(reading, head);
      if (isOwnOccasion(reading, head)) continue;
      if (isChannel(reading, head, party) || /^["«“]$/u.test(words[head - 1]?.form ?? "")) channel ??= party;
      else if (isPeople(reading, head, party) && !isOfTitle(reading, head, party)) addressee ??= party;
    } else if (
      (preposition === "في" ||
        preposition === "خلال" ||
        preposition === "أثناء" ||
        preposition === "عبر" ||
        preposition === "عقب" ||
        preposition === "على") &&
      occasions.has(word.lemma)
    ) {
      occasion ??= span;
      channel ??= channelInside(reading, head);
    } else if (preposition === "عبر") channel ??= partyAt(reading, head);
  }
  if (addressee === null) channel ??= toldTo(reading, cue);
  const subject = childBy(tree, cue, "nsubj") ?? -1;
  const inside = words[cue]?.upos === "VERB" && subject > cue ? objectInSubject(reading, subject) : -1;
  const object = childBy(tree, cue, "obj", "iobj") ?? (inside < 0 ? undefined : inside);
  // أبلغ الوزير الصحفيين أن، سأل القاضي المتهم عن: the object is spoken to where the content stands elsewhere.
  const entry = words[cue]?.entry ?? null;
  const told =
    toldVerbs.has(words[cue]?.lemma ?? "") ||
    toldVerbs.has(entry?.verb ?? "") ||
    ["ask", "demand", "warn", "promise", "threaten"].includes(frameOf(entry?.frame ?? null)?.report?.act ?? "");
  const content =
    childrenBy(tree, cue, "obl").length > 0 ||
    childBy(tree, cue, "ccomp") !== undefined ||
    (object !== undefined && underAdjective(reading, cue, object) !== null);
  const apart = object === undefined || /[،,]/.test(words[(tree.first[object] ?? object) - 1]?.form ?? "");
  if (object !== undefined && told && content && !apart && isPeople(reading, object, partyAt(reading, object)))
    if (isChannel(reading, object, partyAt(reading, object))) channel ??= partyAt(reading, object);
    else addressee ??= partyAt(reading, object);
  channel = channel === null ? null : wholeName(reading, channel);
  return { addressee, channel, occasion, time: timeOf(reading, cue) };
}

/** في بيان لها، في كلمة له: whose the paper or the speech is. */
const isOwnOccasion = ({ words }: Reading, head: number): boolean =>
  words[head]?.part === "enclitic" &&
  words.slice(Math.max(0, head - OWN_WITHIN), head - 1).some(({ lemma }) => occasions.has(lemma));
/** بيان رسمي له: an adjective may stand between. */
const OWN_WITHIN = 3;

/** قال لـ«صوت الشمال»: a name in quotation marks is all that stands between them. */
function wholeName(reading: Reading, party: Party): Party {
  const around = quotationsIn(reading, party).find(({ start, end }) => start <= party.start && end >= party.end);
  return around === undefined || around.end - around.start > MAX_NAME
    ? party
    : { ...party, ...spanOf(reading.text, around.start, around.end) };
}
const MAX_NAME = 40;

/** المدير العام للشركة: after a title a body is what the office belongs to, not who is told. */
function isOfTitle(reading: Reading, head: number, party: Party): boolean {
  const type = party.entity === null ? undefined : reading.entityOf.get(party.entity)?.type;
  const kinds = reading.words[head]?.entry?.kinds ?? [];
  const body = type === "organization" || type === "gpe" || kinds.includes("org");
  const first = reading.tree.first[head] ?? head;
  const before = reading.words[first - 1];
  const office = before?.upos === "ADJ" ? reading.words[before.index - 1] : before;
  if (deputies.has(office?.lemma ?? "") && kinds.includes("role")) return true; // النائب الأول لرئيس الأركان
  return body && before !== undefined && (before.upos === "NOUN" || before.upos === "ADJ");
}

/** قال الوزير لـ«الحياة» إن، تصريح لقناة الجزيرة: the outlet under ل before what is said begins. */
function toldTo(reading: Reading, cue: number): Party | null {
  const { words, tree } = reading;
  for (let at = cue + 1; at < cue + TOLD_WITHIN && words[at]?.sentence === words[cue]?.sentence; at++) {
    const word = words[at];
    if (word === undefined || word.upos === "SCONJ" || word.upos === "VERB" || word.form === ":") return null;
    if (word.upos !== "ADP" || word.lemma !== "ل") continue;
    const named = /^["«»“]$/.test(words[at + 1]?.form ?? "");
    const head = named ? at + 2 : (tree.heads[at] ?? -1);
    if (head <= at || words[head]?.sentence !== word.sentence) continue;
    const party = partyAt(reading, head);
    const name =
      named &&
      party.entity !== null &&
      ["organization", "other"].includes(reading.entityOf.get(party.entity)?.type ?? "");
    if (isChannel(reading, head, party) || name) return party;
  }
  return null;
}
const TOLD_WITHIN = 25;

function isChannel(reading: Reading, head: number, party: Party): boolean {
  const kinds = reading.words[head]?.entry?.kinds ?? [];
  return (
    kinds.some((kind) => channelKinds.has(kind)) ||
    (party.entity !== null && reading.entityOf.get(party.entity)?.sameAs.includes("kind:media") === true)
  );
}

function isPeople(reading: Reading, head: number, party: Party): boolean {
  const word = reading.words[head];
  if (word?.feats.VerbForm === "Part" && word.feats.Case === "Acc" && word.feats.Definite !== "Def") return false; // أردف قائلا
  const kinds = word?.entry?.kinds ?? [];
  const type = party.entity === null ? undefined : reading.entityOf.get(party.entity)?.type;
  return (
    audience.has(word?.lemma ?? "") ||
    kinds.some((kind) => ["human", "role", "group", "org"].includes(kind)) ||
    (type !== undefined && peopleTypes.has(type)) ||
    word?.upos === "PRON"
  );
}

const peopleTypes: ReadonlySet<string> = new Set(["person", "organization", "gpe", "group"]);

/** في مقابلة مع قناة العربية: the outlet inside the occasion. */
function channelInside(reading: Reading, occasion: number): Party | null {
  for (const child of childrenBy(reading.tree, occasion, "nmod")) {
    if (reading.words[child + 1]?.part === "enclitic") continue; // بيان نشرته: no bulletin
    const party = partyAt(reading, child);
    if (isChannel(reading, child, party)) return party;
  }
  return null;
}

/** The time expression right under the cue. */
function timeOf(reading: Reading, cue: number): string | null {
  for (const child of childrenBy(reading.tree, cue, "obl", "advmod")) {
    const time = reading.timeAt.get(child);
    if (time !== undefined && time.type !== "DURATION") return time.id;
  }
  return null;
}
