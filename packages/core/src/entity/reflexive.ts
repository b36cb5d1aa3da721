// Himself, alone, all of them: الوزير نفسه, الفائدة وحدها, كلهم take up the phrase before; على نفسه, بنفسه the subject of their clause.
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { phraseBefore } from "./separating.ts";

const selves = new Set([
  "نفس",
  "ذات",
  "عين",
  "وحد",
  "كل",
  "جميع",
  "أكمل",
  "أسر",
  "كلا",
  "كلتا",
  "كافة",
  "معظم",
  "أغلب",
]);
const self = new Set(["نفس", "ذات"]);

/** The noun that the pronoun hangs from, where it only underlines another. */
export function selfHost(discourse: Discourse, word: Word): Word | null {
  const host = discourse.words[word.index - 1];
  return host !== undefined &&
    host.token === word.token &&
    word.part === "enclitic" &&
    (selves.has(host.lemma) ||
      host.norm === "وحد" ||
      (host.norm === "اسر" && discourse.words[host.index - 1]?.norm === "ب"))
    ? host
    : null;
}

export function selfMeant(discourse: Discourse, word: Word, host: Word): Draft | null {
  const first = discourse.words[host.index - 1];
  // بأكمله, بنفسه: the preposition is its own word.
  const bound = first?.upos === "ADP" && first.token === host.token;
  const beside = phraseBefore(
    discourse,
    bound && !self.has(host.lemma) ? { ...word, index: first.index } : { ...word, index: host.index },
  );
  if (first?.upos !== "ADP" || (bound && !self.has(host.lemma))) return beside;
  if (!self.has(host.lemma)) return null;
  for (const clause of discourse.clausesAbove(word.index).slice(0, 2)) {
    const deprel = discourse.tree.deprels[clause] ?? "";
    const subject =
      discourse.subjectOf(clause) ??
      (deprel === "acl:relcl" ? discourse.holder(discourse.tree.heads[clause] ?? -1) : null);
    if (subject !== null && agrees(subject, word.feats, "pronoun")) return subject;
  }
  return null;
}
