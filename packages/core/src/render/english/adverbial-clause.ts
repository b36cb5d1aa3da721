// A clause that tells when, why or with what: its English connective, an infinitive of purpose, -ing of a circumstance.
import { childrenBy } from "../sentence-view.ts";
import { adjective } from "./adjective-phrase.ts";
import { subordinators } from "./function-words.ts";
import { english } from "./gloss.ts";
import { infinitiveToGerund } from "./inflect.ts";
import type { Writer } from "./writer.ts";

/** على أن يلتقي غدا: "with the president to meet him tomorrow". */
export function toCome(writer: Writer, child: number, depth: number): string {
  const own = childrenBy(writer.view, child, "nsubj").length > 0;
  const text = writer.clause(child, { depth: depth + 1, modal: "to" });
  return own ? `, with ${text}` : `, ${text.replace(/^.*?\bto\b/, "to")}`;
}

export function adverbialClause(writer: Writer, child: number, depth: number, underPast: boolean): string {
  const { view } = writer;
  const marks = childrenBy(view, child, "mark", "case").filter((at) => at < child);
  const lemmas = marks.map((at) => view.words[at]?.lemma ?? "");
  const connective =
    subordinators.get(lemmas.join(" ")) ??
    subordinators.get(lemmas.slice(0, 2).join(" ")) ??
    subordinators.get(`${lemmas[0] ?? ""} ${view.words[(marks[0] ?? -2) + 1]?.lemma ?? ""}`) ??
    subordinators.get(lemmas[0] ?? "") ??
    (marks.length > 0 ? english(view.words[marks[0] ?? -1]) : "");
  const sameSubject = childrenBy(view, child, "nsubj").length === 0;
  const purpose = connective === "so that" || (connective === "until" && view.words[child]?.feats.Aspect === "Imp");
  if (purpose && sameSubject) return writer.clause(child, { depth: depth + 1, infinitive: true });
  // ظهرت رسالة تطالب بفدية: a verb without a joining word says what the subject was doing
  if (connective === "" && marks.length === 0 && sameSubject && view.words[child]?.feats.Aspect === "Imp")
    return `, ${infinitiveToGerund(writer.clause(child, { depth: depth + 1, infinitive: true }))}`;
  if (lemmas[0] === "مما") {
    const before = view.words[(marks[0] ?? 0) - 1];
    if (before?.feats.Degree === "Cmp" || /^(?:أكثر|أقل)$/.test(before?.lemma ?? ""))
      return `than ${writer.clause(child, { depth: depth + 1, underPast })}`;
    return `, which ${writer.clause(child, { depth: depth + 1, noSubject: true, underPast })}`;
  }
  // an adjective that the tree takes for a circumstance is not dropped
  if (connective === "") return view.words[child]?.upos === "ADJ" ? adjective(writer, child) : "";
  const text = writer.clause(child, { depth: depth + 1, underPast });
  return `${connective} ${text}`;
}
