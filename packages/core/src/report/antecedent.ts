// Who speaks in a relative clause: the noun it is on, or another when that noun is what is spoken of.
import { mentionFor, type Reading } from "../model/reading.ts";
import type { Word } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import { isTakenUp, verbAgrees } from "./agreement.ts";
import { impersonalVerbs } from "./report-words.ts";
import { fromElided, fromWord, nobody, type Source } from "./source-at.ts";
import { lastSpeaker } from "./speaker-before.ts";
import { canSpeak } from "./speakers.ts";

/** مصدر طلب عدم ذكر اسمه: what the clause is on speaks, when it can and the verb agrees with it; التي يتوقع أن تصل is said by nobody. */
export function antecedent(reading: Reading, cue: number, earlier: readonly Report[]): Source {
  const head = reading.tree.heads[cue] ?? -1;
  const noun = reading.words[head];
  const verb = reading.words[cue];
  if (noun === undefined || verb === undefined) return nobody;
  const relative = reading.words.slice(Math.max(0, cue - 3), cue).findLast(({ lemma }) => lemma === "الذي");
  const feminine = relative?.norm === "التي" && verb.feats.Gender === "Masc"; // الرهينة التي يتوقع أن يفرج عنها
  const agrees = verbAgrees(noun, verb) && !feminine && !isTakenUp(reading, cue, noun);
  if (relative === undefined && heldOf.has(verb.lemma) && isHeldOf(reading, cue, noun)) return nobody;
  if (impersonalVerbs.has(verb.lemma))
    return agrees && canSpeak(reading, head) ? fromWord(reading, head, "stated") : nobody;
  if (noun.norm === "ما" || noun.norm === "من") {
    const nearest = nearestBefore(reading, head, cue);
    if (nearest !== null) return nearest;
  }
  if (agrees) return fromWord(reading, head, "stated");
  const elided = reading.elidedAt.get(cue);
  const meant = elided === undefined ? lastSpeaker(reading, cue, earlier) : fromElided(reading, elided);
  return meant.party?.entity != null && meant.party.entity === mentionFor(reading, head)?.entity ? nobody : meant;
}

/** تسجيل يعتقد أنه للرهينة، شخص يشتبه في أنه شارك: the noun is what is thought of, in a clause that takes it up. */
function isHeldOf({ words }: Reading, cue: number, noun: Word): boolean {
  if (words[cue]?.feats.Aspect !== "Imp" || words[cue]?.feats.Gender === "Fem" || noun.feats.Definite === "Def")
    return false;
  const mark = words[cue + 1]?.upos === "ADP" ? cue + 2 : cue + 1;
  const pronoun = words[mark + 1];
  return (
    words[mark]?.norm === "ان" &&
    pronoun?.part === "enclitic" &&
    (pronoun.feats.Person ?? "3") === "3" &&
    noun.upos === "NOUN"
  );
}
const heldOf: ReadonlySet<string> = new Set(["اعتقد", "اشتبه", "ظن", "رجح", "رجّح", "افترض", "احتمل", "زعم", "خشي"]);

/** بحسب ما أوضحه المدير، الذي أشار إلى أن: the noun phrase right before the relative pronoun. */
function nearestBefore(reading: Reading, from: number, cue: number): Source | null {
  const { words, tree } = reading;
  let at = cue - 1;
  while (at > from && words[at]?.lemma !== "الذي") at--;
  if (at <= from) return null;
  for (let noun = from + 1; noun < at; noun++)
    if (words[noun]?.upos === "NOUN" && words[tree.heads[noun] ?? -1]?.upos === "VERB")
      return fromWord(reading, noun, "stated");
  return null;
}
