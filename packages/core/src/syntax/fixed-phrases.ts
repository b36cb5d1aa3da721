// Stretches of words that work as one: غير أن (yet), ما لا يقل عن (at least), ما زال (is still).
import { readClauseApposition } from "./clause-apposition.ts";
import { closeTo } from "./close.ts";
import { levelOfContrast } from "./contrast.ts";
import { openComplement } from "./openers.ts";
import type { Reader } from "./reader.ts";
import { joinClause } from "./verb.ts";

/** Reads a fixed phrase that starts here; false where there is none. */
export function readFixedPhrase(reader: Reader, index: number): boolean {
  if (!openings.has(reader.word(index).norm)) return false;
  return (
    readAdversative(reader, index) ||
    readConjunctionOfTwo(reader, index) ||
    readBound(reader, index) ||
    readStill(reader, index) ||
    readClauseApposition(reader, index)
  );
}

const adversatives = new Set(["غير", "الا", "بيد", "سوي"]);
/** First words of all these phrases; the look-up that settles most words. */
const openings = new Set([...adversatives, "ما", "في", "شرط", "شريطه", "الامر", "الشيء"]);

/** غير أن، إلا أن، بيد أن join a clause that stands against the one before. */
function readAdversative(reader: Reader, index: number): boolean {
  if (
    !adversatives.has(reader.word(index).norm) ||
    reader.peek(index + 1)?.norm !== "ان" ||
    index + 1 >= reader.arcs.to
  )
    return false;
  if (reader.prepositions.length > 0) return false;
  reader.arcs.attach(index + 1, index, "fixed", "syntax.adversative");
  if (reader.clauses[0]?.predicate === -1 && reader.clauses.length === 1) {
    reader.clause.pending.push({ word: index, deprel: "cc", rule: "syntax.adversative" }); // at the head of a sentence
    return true;
  }
  joinClause(reader, levelOfContrast(reader, index + 2), index, index);
  return true;
}

/** في حين رحب الاتحاد؛ ما لم ترافقه إصلاحات: two words that open a clause. */
function readConjunctionOfTwo(reader: Reader, index: number): boolean {
  const pair = `${reader.word(index).norm} ${reader.peek(index + 1)?.norm ?? ""}`;
  if (pair === "ما اذا" && index + 1 < reader.arcs.to) {
    reader.arcs.attach(index + 1, index, "fixed", "syntax.whether");
    const yet = reader.prepositions.at(-1) ?? -1; // لم يتضح بعد ما إذا: yet, and not after
    if (reader.peek(yet)?.norm === "بعد" && reader.clause.predicate >= 0) {
      reader.prepositions.pop();
      reader.arcs.attach(yet, reader.clause.predicate, "advmod", "syntax.yet");
    }
    openComplement(reader, index); // لم توضح ما إذا كانت (whether)
    return true;
  }
  if (/^(?:شرط|شريطه) ا[ن]$/.test(pair) && reader.prepositions.length === 0) {
    openMarked(reader, index, index + 1);
    return true;
  }
  const clausal =
    ["verb", "complementizer", "particle", "adjective"].includes(reader.category(index + 2)) &&
    index + 2 < reader.arcs.to;
  if (pair === "في حين" && clausal) {
    if (reader.clause.paused && reader.clauses[0]?.predicate !== -1) closeTo(reader, 1);
    openMarked(reader, index, index + 1);
    return true;
  }
  if (pair !== "ما لم" || reader.category(index + 2) !== "verb") return false;
  openMarked(reader, index, index);
  return true;
}

function openMarked(reader: Reader, first: number, last: number): void {
  const opened = reader.open("advcl", reader.clause.predicate, first, "syntax.subordinate");
  opened.pending.push({ word: first, deprel: "mark", rule: "syntax.mark" });
  if (last > first) reader.arcs.attach(last, first, "fixed", "syntax.mark");
}

/** ما لا يقل عن 19 جنديا، ما لا يزيد على، ما يقرب من: a bound before a number. */
function readBound(reader: Reader, index: number): boolean {
  if (reader.word(index).norm !== "ما") return false;
  let at = index + 1;
  if (reader.peek(at)?.norm === "لا") at++;
  if (!/^[يت](?:قل|زيد|تجاوز|قرب|ناهز)$/.test(reader.peek(at)?.norm ?? "")) return false;
  at++;
  if (/^(?:عن|علي|من)$/.test(reader.peek(at)?.norm ?? "")) at++;
  if (at >= reader.arcs.to || (reader.category(at) !== "number" && !reader.inTime.has(at))) return false;
  for (let part = index; part < at; part++) reader.arcs.attach(part, at, "advmod", "syntax.bound");
  return true;
}

/** ما before زال and its like is their particle. */
function readStill(reader: Reader, index: number): boolean {
  if (reader.word(index).norm !== "ما" || !/^(?:زال|برح|فتئ|انفك)$/.test(reader.peek(index + 1)?.lemma ?? ""))
    return false;
  reader.particles.push(index);
  return true;
}
