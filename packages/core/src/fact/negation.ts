// What denies a clause: its own particle, ليس, a clause under دون, nobody as subject, or the denial of the modal above it.
import type { Reading } from "../model/reading.ts";
import { relation } from "../model/tree-queries.ts";
import { isModal } from "./predicates.ts";

const particles = new Set(["لا", "لم", "لن", "ما", "غير"]);
/** لا يزال: is still. Lemmas. */
const lasting = new Set(["زال", "برح", "فتئ", "انفك"]);
/** لا بد، لا مفر: the negation belongs to the phrase. Lemmas. */
const inescapable = new Set(["بد", "مفر", "مناص", "محالة"]);

/** The place of the word that denies the predicate at `index`, or null. */
export function negationOf(reading: Reading, index: number, steps = 0): number | null {
  const { words, tree } = reading;
  const own = ownNegation(reading, index);
  if (own !== null) return lasting.has(words[index]?.lemma ?? "") || isExceptive(reading, index) ? null : own;
  const deprel = tree.deprels[index];
  if (deprel === undefined || !/^c(subj|comp)/.test(deprel) || steps >= MAX_MODALS) return null;
  const above = tree.heads[index] ?? -1;
  const modal = words[above];
  if (modal === undefined || !isModal(reading, modal) || inescapable.has(modal.lemma) || modal.lemma === "مستبعد")
    return null;
  return negationOf(reading, above, steps + 1);
}
/** Modals upon modals beyond this many are not read through. */
const MAX_MODALS = 6;

function ownNegation({ words, tree }: Reading, index: number): number | null {
  for (const child of tree.children[index] ?? []) {
    const word = words[child];
    if (word === undefined || words[child + 1]?.norm === "سيما" || lasting.has(words[child + 1]?.lemma ?? "")) continue; // ما زالت قائمة: the particle is the copula's
    const { norm } = word;
    if (norm === "احد") {
      if (words[child - 1]?.norm === "لا") return child - 1; // لا أحد يساعدنا
    } else if (word.lemma === "ليس") return child;
    else if (norm.length <= 4) {
      const deprel = relation(tree.deprels[child] ?? "");
      if (deprel === "advmod" && particles.has(norm)) return child;
      // من دون أن يعلق، بألا ترفع
      if (deprel === "mark" && (norm === "دون" || norm === "بدون" || norm === "الا")) return child;
    }
  }
  return words[index]?.lemma === "ليس" ? index : null;
}

/** لم يحضر سوى ثلاثة، لا يضم إلا: nothing but. */
function isExceptive({ tree, words }: Reading, index: number): boolean {
  const last = Math.min(tree.last[index] ?? index, index + NEAR_EXCEPTION);
  for (let at = index + 1; at <= last; at++) {
    const word = words[at];
    if (word === undefined || word.upos === "VERB" || word.upos === "SCONJ") return false;
    const but = word.norm === "الا" && words[at + 1]?.norm !== "ان" && words[at + 1]?.norm !== "اذا";
    if (word.norm === "سوي" || but) return true;
  }
  return false;
}
/** لا تضم القائمة سوى: subject and all, the exception stands this near. */
const NEAR_EXCEPTION = 10;
