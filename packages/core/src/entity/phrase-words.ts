// The words of a noun phrase: its core, its modifiers, its number and whether it is definite.
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";

const bounds = new Set(["نحو", "حوالي", "زهاء", "قرابه"]);

/** أكثر من 50 جريحا, نحو أربعين شخصا: the phrase begins with what bounds its number. */
export function boundStart(discourse: Discourse, head: number): number {
  const { words } = discourse;
  const none = Number.POSITIVE_INFINITY;
  if (!counted(discourse, head)) return none;
  let at = head - 1;
  while (at > head - 4 && words[at]?.upos === "NUM") at--;
  const before = words[at];
  if (before === undefined || before.sentence !== words[head]?.sentence || at === head - 1) return none;
  if (bounds.has(before.norm)) return before.start;
  return before.norm === "من" && /^(اكثر|اقل)$/.test(words[at - 1]?.norm ?? "") ? (words[at - 1]?.start ?? none) : none;
}

export const longestCore = 7;
const inCore = new Set(["من", "في", "ل", "ب"]);

/** The head and what follows it closely, up to a verb, a mark, a relative or a looser preposition. */
export function corePhrase(discourse: Discourse, head: number): Word[] {
  const last = Math.min(discourse.tree.last[head] ?? head, head + longestCore);
  const found: Word[] = [];
  for (let at = head; at <= last; at++) {
    const word = discourse.words[at];
    if (word === undefined) break;
    if (
      at > head &&
      (word.upos === "VERB" ||
        word.upos === "AUX" ||
        word.upos === "PUNCT" ||
        word.upos === "SCONJ" ||
        word.upos === "PRON" ||
        word.upos === "PART" ||
        word.upos === "CCONJ")
    ) {
      if (word.part !== "enclitic") break;
    }
    if (word.upos === "ADP" && !inCore.has(word.norm)) break;
    found.push(word);
  }
  while (found.length > 1 && found.at(-1)?.upos === "ADP") found.pop();
  return found;
}

/** 2500 جندي: a counted noun stands in the singular. */
export function counted(discourse: Discourse, head: number): boolean {
  return (
    (discourse.words[head - 1]?.upos === "NUM" && discourse.closed[head - 1] !== 1) ||
    (discourse.tree.children[head] ?? []).some((child) => relation(discourse.tree.deprels[child] ?? "") === "nummod")
  );
}

/** Free ما: a name for nothing that may be taken up inside its own clause. */
export const isWhat = (word: Word | undefined) => word?.upos === "PRON" && word.norm === "ما";

export function definite(word: Word): boolean {
  return word.norm.startsWith("ال") || word.feats.Definite === "Def";
}

/** Adjectives that tell no one apart: المنظمة التابعة للأمم المتحدة, المذكور, الحالي. */
const describing = new Set([
  "تابع",
  "واقع",
  "كائن",
  "معني",
  "مذكور",
  "حالي",
  "سالف",
  "مشار",
  "ناشئ",
  "عملاق",
  "عريق",
  "شهير",
  "مرموق",
  "بارز",
  "رائد",
  "بالغ",
]);

export function modifiersOf(discourse: Discourse, head: number): Set<string> {
  const { tree, words } = discourse;
  const found = new Set<string>();
  for (const child of tree.children[head] ?? []) {
    if (child <= head) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    if (deprel !== "amod" && deprel !== "nmod") continue;
    // Where it is does not make it another one: التحالف في العراق.
    if (deprel === "nmod" && childBy(tree, child, "case") !== undefined) continue;
    const lemma = words[child]?.lemma ?? "";
    // المرض، مقابل 5.5: what stands after a comma is no modifier.
    if (!describing.has(lemma) && !commaBetween(discourse, head, child)) found.add(lemma);
  }
  return found;
}

/** Is a dependent cut off by a comma: المرض، مقابل 5 في المئة? Only the words right before it are asked. */
export function commaBetween({ words }: Discourse, head: number, child: number): boolean {
  for (let at = child - 1; at > head && at >= child - 3; at--) if (words[at]?.upos === "PUNCT") return true;
  return false;
}
