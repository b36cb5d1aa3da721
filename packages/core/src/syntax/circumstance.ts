// The state of the subject while it acts: an accusative participle with its own object or phrase.
// «تراجعت الليرة مسجلة أدنى مستوى»، «تظاهر الآلاف مرددين شعارات»، «عاد مستفيدا من الفرصة».
import { hasEnclitic, isMarkedAccusative, isMarkedOblique } from "./classify.ts";
import type { Clause, Reader } from "./reader.ts";

/** Opens a clause headed by the participle, under the clause's verb; false where nothing follows that it could take. */
export function opensState(reader: Reader, clause: Clause, index: number): boolean {
  const word = reader.word(index);
  if (clause.predicate < 0 || !clause.verbal || reader.conjunction >= 0 || word.entry?.verb == null) return false;
  if (word.feats.VerbForm !== "Part" || word.feats.Voice === "Pass" || !hasOwnPhrase(reader, index)) return false;
  const opened = reader.open("advcl", clause.predicate, index, "syntax.state-of-subject");
  opened.predicate = index;
  opened.verbal = true;
  opened.subject = index;
  return true;
}

/** A feminine or plural participle, which does not show its case, is one of state where it agrees with the subject and fits no noun beside it. */
export function statesSubject(reader: Reader, clause: Clause, index: number): boolean {
  const word = reader.word(index);
  if (word.feats.VerbForm !== "Part" || word.feats.Definite === "Def" || hasEnclitic(word, reader.peek(index + 1)))
    return false;
  if (clause.predicate < 0 || !clause.verbal || clause.subject < 0 || clause.subject === index) return false;
  if (isMarkedAccusative(word)) return false; // shown: read elsewhere
  const verb = reader.word(clause.predicate);
  const wantsObject = clause.object < 0 && verb.entry?.object === true && verb.feats.Voice !== "Pass";
  if (wantsObject || besideIndefinite(reader)) return false;
  const subject = reader.word(clause.subject);
  if (isMarkedOblique(word)) return subject.feats.Number === "Plur" || reader.category(clause.subject) === "number";
  return word.feats.Gender === "Fem" && word.feats.Number !== "Plur" && verb.feats.Gender === "Fem";
}

/** سيارة مفخخة: the open nominal is indefinite, so that the participle may be its adjective. */
function besideIndefinite(reader: Reader): boolean {
  const { clause, top } = reader;
  if (clause.paused || top < 0) return false;
  const word = reader.word(top);
  if (reader.nameOf.has(top) || word.upos === "PROPN" || reader.category(top) === "pronoun") return false;
  return word.feats.Definite !== "Def" && !hasEnclitic(word, reader.peek(top + 1));
}

/** An object or a phrase that the participle's verb takes comes right after it. */
function hasOwnPhrase(reader: Reader, index: number): boolean {
  const next = reader.peek(index + 1);
  if (next === undefined) return false;
  const category = reader.category(index + 1);
  const { entry } = reader.word(index);
  if (category === "preposition")
    return Object.hasOwn(entry?.prep ?? {}, next.lemma) || Object.hasOwn(entry?.prep ?? {}, next.norm);
  if (category === "complementizer") return true;
  return (
    entry?.object !== false &&
    (category === "noun" ||
      category === "number" ||
      category === "demonstrative" ||
      category === "adjective" ||
      category === "pronoun")
  );
}
