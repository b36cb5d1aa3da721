// تم توقيع الاتفاق, جرى انتخاب رئيس: a light verb with a verbal noun is a passive in English ("the agreement was signed").
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { doingPhrase } from "./doing-phrase.ts";
import { gloss } from "./gloss.ts";
import { governedPreposition } from "./governed-prepositions.ts";
import { nominalization, verbWithout } from "./nominalizations.ts";
import { genitive, isPluralSubject } from "./noun-head.ts";
import { nounEnglish } from "./noun-sense.ts";
import type { Subject } from "./subject.ts";
import { isPassive } from "./verb-group.ts";
import type { Writer } from "./writer.ts";

export function doneSubject(
  writer: Writer,
  place: number,
  depth: number,
): { subject: Subject; base: string; used: ReadonlySet<number> } | null {
  const { view } = writer;
  // أعيد فتح المعبر: the crossing was reopened
  const again = view.words[place]?.lemma === "أعاد" && isPassive(view, place);
  if (!again && !/^(?:تم|يتم|تتم|جري|يجري|تمت|جرت|تجري)$/.test(view.words[place]?.norm ?? "")) return null;
  // إنه تم إنشاء: the pronoun on إن stands for nothing
  const noun = childrenBy(view, place, "nsubj", "obj", "xcomp").find(
    (at) => view.words[at]?.feats.VerbForm === "Vnoun",
  );
  if (noun === undefined || view.words[noun]?.feats.VerbForm !== "Vnoun") return null;
  const doing = nounEnglish(view, noun) ?? "";
  const base = nominalization(doing)?.verb ?? verbWithout(doing) ?? undefined;
  // تم القضاء على المرض: the preposition is one that English does without
  const patient =
    genitive(view, noun) ??
    childrenBy(view, noun, "nmod").find((at) => view.words[at]?.upos === "PRON" && at === noun + 1) ??
    governedObject(view, noun, base ?? "");
  if (base === undefined || patient === undefined) return null;
  const text = writer.np(patient, { depth: depth + 1, pronounAs: "subject" });
  return {
    subject: { text, plural: isPluralSubject(view, patient), firstPerson: false, denied: false },
    base: again ? `re${/^e/.test(base) ? "-" : ""}${base}` : base,
    used: new Set([noun, patient]),
  };
}

function governedObject(view: SentenceView, noun: number, verb: string): number | undefined {
  return childrenBy(view, noun, "nmod", "obl").find((at) =>
    childrenBy(view, at, "case").some((by) => governedPreposition(view.words[by]?.lemma ?? "", verb, true) === ""),
  );
}

const made = /^(?:visit|tour|trip|attempt|effort|contact|call|change|amendment|mistake|mediation|raid|search)$/;

/** قام بزيارة العراق: "visited Iraq". The verb only says that the doing was done. */
export function carriedOut(writer: Writer, place: number, depth: number): { base: string; at: number } | null {
  const { view } = writer;
  if (view.words[place]?.lemma !== "قام") return null;
  const at = childrenBy(view, place, "obl").find((one) =>
    childrenBy(view, one, "case").some((by) => view.words[by]?.norm === "ب"),
  );
  const noun = gloss(view.words[at ?? -1]) ?? "";
  const base =
    at === undefined
      ? null
      : (doingPhrase(writer, at, "bare", { depth }) ?? (made.test(noun) ? `make ${writer.np(at, { depth })}` : null));
  return at === undefined || base === null ? null : { base, at };
}
