// What agreement and meaning tell of a noun with a pronoun: المسؤولون الذين يثبت تورطهم (whose involvement is proved), لقوا مصرعهم.
import { hasEnclitic } from "./classify.ts";
import type { Reader } from "./reader.ts";

export function mendOwned(reader: Reader, index: number): void {
  const { arcs } = reader;
  if (reader.category(index) !== "noun" || !hasEnclitic(reader.word(index), reader.peek(index + 1))) return;
  const above = arcs.heads[index] ?? -1;
  if (above < 0) return;
  if (arcs.deprels[index] === "obj" && disagrees(reader, above)) {
    arcs.deprels[index] = "nsubj";
    return;
  }
  // لقي ثلاثة أشخاص مصرعهم: one meets one's death
  const verb = arcs.heads[above] ?? -1;
  const { lemma } = reader.word(index);
  if (verb >= 0 && reader.word(verb).lemma === "لقي" && arcs.deprels[above] === "nsubj" && /^(?:مصرع|حتف)$/.test(lemma))
    meetDeath(reader, index, above, verb);
}

/** The noun becomes the verb's object; where and how they died (في حادث) goes with it. */
function meetDeath(reader: Reader, index: number, people: number, verb: number): void {
  const { arcs } = reader;
  arcs.move(index, verb, "obj", "syntax.met-death");
  for (let at = index + 2; at < Math.min(arcs.to, index + REACH); at++)
    if (arcs.heads[at] === people && arcs.deprels[at] === "nmod") arcs.move(at, verb, "obl", "syntax.met-death");
}

/** A verb without objects, in the singular under people in the plural, with no subject of its own: they are not its subject. */
function disagrees(reader: Reader, verb: number): boolean {
  const { heads, deprels, to } = reader.arcs;
  const { feats, entry } = reader.word(verb);
  if (entry?.object !== false) return false;
  if (reader.category(verb) !== "verb" || !(deprels[verb] ?? "").startsWith("acl") || feats.Number !== "Sing")
    return false;
  const antecedent = reader.peek(heads[verb] ?? -1);
  const people = antecedent?.feats.Number === "Plur" && /(?:ون|ين)$/.test(antecedent.norm);
  if (!people || feats.Person !== "3" || feats.Gender !== "Masc") return false;
  for (let at = verb + 1; at < Math.min(to, verb + REACH); at++)
    if (heads[at] === verb && deprels[at] === "nsubj") return false;
  return true;
}
/** Words after a verb or noun that are looked through. */
const REACH = 12;
