// Two that were spoken of side by side, as a dual takes them up: سامر وليلى … هما; التقى الرئيس نظيره … الرئيسان.
import { childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";

/** A pair is looked for this many words and sentences back. */
const wordReach = 80;
const sentenceReach = 2;

/** The last two that stand joined by و, or as subject and object of one verb, and fit. */
export function lastPair(discourse: Discourse, word: Word, fits: (entity: Draft) => boolean): [Draft, Draft] | null {
  const { words } = discourse;
  for (let at = word.index - 1; at >= Math.max(0, word.index - wordReach); at--) {
    const here = words[at];
    if (here === undefined || here.sentence < word.sentence - sentenceReach) return null;
    if (here.upos !== "NOUN" && here.upos !== "PROPN" && here.upos !== "ADJ") continue;
    const second = discourse.holder(at);
    if (second === null || second.number !== "Sing" || !fits(second)) continue;
    const first = partner(discourse, at, word.index);
    const entity = first < 0 ? null : discourse.holder(first);
    if (entity !== null && entity !== second && entity.number === "Sing" && fits(entity) && alike(entity, second))
      return first < at ? [entity, second] : [second, entity];
  }
  return null;
}

/** The other of two: joined to it, or the subject of its verb. */
function partner(discourse: Discourse, at: number, before: number): number {
  const { tree, words } = discourse;
  const above = tree.heads[at] ?? -1;
  const deprel = relation(tree.deprels[at] ?? "");
  if (deprel === "conj") return childrenBy(tree, above, "conj").length === 1 ? above : -1;
  if (deprel !== "obj" && deprel !== "obl") return -1;
  const subject = words[above]?.upos === "VERB" ? discourse.subjectWord(above) : -1;
  return subject < before ? subject : -1;
}

const alike = (one: Draft, other: Draft) =>
  one.type === other.type && (one.type !== "gpe" || (one.kind === "country") === (other.kind === "country"));

/** The entity of two together, new or the same as before. */
export function together(discourse: Discourse, [first, second]: [Draft, Draft], at: Word): Draft {
  const key = [first.id, second.id].sort().join(" ");
  const there = discourse.pairs.get(key);
  if (there !== undefined) return there;
  const made = discourse.add(
    draft(`e${at.start}p`, "group", `${first.ar} و${second.ar}`, {
      en: `${first.en ?? first.ar} and ${second.en ?? second.ar}`,
      number: "Dual",
      gender: first.gender === "Fem" && second.gender === "Fem" ? "Fem" : "Masc",
      human: first.human && second.human,
      members: [first, second],
    }),
  );
  discourse.pairs.set(key, made);
  return made;
}
