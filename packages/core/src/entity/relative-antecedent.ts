// What الذي and its sisters take up: the noun the tree hung the clause from, or the phrase right before where that is another.
import { relation } from "../model/tree-queries.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { quantifiers } from "./phrase-heads.ts";

/** The relative pronoun stands at most so many words before its verb. */
const pronounReach = 4;
const climb = 8;

export function relativeAntecedent(discourse: Discourse, verb: number): Draft | null {
  const { tree, words } = discourse;
  const head = tree.heads[verb] ?? -1;
  const pronoun = relativeBefore(discourse, verb);
  if (pronoun < 0) return head < 0 ? null : (ofWhole(discourse, verb, head) ?? discourse.holder(head));
  let last = pronoun - 1;
  if (words[last]?.form === "،" || words[last]?.upos === "CCONJ") last--;
  if (words[last]?.form === "،") last--;
  const feats = { ...words[pronoun]?.feats, Person: "3" };
  // الجمعية العامة للأمم المتحدة التي: a name that ends right before, whatever word of it the tree took.
  const named = discourse.endingAt.get(last + 1);
  if (named !== undefined && agrees(named, feats, "pronoun") && discourse.closed[head] === 1) return named;
  let found: Draft | null = null;
  for (let at = last, step = 0; at >= 0 && step < climb; at = tree.heads[at] ?? -1, step++) {
    const here = words[at];
    if (here === undefined || at > last || here.upos === "VERB" || here.sentence !== words[verb]?.sentence) break;
    const entity = discourse.holder(at);
    // حملة ميانمار على الروهينجا التي بدأت: the tree's noun may be one that the relative does not agree with.
    if (at === head && (entity === null || agrees(entity, feats, "pronoun"))) return entity;
    if (
      found === null &&
      entity !== null &&
      (here.upos !== "ADJ" || discourse.at.has(at)) &&
      agrees(entity, feats, "pronoun")
    )
      found = entity;
    if (relation(tree.deprels[at] ?? "") === "root") break;
  }
  // سمير عبد الله، الذي عاد: the tree's noun is no part of the phrase before the comma.
  return found ?? (head < 0 ? null : discourse.holder(head));
}

/** وزير دفاع يزور الصين: of an indefinite phrase whose head agrees, the head. */
function ofWhole(discourse: Discourse, verb: number, from: number): Draft | null {
  const { tree, words } = discourse;
  let found: Draft | null = null;
  for (let at = from, step = 0; step < climb; step++) {
    const head = tree.heads[at] ?? -1;
    const feats = words[verb]?.feats;
    if (head !== at - 1 || feats === undefined || relation(tree.deprels[at] ?? "") !== "nmod") break;
    if (
      words[head]?.upos !== "NOUN" ||
      words[head]?.feats.Definite !== "Cons" ||
      quantifiers.has(words[head]?.lemma ?? "")
    )
      break;
    const entity = discourse.holder(head);
    if (entity?.human && agrees(entity, { ...feats, Person: "3" }, "pronoun")) found = entity;
    at = head;
  }
  return found;
}

function relativeBefore({ words }: Discourse, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - pronounReach); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[verb]?.sentence) return -1;
    if (word.upos === "PRON" && /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي)$/.test(word.norm))
      return at;
    if (word.upos === "VERB" || word.upos === "NOUN") return -1;
  }
  return -1;
}
