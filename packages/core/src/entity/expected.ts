// Copulas that nobody is left out of: كان من المقرر أن (it was planned that), كان هذا (this was), كانت الحكومة before its own subject.
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";

const asWas = new Set(["كما", "مثلما", "حسبما", "وفقما"]);

/** What is said of a whole clause. */
const ofClauses = new Set(
  "مسموح ممكن متاح مفترض متوقع مقرر منتظر مطلوب واضح ضروري مستحيل صعب سهل معروف جائز محتمل مرجح مستبعد غريب طبيعي بديهي مؤكد لافت لازم كافي مناسب مهم جدير ملاحظ".split(
    " ",
  ),
);

/** كان من المقرر أن, كان هذا: of no one, or of what the demonstrative shows. */
export function expected({ words, tree }: Discourse, copula: Word): boolean {
  const [next, after, third] = [1, 2, 3].map((step) => words[copula.index + step]);
  if (next?.upos === "DET" && next.feats.PronType === "Dem")
    return relation(tree.deprels[next.index] ?? "") !== "det" || after?.norm.startsWith("ال") === true;
  // ولا تزال العملية بحاجة: a definite noun right after a copula is what is spoken of.
  if ((next?.upos === "NOUN" && next.norm.startsWith("ال")) || next?.upos === "PROPN")
    return next.feats.Gender === undefined || next.feats.Number !== "Sing" || next.feats.Gender === copula.feats.Gender;
  // لم يكن مسموحا للزوجة, كان واضحا أن: of what comes after.
  // كما كان مقررا, مثلما كان متوقعا: as was planned.
  if (
    asWas.has(words[copula.index - 1]?.norm ?? "") &&
    next?.feats.VerbForm === "Part" &&
    next.feats.Definite !== "Def"
  )
    return true;
  // ليس لدى الرئيس حسابات, ليس هناك سبب: there is none.
  if (
    copula.lemma === "ليس" &&
    (next?.norm === "لدي" || next?.norm === "هناك" || next?.norm === "ثمه" || next?.norm === "ل")
  )
    return true;
  if (
    copula.feats.Gender !== "Fem" &&
    ofClauses.has(next?.lemma ?? "") &&
    next?.feats.Definite !== "Def" &&
    (after?.upos === "SCONJ" || after?.norm === "ل" || after?.norm === "علي")
  )
    return true;
  return (
    next?.norm === "من" &&
    after !== undefined &&
    after.norm.startsWith("ال") &&
    (after.upos === "ADJ" || after.feats.VerbForm === "Part") &&
    (third?.upos === "SCONJ" || third?.feats.VerbForm === "Vnoun")
  );
}
