// A source made from the word that stands for it, or from a subject left unwritten.
import { fullMentionBefore, partyAt, type Reading } from "../model/reading.ts";
import type { Mention, Party, SourceType } from "../schema/facts.ts";
import { typeOf } from "./speakers.ts";

/** Who a report is from. */
export interface Source {
  readonly party: Party | null;
  readonly type: SourceType;
  /** Head word of the phrase, or -1. */
  readonly head: number;
}

/** Said by nobody named: impersonal. */
export const nobody: Source = { party: null, type: "impersonal", head: -1 };

/** The source that a word of the text stands for. */
export function fromWord(reading: Reading, head: number, basis: Party["basis"]): Source {
  if (head < 0) return nobody;
  const party = partyAt(reading, head);
  const pronoun = reading.words[head]?.upos === "PRON";
  return {
    party: { ...party, basis: pronoun ? "coreference" : basis },
    type: typeOf(reading, head, party.entity),
    head,
  };
}

/** An unwritten subject, shown by the words that named it last. */
export function fromElided(reading: Reading, { entity: id, start }: Mention): Source {
  const mention = fullMentionBefore(reading, id, start);
  if (mention === undefined) return nobody;
  const head = reading.placeOf.get(mention.head) ?? -1;
  return {
    party: { start: mention.start, end: mention.end, text: mention.text, entity: id, basis: "inherited" },
    type: typeOf(reading, head, id),
    head,
  };
}
