// The ministry of a minister: وزير الري … الوزارة, before or after it is named in full.
import type { NameMention } from "../model/name-mention.ts";
import type { Word } from "../model/word.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { absorb } from "./join.ts";

const ministers = new Set(["وزير", "وزيرة"]);
const ministry = "وزارة";

/** What the ministry of the last minister is called, for a bare الوزارة that nothing else has been called; a new entity where it has no name yet. */
export function ministryOf(discourse: Discourse, word: Word): Draft | null {
  if (word.lemma !== ministry) return null;
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const person = discourse.traces[at]?.entity;
    if (person?.type !== "person" || ![...ministers].some((one) => person.lemmas.has(one))) continue;
    const office = officeWords(discourse, person);
    const field = office[1];
    if (field === undefined || field.upos !== "NOUN") return null;
    const there = discourse.ministries.get(field.lemma);
    if (there !== undefined) return there;
    const made = draft(`e${word.start}`, "organization", `${ministry} ${field.form}`, {
      gender: "Fem",
      lemmas: new Set([ministry]),
      modifiers: new Set(office.slice(1).map((one) => one.lemma)),
      en: field.entry?.gloss === undefined ? null : `ministry of ${field.entry?.gloss}`,
    });
    discourse.ministries.set(field.lemma, made);
    return discourse.add(made);
  }
  return null;
}

/** The words by which the person was called a minister, from that noun on. */
function officeWords(discourse: Discourse, person: Draft): Word[] {
  const { words } = discourse;
  for (const mention of person.mentions) {
    const at = mention.head;
    const head = words[at];
    if (mention.form !== "nominal" || head === undefined || !ministers.has(head.lemma)) continue;
    return words.slice(at, at + 3).filter((one) => one.end <= mention.end);
  }
  return [];
}

/** وزارة الري, named: whatever its minister's ministry was called before is the same. */
export function rememberMinistry(discourse: Discourse, mention: NameMention, entity: Draft): void {
  const [head, field] = [discourse.words[mention.from], discourse.words[mention.from + 1]];
  if (head?.lemma !== ministry || field === undefined || mention.to <= mention.from + 1) return;
  const before = discourse.ministries.get(field.lemma);
  if (before === undefined) discourse.ministries.set(field.lemma, entity);
  else if (!before.named && countriesAgree(discourse, mention, before)) {
    absorb(discourse, before, entity);
    discourse.ministries.set(field.lemma, entity);
  }
}

function countriesAgree(discourse: Discourse, mention: NameMention, before: Draft): boolean {
  return discourse.words
    .slice(mention.from, mention.to)
    .every((word) => word.upos !== "ADJ" || word.entry?.key == null || before.modifiers.has(word.lemma));
}
