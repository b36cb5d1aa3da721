// The speaker of an earlier report as the one who goes on: وأضاف أن, فأجاب بأن; and what was only spoken of, which does not.
import type { Reading } from "../model/reading.ts";
import type { Word } from "../model/word.ts";
import type { Party, Report } from "../schema/facts.ts";
import type { Source } from "./source-at.ts";

/** وأضاف أنّ…: the last source that agrees with the verb goes on. */
export function lastSpeaker(reading: Reading, cue: number, earlier: readonly Report[]): Source {
  const verb = reading.words[cue];
  if (verb === undefined) return { party: null, type: "impersonal", head: -1 };
  for (let index = earlier.length - 1, steps = 0; index >= 0 && steps < MAX_EARLIER; index--, steps++) {
    const report = earlier[index];
    if (report === undefined || report.source === null) continue;
    if (!agreesWith(reading, verb.feats, report.source)) continue;
    return { party: { ...report.source, basis: "inherited" }, type: report.sourceType, head: -1 };
  }
  return { party: null, type: "impersonal", head: -1 };
}
/** A speaker further back than this many reports is not resumed without a word. */
const MAX_EARLIER = 6;

function agreesWith(reading: Reading, feats: Readonly<Record<string, string>>, source: Party): boolean {
  const head = reading.words[reading.placeAt.get(source.start) ?? -1];
  if (head === undefined || feats.Person === "1") return feats.Person !== "1";
  if (feats.Gender === undefined || head.feats.Gender === undefined || head.upos === "PROPN") return true;
  return feats.Gender === head.feats.Gender;
}

/** قال الوزير إن الفريق جاهز. وأعرب عن أمله: what was only spoken of does not speak next. */
export function isOnlySpokenOf({ party }: Source, earlier: readonly Report[]): boolean {
  const last = earlier.at(-1);
  if (party === null || last?.source == null || last.act === "ask") return false;
  return (
    last.content.some(({ start, end }) => start <= party.start && party.end <= end) &&
    earlier.every(({ source }) => source?.entity !== party.entity)
  );
}

/** سألته الصحيفة عن …، فأجاب بأن: the one who was asked answers. */
export function answerer(verb: Word, earlier: readonly Report[]): Source | null {
  const asked = earlier.at(-1);
  if (!/^(?:أجاب|رد|ردّ)$/u.test(verb.lemma) || asked?.act !== "ask" || asked.addressee === null) return null;
  return { party: { ...asked.addressee, basis: "inherited" }, type: "unnamed-person", head: -1 };
}
