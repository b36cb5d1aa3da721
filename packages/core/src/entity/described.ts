// A clause that describes an indefinite noun phrase before it, where words or a comma stand between:
// حملة ضد الشلل في اليمن تستهدف الأطفال (a campaign that targets), مصنع في المدينة، تناهز كلفته مليارين (whose cost nears two billion).
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** How far the phrase before the clause is climbed. */
const climb = 8;

/** For a pronoun on the subject of such a clause: whose subject it is. */
export function ofWhatIsDescribed(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const host = words[word.index - 1];
  if (word.part !== "enclitic" || host?.upos !== "NOUN" || host.token !== word.token) return null;
  if (relation(tree.deprels[host.index] ?? "") !== "nsubj") return null;
  const verb = words[tree.heads[host.index] ?? -1];
  if (verb?.upos !== "VERB" || verb.index !== host.index - 1) return null;
  return describedBefore(discourse, verb, word.feats);
}

/** The indefinite noun whose phrase ends right before a bare imperfect, and that agrees; null elsewhere. */
export function describedBefore(discourse: Discourse, verb: Word, feats: Word["feats"]): Draft | null {
  const { words, tree } = discourse;
  if (verb.feats.Aspect !== "Imp" || verb.feats.Person !== "3") return null;
  if (childBy(tree, verb.index, "mark", "cc") !== undefined) return null;
  let last = words[verb.index - 1];
  if (last?.form === "،") last = words[last.index - 1];
  if (last === undefined || last.sentence !== verb.sentence) return null;
  if (last.upos !== "NOUN" && last.upos !== "PROPN" && last.upos !== "ADJ") return null;
  for (let at = last.index, step = 0; at >= 0 && step < climb; at = tree.heads[at] ?? -1, step++) {
    const here = words[at];
    if (here === undefined || at > last.index || here.upos === "VERB" || here.sentence !== verb.sentence) return null;
    const deprel = relation(tree.deprels[at] ?? "");
    if (here.upos === "NOUN" && isOpen(discourse, at)) {
      const entity = discourse.holder(at);
      if (entity !== null && agrees(entity, { ...feats, Person: "3" }, "pronoun")) return entity;
    }
    if (deprel === "nsubj" || deprel === "root") return null;
  }
  return null;
}

/** Indefinite: no article, no pronoun, and nothing definite governed. */
function isOpen({ words, tree }: Discourse, head: number): boolean {
  let at = head;
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at];
    if (word === undefined || word.norm.startsWith("ال") || word.upos === "PROPN" || word.feats.Definite === "Def")
      return false;
    const next = words[at + 1];
    if (next === undefined || next.part === "enclitic") return next === undefined;
    if (tree.heads[at + 1] !== at || relation(tree.deprels[at + 1] ?? "") !== "nmod" || next.upos === "ADP")
      return true;
    at++;
  }
  return true;
}
