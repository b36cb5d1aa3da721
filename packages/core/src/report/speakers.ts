// Who can say something, and what kind of source a phrase is.
import { mentionFor, type Reading } from "../model/reading.ts";
import type { SourceType } from "../schema/facts.ts";
import { documentKinds, documentNouns, speakingNouns } from "./report-words.ts";

/** أحدث الإرشادات، ذات المصدر: the noun under an elative or a word of sameness is what it is. */
function nounOf({ words, tree }: Reading, head: number): number {
  const word = words[head];
  const leads =
    word?.feats.Definite === "Cons" && (word.feats.Degree === "Cmp" || word.lemma === "ذات" || word.lemma === "نفس");
  return leads && tree.heads[head + 1] === head && words[head + 1]?.upos === "NOUN" ? head + 1 : head;
}

/** Can it say something: a person, body, people, outlet, document, or the name of a place for its government? */
export function canSpeak(reading: Reading, phrase: number): boolean {
  const head = nounOf(reading, phrase);
  const type = reading.entityOf.get(mentionFor(reading, head)?.entity ?? "")?.type;
  if (type !== undefined && type !== "event" && type !== "other") return true;
  const word = reading.words[head];
  if (word === undefined || word.upos === "PRON" || word.upos === "PROPN" || word.entry === null) return true;
  if (word.upos === "ADJ" && word.feats.VerbForm === "Part" && word.feats.Number === "Plur") return true; // متظاهرون، عاملون
  if (documentNouns.has(word.lemma) || speakingNouns.has(word.lemma)) return true;
  return word.entry.kinds.some((kind) =>
    ["human", "role", "title", "org", "group", "media", "document"].includes(kind),
  );
}

/** وكالات الإغاثة، وكالة الطاقة: an agency of something other than news. */
function isAid({ words }: Reading, head: number): boolean {
  const of = words[head + 1];
  return (
    words[head]?.lemma === "وكالة" &&
    of?.upos === "NOUN" &&
    of.feats.Definite === "Def" &&
    !/^(?:نبأ|خبر|صحافة)$/.test(of.lemma)
  );
}

/** What kind of source the phrase is, from its entity and the kinds of its head noun. */
export function typeOf(reading: Reading, phrase: number, entityId: string | null): SourceType {
  const head = nounOf(reading, phrase);
  const entity = entityId === null ? undefined : reading.entityOf.get(entityId);
  const word = reading.words[head];
  const kinds = new Set(word?.entry?.kinds ?? []);
  const mention = mentionFor(reading, head);
  if (entity?.type === "person") return entity.named ? "named-person" : "unnamed-person";
  if (entity?.type === "gpe") return "government";
  if (entity?.type === "organization") {
    if ((kinds.has("media") && !isAid(reading, head)) || entity.sameAs.includes("kind:media")) return "media";
    return /^(?:ال)?(?:حكوم|رئاس)/.test(entity.name.ar) ? "government" : "organization";
  }
  if (mention?.form === "name" && word?.upos === "PROPN" && entity?.type === undefined) return "named-person";
  if (word !== undefined && documentNouns.has(word.lemma) && !kinds.has("human") && !kinds.has("org"))
    return "document";
  for (const kind of documentKinds) if (kinds.has(kind)) return "document";
  if (kinds.has("media")) return isAid(reading, head) ? "organization" : "media";
  const plural = word?.feats.Number === "Plur" || word?.feats.Number === "Dual";
  if (kinds.has("human") || kinds.has("role")) return plural ? "group" : "unnamed-person";
  if (kinds.has("group")) return "group";
  if (kinds.has("org")) return /حكوم/.test(word?.norm ?? "") ? "government" : "organization";
  return plural ? "group" : "unnamed-person";
}
