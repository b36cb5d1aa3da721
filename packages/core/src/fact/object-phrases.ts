// Phrases that hang from what is done and belong to the doing: عقد جلسة في الكويت (where), بدأت محادثات لإعادة التقييم (what for).
import { childBy, childrenBy } from "../model/tree-queries.ts";
import { isPlace } from "./animacy.ts";
import { isReason } from "./obliques.ts";
import type { RoleList } from "./role-list.ts";
import { setTimes } from "./verb-senses.ts";

/** عقد المجلس جلسة في الكويت: where the thing done is, it is done. */
export function placeOfObject(roles: RoleList, head: number): void {
  const { tree, words } = roles.reading;
  if (roles.has("place")) return;
  for (const object of childrenBy(tree, head, "obj")) {
    for (const phrase of childrenBy(tree, object, "nmod")) {
      const preposition = words[childBy(tree, phrase, "case") ?? -1]?.lemma;
      if ((preposition === "في" || preposition === "ب") && isPlace(roles.reading, phrase)) roles.add("place", phrase);
    }
  }
}

/** بدأت محادثات لإعادة التقييم: what the thing done is for, the doing is for. */
export function purposeOfObject(roles: RoleList, head: number): void {
  const { tree, words } = roles.reading;
  const objects = childrenBy(tree, head, "obj", "xcomp", "obl");
  // عادت على رأس تحالف لمحاربة التنظيم: what stands in a phrase of manner.
  const inner = objects.flatMap((object) => (isManner(roles, object) ? childrenBy(tree, object, "nmod") : []));
  for (const object of [...objects, ...inner]) {
    for (const phrase of childrenBy(tree, object, "nmod")) {
      const preposition = words[childBy(tree, phrase, "case") ?? -1];
      if (setTimes.has(words[object]?.lemma ?? "")) continue;
      if (preposition?.lemma !== "ل" || words[phrase]?.feats.VerbForm !== "Vnoun") continue;
      const verb = words[head];
      roles.add(verb !== undefined && isReason(roles.reading, verb, phrase) ? "cause" : "purpose", phrase);
    }
  }
}

const isManner = ({ list, reading }: RoleList, at: number) =>
  list.some(({ role, span }) => role === "manner" && span?.start === reading.words[at]?.start);
