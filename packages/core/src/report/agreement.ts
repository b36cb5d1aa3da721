// Whether a verb in a relative clause may have the noun before it as its subject.
import type { Reading } from "../model/reading.ts";
import type { Word } from "../model/word.ts";

/** A verb after its noun agrees in gender, and with people in number. */
export function verbAgrees(noun: Word, verb: Word): boolean {
  if (noun.upos !== "NOUN" || noun.feats.Number === undefined) return true;
  const people = noun.entry?.kinds.some((kind) => kind === "human" || kind === "role" || kind === "group") === true;
  if (noun.feats.Number === "Plur")
    return people ? verb.feats.Number === "Plur" || verb.feats.Number === undefined : true;
  return noun.feats.Gender === undefined || verb.feats.Gender === undefined || noun.feats.Gender === verb.feats.Gender;
}

/** الجماعة التي تتهمها بالوقوف وراء الانقلاب: a pronoun right on the verb that takes the noun up leaves it no subject. */
export function isTakenUp({ words }: Reading, cue: number, noun: Word): boolean {
  const object = words[cue + 1];
  if (object?.part !== "enclitic" || object.token !== words[cue]?.token || noun.feats.Number === undefined)
    return false;
  return object.feats.Gender === undefined || object.feats.Gender === noun.feats.Gender || noun.feats.Number === "Plur";
}
