// Who is praised or blamed is who is spoken of: أثنى على اللاعب قائلا إنه (praised the player, saying he), انتقد الوزير معتبرا أنه.
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { definite } from "./phrase-words.ts";
import { isSaying } from "./saying.ts";

/** So many words from the participle back to its verb. */
const reach = 15;

const judging = new Set(
  "أثنى أشاد امتدح مدح انتقد هاجم نعى رثى هنأ شكر حيا كرم اتهم لام عاتب سخر ذم أطرى بارك ودع وصف رشح زكى عاب".split(
    " ",
  ),
);

/** For a pronoun on أن right after a participle of saying: the person or body that its verb judges, or null. */
export function whoIsJudged(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const that = words[word.index - 1];
  const saying = words[word.index - (words[word.index - 2]?.norm === "ب" ? 3 : 2)];
  if (that?.norm !== "ان" || saying === undefined || !isSaying(words, saying)) return null;
  for (let at = saying.index - 1; at >= Math.max(0, saying.index - reach); at--) {
    const verb = words[at];
    if (verb === undefined || verb.sentence !== word.sentence) return null;
    if (verb.upos !== "VERB") continue;
    // دافع عن السد، معتبرا أنه: what one holds is held of something else.
    const held = saying.norm.startsWith("معتبر");
    if (!judging.has(verb.lemma) && !held) return null;
    // Nearest the participle first: the praised stand after those who praise them.
    for (let child = saying.index - 1; child > at; child--) {
      const noun = words[child];
      const object = tree.heads[child] === at && relation(tree.deprels[child] ?? "") === "obj";
      if (noun === undefined || (!object && !/^(?:علي|ب|من|عن|ل)$/.test(words[child - 1]?.norm ?? ""))) continue;
      const entity = noun.upos === "PRON" ? (discourse.at.get(child) ?? null) : discourse.holder(child);
      if (entity === null || !agrees(entity, word.feats, "pronoun")) continue;
      const somebody = entity.human || entity.type === "person" || entity.type === "organization";
      if (somebody ? judging.has(verb.lemma) : held && noun.upos === "NOUN" && definite(noun)) return entity;
    }
    return null;
  }
  return null;
}
