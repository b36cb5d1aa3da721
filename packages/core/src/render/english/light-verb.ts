// تم توقيع الاتفاق, جرى انتخاب رئيس: a light verb with a verbal noun is a passive in English ("the agreement was signed").
import { childrenBy } from "../sentence-view.ts";
import { doingPhrase } from "./doing-phrase.ts";
import { gloss } from "./gloss.ts";
import { nominalization } from "./nominalizations.ts";
import { genitive, isPluralSubject } from "./noun-head.ts";
import type { Subject } from "./subject.ts";
import type { Writer } from "./writer.ts";

export function doneSubject(
  writer: Writer,
  place: number,
  depth: number,
): { subject: Subject; base: string; used: ReadonlySet<number> } | null {
  const { view } = writer;
  if (!/^(?:تم|يتم|تتم|جري|يجري|تمت)$/.test(view.words[place]?.norm ?? "")) return null;
  const noun = childrenBy(view, place, "nsubj")[0];
  if (noun === undefined || view.words[noun]?.feats.VerbForm !== "Vnoun") return null;
  const base = nominalization(gloss(view.words[noun]) ?? "")?.verb;
  const patient = genitive(view, noun);
  if (base === undefined || patient === undefined) return null;
  const text = writer.np(patient, { depth: depth + 1, pronounAs: "subject" });
  return {
    subject: { text, plural: isPluralSubject(view, patient), firstPerson: false, denied: false },
    base,
    used: new Set([noun]),
  };
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
