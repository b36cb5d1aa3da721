// A relative clause after its noun: who or which with the subject's gap, that with the object's, a preposition left at the end.
import { childrenBy } from "../sentence-view.ts";
import { isPersonAt } from "./persons.ts";
import { hasResumptive } from "./subject.ts";
import type { Writer } from "./writer.ts";

/** Clauses inside clauses beyond this depth are left out. */
const MAX_DEPTH = 6;

export function relativeClause(writer: Writer, antecedent: number, place: number, depth: number): string {
  const { view } = writer;
  if (depth > MAX_DEPTH) return "";
  const person = isPersonAt(view, antecedent);
  const bare = view.words[antecedent]?.upos === "PRON";
  // سائق يدعى عباس الجبوري: a driver called Abbas Jubouri
  if (/^[يت](?:ُ)?دعي$/.test(view.words[place]?.norm ?? "")) {
    const name = childrenBy(view, place, "obj", "xcomp", "nsubj", "appos")[0];
    if (name !== undefined) return `called ${writer.np(name, { depth: depth + 1 })}`;
  }
  // تقدما يذكر
  if (/^[يت]ذكر$/.test(view.words[place]?.norm ?? "") && (view.children[place] ?? []).length === 0)
    return "worth mentioning";
  // فتية تتراوح أعمارهم بين 14 و18: aged between
  if (
    view.words[place]?.lemma === "تراوح" &&
    /^(?:عمر|سن)$/.test(view.words[place + 1]?.lemma ?? "") &&
    view.words[place + 2]?.upos === "PRON"
  ) {
    const range = childrenBy(view, place, "obl").find((at) =>
      childrenBy(view, at, "case").some((by) => view.words[by]?.lemma === "بين"),
    );
    if (range !== undefined) return `aged ${writer.pp(range, { depth: depth + 1 })}`;
  }
  const hasSubject = childrenBy(view, place, "nsubj", "csubj").length > 0;
  // بيان أصدره: the statement is what was issued; whoever issued it is said
  const isObject = !hasSubject && hasResumptive(view, place, antecedent);
  const clause = writer.clause(place, { depth: depth + 1, noSubject: !hasSubject && !isObject });
  if (bare) return /^ما$/.test(view.words[antecedent]?.norm ?? "") || hasSubject ? clause : `who ${clause}`;
  // متطوعون تتراوح أوزانهم: volunteers whose weights range
  if (/^(?:his|her|its|their) /.test(clause)) return `whose ${clause.replace(/^\w+ /, "")}`;
  return `${hasSubject || isObject ? "that" : person ? "who" : "that"} ${clause}`;
}
