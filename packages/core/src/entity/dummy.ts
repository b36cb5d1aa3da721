// Pronouns on أن that stand for nobody: إنه لا يمكن (it is not possible), «إنها إشارة» (it is a sign).
import { frameOf } from "../lexicon/frames.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { able, impersonal } from "./impersonal.ts";

/** «إنها إشارة»: a pronoun that opens a quotation before an indefinite noun points at what all know. */
export function opensQuotation({ words }: Discourse, word: Word, predicate: number): boolean {
  const opening = words[word.index - 2];
  const noun = words[predicate];
  return (
    opening !== undefined && /^["«“”]$/.test(opening.form) && noun?.upos === "NOUN" && noun.feats.Definite !== "Def"
  );
}

/** إنه لا يمكن, أنه تم اعتقال: the pronoun that only opens a clause which has its own subject. */
export function dummy(discourse: Discourse, pronoun: number, predicate: number): boolean {
  const verb = discourse.words[predicate];
  if (verb === undefined || verb.upos !== "VERB") return false;
  if (impersonal.has(verb.lemma) || (isModal(verb) && !able.has(verb.lemma))) return true;
  if (childrenBy(discourse.tree, predicate, "nsubj", "csubj").some((child) => child !== pronoun)) return true;
  // أنها أصيبت بكسر: the passive may be hers; أنه يعتقد أن is of no one.
  const feats = discourse.words[pronoun]?.feats;
  return (
    verb.feats.Voice === "Pass" &&
    (feats?.Gender !== verb.feats.Gender ||
      feats?.Number !== verb.feats.Number ||
      childBy(discourse.tree, predicate, "ccomp") !== undefined)
  );
}

const isModal = (verb: Word) => frameOf(verb.entry?.frame ?? null)?.syntax === "modal";

/** إنه ليس هناك سبب, إنه سيكون من السهل, إنه من الضروري: what follows says that there is something, or how it is to do it. */
export function opensNothing({ words }: Discourse, pronoun: Word): boolean {
  if (pronoun.part !== "enclitic" || pronoun.feats.Gender !== "Masc" || pronoun.feats.Number !== "Sing") return false;
  let at = pronoun.index + 1;
  while (at < pronoun.index + 4 && (words[at]?.upos === "AUX" || words[at]?.upos === "PART" || isCopula(words[at])))
    at++;
  const here = words[at];
  const next = words[at + 1];
  if (here?.norm === "هناك" || here?.norm === "ثمه") return true;
  return (
    here?.norm === "من" &&
    next?.norm.startsWith("ال") === true &&
    (next.upos === "ADJ" || next.feats.VerbForm === "Part") &&
    (words[at + 2]?.upos === "SCONJ" ||
      words[at + 2]?.norm.startsWith("ان") === true ||
      words[at + 2]?.feats.VerbForm === "Vnoun")
  );
}

const isCopula = (word: Word | undefined) => frameOf(word?.entry?.frame ?? null)?.syntax === "copula";
