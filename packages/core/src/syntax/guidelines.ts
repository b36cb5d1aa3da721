// Last look at a sentence: what the guidelines of Universal Dependencies ask of every tree, whatever it says.
import type { Reader } from "./reader.ts";

export function keepGuidelines(reader: Reader): void {
  clearFunctionWords(reader);
  keepOne(reader, isSubject, subjectBeside);
  keepOne(reader, isObject, () => "iobj");
}

/** Function words hold nothing but what they are one with: particles of a copula (لن يكون) and the like go to the word above. */
function clearFunctionWords(reader: Reader): void {
  const { arcs } = reader;
  for (let word = arcs.from; word < arcs.to; word++) {
    for (let steps = 0; steps < MAX_UP; steps++) {
      const head = arcs.heads[word] ?? -1;
      const above = head < 0 ? -1 : (arcs.heads[head] ?? -1);
      if (above < 0 || !functional.has(arcs.deprels[head] ?? "") || kept.has(arcs.deprels[word] ?? "")) break;
      arcs.heads[word] = above;
    }
  }
}
const functional = new Set(["case", "mark", "cc", "aux", "cop"]);
const kept = new Set(["fixed", "conj", "cc", "punct"]);
/** Function words inside each other; deeper is no language. */
const MAX_UP = 4;

const isSubject = (deprel: string) =>
  deprel === "nsubj" || deprel === "nsubj:pass" || deprel === "csubj" || deprel === "csubj:pass";
const isObject = (deprel: string) => deprel === "obj";

/** A predicate has one subject and one object; of a further one `relabel` says what the earlier becomes, or with null the later is dislocated. */
function keepOne(
  reader: Reader,
  counts: (deprel: string) => boolean,
  relabel: (reader: Reader, earlier: number, later: number) => string | null,
): void {
  const { heads, deprels, from, to } = reader.arcs;
  const found = new Map<number, number>();
  for (let word = from; word < to; word++) {
    const head = heads[word] ?? -1;
    if (head < 0 || !counts(deprels[word] ?? "")) continue;
    const earlier = found.get(head);
    if (earlier === undefined) {
      found.set(head, word);
      continue;
    }
    const relation = relabel(reader, earlier, word);
    if (relation === null) deprels[word] = "dislocated";
    else {
      deprels[earlier] = relation;
      found.set(head, word);
    }
  }
}

/** إنه من المنتظر أن يصل: the pronoun only fills the place of the clause that is the subject. */
function subjectBeside(reader: Reader, earlier: number, later: number): string | null {
  if (!(reader.arcs.deprels[later] ?? "").startsWith("csubj")) return null;
  return reader.category(earlier) === "pronoun" ? "expl" : "dislocated";
}
