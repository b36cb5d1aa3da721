// What أما brings up (as for the wife, the court acquitted her), said again by a pronoun on the verb.
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { mayDo } from "./resumptive.ts";

/** أما الزوجة فقد برأتها المحكمة: what أما brings up, said again on the verb that somebody after it does. */
export function asFor(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const verb = words[word.index - 1];
  const next = words[word.index + 1];
  if (word.part !== "enclitic" || verb?.upos !== "VERB" || next === undefined || !mayDo(next, verb)) return null;
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - topicReach); at--) {
    const before = words[at];
    if (before === undefined || before.sentence !== word.sentence || before.upos === "VERB") return null;
    if (before.norm !== "اما") continue;
    for (let head = at + 1; head < verb.index; head++) {
      if ((words[head]?.upos !== "NOUN" && words[head]?.upos !== "PROPN") || (tree.heads[head] ?? -1) < verb.index)
        continue;
      const entity = discourse.holder(head);
      return entity !== null && agrees(entity, word.feats, "pronoun") ? entity : null;
    }
  }
  return null;
}

/** A topic stands so many words before its verb at most. */
const topicReach = 12;
