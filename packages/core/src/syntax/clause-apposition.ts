// What takes up the whole clause before a comma: «، ما أدى إلى …» (which led to), «، الأمر الذي أثار …» (a thing that).
import type { Reader } from "./reader.ts";

/** Reads a ما or الأمر that stands for the clause before; false where it is none. */
export function readClauseApposition(reader: Reader, index: number): boolean {
  const { clause } = reader;
  const before = reader.peek(index - 1);
  if (!clause.paused || clause.predicate < 0 || before === undefined || !/[،,–—-]/.test(before.form)) return false;
  if (reader.prepositions.length > 0 || reader.conjunction >= 0) return false;
  const { norm } = reader.word(index);
  if (norm === "ما") return takesUp(reader, index, index + 1);
  return (
    (norm === "الامر" || norm === "الشيء") &&
    reader.peek(index + 1)?.norm === "الذي" &&
    takesUp(reader, index, index + 2)
  );
}

/** With the relative clause that begins at `from` opened on it; not without a verb there. */
function takesUp(reader: Reader, index: number, from: number): boolean {
  let verb = from;
  while (verb < reader.arcs.to && verb < from + PARTICLES && reader.category(verb) === "particle") verb++;
  if (verb >= reader.arcs.to || reader.category(verb) !== "verb") return false;
  const { clause } = reader;
  reader.arcs.attach(index, clause.predicate, "advcl", "syntax.clause-apposition");
  reader.restart(clause, index);
  if (from > index + 1) reader.arcs.attach(index + 1, verb, "mark", "syntax.relative-pronoun");
  reader.open("relcl", index, from, "syntax.of-the-clause-before");
  return true;
}
/** لم، قد، س between the pronoun and its verb. */
const PARTICLES = 3;
