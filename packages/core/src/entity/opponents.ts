// منافسه, خصمتها, ضيفه: the other of two who meet, by what the one is to it.
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const opponents = new Set(["منافس", "منافسة", "خصم", "خصمة", "غريم", "غريمة", "ضيف", "مضيف", "مضيفة", "ضيفة"]);

/** So many sentences back. */
const reach = 4;

/** Whom the owner of the noun met last: a named person or body of its kind, and of the noun's gender where it is a person. */
export function opponentOf(discourse: Discourse, noun: Word, owner: Draft): Draft | null {
  if (noun.lemma === "موكل" || noun.lemma === "موكلة") return clientOf(discourse, owner);
  if (!opponents.has(noun.lemma) || noun.feats.Number === "Plur" || noun.feats.Number === "Dual") return null;
  if (owner.type !== "person" && owner.type !== "organization") return null;
  // على ضيفه الاتحاد: named right after it.
  const named = discourse.nameAt.get(noun.index + 2);
  if (named !== undefined) return named.type === owner.type && named !== owner ? named : null;
  // مع منافستها ناقل: a word that no list has, right after it, names it.
  const after = discourse.words[noun.index + 2];
  if (after !== undefined && (after.upos === "PROPN" || after.upos === "NOUN") && !after.norm.startsWith("ال"))
    return null;
  const gender = noun.feats.Gender === "Fem" ? "Fem" : "Masc";
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < noun.sentence - reach) return null;
    const { entity } = trace;
    if (entity === owner || !entity.named || entity.type !== owner.type || trace.head >= noun.index) continue;
    if (entity.type === "person" && (entity.gender ?? "Masc") !== gender) continue;
    if (entity.type === "organization" && entity.kind !== owner.kind) continue;
    return entity;
  }
  return null;
}

/** محامي المتهم … موكله: whom his office names. */
function clientOf(discourse: Discourse, lawyer: Draft): Draft | null {
  const { tree } = discourse;
  for (const { head, form } of lawyer.mentions) {
    if (form !== "nominal") continue;
    const under = tree.children[head]?.find((child) => child > head && relation(tree.deprels[child] ?? "") === "nmod");
    const client = under === undefined ? undefined : discourse.at.get(under);
    if (client !== undefined && client !== lawyer && (client.human || client.type === "organization")) return client;
  }
  return null;
}
