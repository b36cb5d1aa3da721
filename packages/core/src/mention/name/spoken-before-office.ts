// A speaker between the verb of saying and the office, though no list has a word of the name: وقال أوجه هاريده مدرب الدنمارك, وقال ما تشاو شو سفير الصين.
import { type Features, has, is } from "./features.ts";
import { titleBefore } from "./title.ts";

/** Longer runs are phrases of common nouns. */
const longestName = 4;
const commonKinds = new Set(["human", "role", "group", "org", "document", "media", "time", "event", "speech", "place"]);
const bare = new Set(["NOUN", "ADJ", "PROPN", "X", "PART", "VERB", "PRON", "DET"]);

/** The end of the name that starts at a word; the word itself where none does. A word at least must be in no lexicon. */
export function spokenBeforeOffice(features: Features, from: number): number {
  const { words } = features;
  const verb = words[from - 1];
  if (verb === undefined || !has(features, from - 1, is.speech) || verb.feats.Person !== "3") return from;
  let strange = false;
  let tokens = 0;
  let at = from;
  for (; at < words.length && tokens <= longestName; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== verb.sentence || has(features, at, is.definite | is.time)) return from;
    if (word.part === "base" && at > from && has(features, at, is.role)) break;
    // وقالت فريدا مولامفي، المديرة الفنية.
    if (/^[،,]$/.test(word.form) && at > from && has(features, at + 1, is.role))
      return strange && tokens > 1 ? at : from;
    if (word.part === "proclitic" || !bare.has(word.upos) || has(features, at, is.punctuation)) return from;
    if ((word.entry?.kinds ?? []).some((kind) => commonKinds.has(kind))) return from;
    if (word.part === "base") tokens++;
    if (word.source !== "lexicon") strange = true;
  }
  if (!strange || tokens < 2 || tokens > longestName) return from;
  return governs(features, at) && titleBefore(features, from) === null ? at : from;
}

/** مدرب الدنمارك, سفير الصين, رئيس مجلس الإدارة. */
function governs(features: Features, at: number): boolean {
  const word = features.words[at];
  if (word?.upos !== "NOUN" || word.feats.Number === "Plur" || has(features, at, is.definite)) return false;
  return (
    has(features, at + 1, is.definite | is.proper) ||
    (has(features, at + 1, is.noun | is.adjective) && has(features, at + 2, is.definite))
  );
}
