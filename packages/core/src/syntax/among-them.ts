// «عشرة أشخاص، بينهم ثلاثة أطفال»، «دول عدة منها مصر»: who is among the many that were just named.
import { refersTo } from "./bare-relative.ts";
import { closeTo } from "./close.ts";
import { firstOfList } from "./coordinate.ts";
import type { Reader } from "./reader.ts";

/** Reads بينهم، من بينهم، منهم and who they are; false where the pronoun takes up no plural right before. */
export function readAmongThem(reader: Reader, index: number): boolean {
  reader.among = -1;
  if (reader.prepositions.length > 0 || reader.conjunction >= 0) return false;
  const { norm } = reader.word(index);
  const composed = norm === "من" && reader.peek(index + 1)?.norm === "بين";
  const at = composed ? index + 2 : index + 1;
  const pronoun = reader.peek(at);
  if ((norm !== "من" && norm !== "بين") || pronoun?.part !== "enclitic" || reader.category(at) !== "pronoun")
    return false;
  if (pronoun.feats.Number !== "Plur" && pronoun.feats.Gender !== "Fem") return false;
  if (
    !namesMembers(reader, at + 1) ||
    (norm === "من" && !composed && !reader.clause.paused && !isQuantity(reader, at + 1))
  )
    return false;
  const found = hostOf(reader, at);
  if (found === null) return false;
  closeTo(reader, found.level + 1);
  const { clause, arcs } = reader;
  const host = firstOfList(reader, found.host);
  for (let preposition = index; preposition < at; preposition++) arcs.attach(preposition, at, "case", "syntax.case");
  arcs.attach(at, host, "nmod", "syntax.among-them");
  reader.extendOver(clause, host, at);
  reader.among = host;
  return true;
}

/** Those who are among them: the nominal that follows stands beside the many. */
export function standAmong(reader: Reader, index: number): boolean {
  const host = reader.among;
  reader.among = -1;
  if (host < 0) return false;
  reader.arcs.attach(index, host, "appos", "syntax.among-them");
  reader.extendOver(reader.clause, host, index);
  return true;
}

/** What follows can be some of them: a number, a name, or a noun without article; no verb, no preposition. */
function namesMembers(reader: Reader, at: number): boolean {
  if (at >= reader.arcs.to) return false;
  const category = reader.category(at);
  if (category === "number" || reader.nameOf.has(at)) return true;
  if (category === "adjective") return reader.word(at).feats.Definite !== "Def";
  return category === "noun";
}

const isQuantity = (reader: Reader, at: number) => reader.category(at) === "number";

/** The nearest open phrase that is many, in this clause or the one around a relative clause. */
function hostOf(reader: Reader, pronoun: number): { host: number; level: number } | null {
  const { clauses } = reader;
  for (let level = clauses.length - 1, steps = 0; level >= 0 && steps < MAX_CLAUSES; level--, steps++) {
    const clause = clauses[level];
    if (clause === undefined) return null;
    for (let depth = clause.frontier.length - 1; depth >= 0; depth--)
      if (isMany(reader, clause.frontier[depth] ?? -1, pronoun)) return { host: clause.frontier[depth] ?? -1, level };
    for (const host of [clause.object, clause.subject])
      if (host >= 0 && isMany(reader, host, pronoun)) return { host, level };
    if (clause.kind !== "relcl" && clause.kind !== "advcl") return null;
  }
  return null;
}
/** The clause, and those around it. */
const MAX_CLAUSES = 3;

function isMany(reader: Reader, host: number, pronoun: number): boolean {
  const word = reader.word(host);
  const category = reader.category(host);
  if (category === "adjective" ? !isHead(reader, host) : category !== "noun" && category !== "number") return false;
  const counted = category === "number" || isCounted(reader, host);
  if (counted) return true;
  const collective = word.entry?.kinds.includes("group") === true || many.has(word.lemma);
  if (collective) return true;
  return word.feats.Number === "Plur" && refersTo(reader.word(pronoun), word);
}
const many = new Set(["عدد", "مجموعة", "سلسلة", "حزمة", "قائمة", "آخر", "عشرة", "مئة", "ألف", "فريق", "وفد", "ضحية"]);
const isHead = (reader: Reader, at: number) => reader.arcs.deprels[at] !== "amod";
const isCounted = (reader: Reader, at: number) =>
  [at - 1, at - 2, at - 3].some((n) => reader.arcs.heads[n] === at && reader.arcs.deprels[n] === "nummod");
