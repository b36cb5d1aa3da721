// فريقه, حزبه, شركته: the body that the article has said its owner belongs to.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { hypernyms } from "./hypernyms.ts";

/** An office has at most so many words. */
const officeReach = 8;

/** Words for whatever body somebody heads. */
const anyBody = new Set(["مؤسسة", "منظمة", "هيئة"]);
/** Words for a team, whatever it is called first: رئيس البعثة … فريقه. */
const anyTeam = new Set(["فريق", "بعثة", "لجنة", "وفد", "طاقم", "مجموعة"]);

/** The body of the owner that the noun before the pronoun may name, or null. */
export function bodyOf(discourse: Discourse, noun: Word, owner: Draft): Draft | null {
  if (owner.type !== "person" || noun.feats.Number === "Plur" || noun.feats.Number === "Dual") return null;
  if (!noun.entry?.kinds.some((kind) => kind === "org" || kind === "group" || kind === "media")) return null;
  for (const { entity: id, type } of owner.attributes) {
    if (id === null || (type !== "affiliation" && type !== "membership")) continue;
    const body = discourse.get(id);
    if (body?.type !== "organization" || body.mentions.length === 0) continue;
    if (body.lemmas.has(noun.lemma) || hypernyms.get(noun.lemma)?.(body) === true || anyBody.has(noun.lemma))
      return body;
  }
  // مدرب الفريق الضيف … فريقه: the body in the words of his office.
  for (const mention of owner.mentions) {
    if (mention.form !== "nominal") continue;
    for (
      let at = mention.head + 1;
      at <= mention.head + officeReach && (discourse.words[at]?.end ?? mention.end + 1) <= mention.end;
      at++
    ) {
      const body = discourse.at.get(at);
      if (body === undefined || body === owner || body.number !== "Sing") continue;
      const wider = hypernyms.get(noun.lemma)?.(body) === true || anyBody.has(noun.lemma);
      const team = anyTeam.has(noun.lemma) && !body.named && [...body.lemmas].some((one) => anyTeam.has(one));
      if (body.lemmas.has(noun.lemma) || team || (body.named && body.type === "organization" && wider)) return body;
    }
  }
  return null;
}
