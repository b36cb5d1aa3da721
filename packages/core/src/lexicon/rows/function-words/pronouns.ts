// Free pronouns, demonstratives, relatives and interrogatives.
import { type Row, word } from "../../define.ts";

const personal = (form: string, en: string, feats: string): Row =>
  word(form, { upos: "PRON", lemma: "هو", en, feats: `PronType=Prs|${feats}` });
const near = (form: string, en: string, feats: string): Row =>
  word(form, { upos: "DET", lemma: "هذا", en, feats: `PronType=Dem|${feats}` });
const far = (form: string, en: string, feats: string): Row =>
  word(form, { upos: "DET", lemma: "ذلك", en, feats: `PronType=Dem|${feats}` });
const relative = (form: string, feats: string): Row =>
  word(form, { upos: "PRON", lemma: "الذي", en: "who, which", feats: `PronType=Rel|${feats}` });

export default [
  personal("هو", "he", "Person=3|Gender=Masc|Number=Sing"),
  personal("هي", "she", "Person=3|Gender=Fem|Number=Sing"),
  personal("هما", "they two", "Person=3|Number=Dual"),
  personal("هم", "they", "Person=3|Gender=Masc|Number=Plur"),
  personal("هن", "they", "Person=3|Gender=Fem|Number=Plur"),
  personal("أنت", "you", "Person=2|Number=Sing"),
  personal("أنتما", "you two", "Person=2|Number=Dual"),
  personal("أنتم", "you", "Person=2|Gender=Masc|Number=Plur"),
  personal("أنتن", "you", "Person=2|Gender=Fem|Number=Plur"),
  personal("أنا", "I", "Person=1|Number=Sing"),
  personal("نحن", "we", "Person=1|Number=Plur"),
  word("إيا", { upos: "PRON", en: "(object)", feats: "PronType=Prs", pronoun: true, cost: 2 }),

  near("هذا", "this", "Gender=Masc|Number=Sing"),
  near("هذه", "this", "Gender=Fem|Number=Sing"),
  near("هذان", "these two", "Gender=Masc|Number=Dual|Case=Nom"),
  near("هذين", "these two", "Gender=Masc|Number=Dual|Case=Gen"),
  near("هاتان", "these two", "Gender=Fem|Number=Dual|Case=Nom"),
  near("هاتين", "these two", "Gender=Fem|Number=Dual|Case=Gen"),
  near("هؤلاء", "these", "Number=Plur"),
  far("ذلك", "that", "Gender=Masc|Number=Sing"),
  far("تلك", "that", "Gender=Fem|Number=Sing"),
  far("ذاك", "that", "Gender=Masc|Number=Sing"),
  far("ذلكما", "that", "Gender=Masc|Number=Sing"),
  far("أولئك", "those", "Number=Plur"),
  far("ذينك", "those two", "Gender=Masc|Number=Dual|Case=Gen"),
  far("تينك", "those two", "Gender=Fem|Number=Dual|Case=Gen"),
  word("ذا", { upos: "DET", lemma: "ذا", en: "this", feats: "PronType=Dem", cost: 2 }),

  relative("الذي", "Gender=Masc|Number=Sing"),
  relative("التي", "Gender=Fem|Number=Sing"),
  relative("اللذان", "Gender=Masc|Number=Dual|Case=Nom"),
  relative("اللذين", "Gender=Masc|Number=Dual|Case=Gen"),
  relative("اللتان", "Gender=Fem|Number=Dual|Case=Nom"),
  relative("اللتين", "Gender=Fem|Number=Dual|Case=Gen"),
  relative("الذين", "Gender=Masc|Number=Plur"),
  relative("اللواتي", "Gender=Fem|Number=Plur"),
  relative("اللاتي", "Gender=Fem|Number=Plur"),
  relative("اللائي", "Gender=Fem|Number=Plur"),
  word("من", { upos: "PRON", en: "who, he who", feats: "PronType=Rel,Int", cost: 2.2 }),
  word("ما", { upos: "PRON", en: "what, that which", feats: "PronType=Rel,Int" }),
  word("أي", { upos: "DET", en: "any, which", feats: "PronType=Ind,Int", pronoun: true, cost: 0.2 }),
  word("أية", { upos: "DET", lemma: "أي", en: "any, which", feats: "PronType=Ind,Int|Gender=Fem", pronoun: true }),
  word("أيما", { upos: "DET", en: "whichever", feats: "PronType=Ind", cost: 2 }),
  word("ماذا", { upos: "PRON", en: "what", feats: "PronType=Int" }),
  word("لماذا", { upos: "PRON", en: "why", feats: "PronType=Int" }),
  word("متى", { upos: "ADV", en: "when", feats: "PronType=Int" }),
  word("أين", { upos: "ADV", en: "where", feats: "PronType=Int" }),
  word("كيف", { upos: "ADV", en: "how", feats: "PronType=Int" }),
  word("كم", { upos: "DET", en: "how many", feats: "PronType=Int", cost: 0.3 }),
  word("لم", { upos: "PRON", lemma: "لم", en: "why", feats: "PronType=Int", cost: 6 }),
  word("كلاهما", { upos: "PRON", lemma: "كلا", en: "both of them", feats: "PronType=Tot" }),
  word("كليهما", { upos: "PRON", lemma: "كلا", en: "both of them", feats: "PronType=Tot" }),
  word("كلتاهما", { upos: "PRON", lemma: "كلا", en: "both of them", feats: "PronType=Tot|Gender=Fem" }),
  word("كلا", { upos: "DET", en: "both", feats: "PronType=Tot|Case=Nom" }),
  word("كلي", { upos: "DET", lemma: "كلا", en: "both", feats: "PronType=Tot|Case=Gen", cost: 3 }),
  word("كلتا", { upos: "DET", lemma: "كلا", en: "both", feats: "PronType=Tot|Gender=Fem" }),
] satisfies readonly Row[];
