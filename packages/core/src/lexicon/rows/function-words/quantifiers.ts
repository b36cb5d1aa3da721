// Words of quantity and identity that stand in the construct state: كل, بعض, غير, نفس.
import { noun, type Row, word } from "../../define.ts";

export default [
  noun("كل", { en: "all, every", enPlural: "-" }),
  noun("بعض", { en: "some", enPlural: "-" }),
  noun("جميع", { en: "all", enPlural: "-" }),
  noun("كافة", { en: "all", enPlural: "-" }),
  noun("عامة", { en: "the generality", enPlural: "-" }),
  noun("سائر", { en: "the rest of", enPlural: "-" }),
  noun("معظم", { en: "most", enPlural: "-" }),
  noun("أغلب", { en: "most", enPlural: "-" }),
  noun("غالبية", { en: "majority" }),
  noun("غير", { en: "other than, un-", enPlural: "-" }),
  noun("نفس", { plural: ["أنفس", "نفوس"], gender: "f", en: "self, same" }),
  noun("ذات", { plural: "ذوات", gender: "f", en: "self, same" }),
  noun("عين", { plural: ["عيون", "أعين"], gender: "f", en: "eye; very" }),
  noun("عدة", { en: "several", enPlural: "-" }),
  noun("بضع", { en: "a few", enPlural: "-" }),
  noun("بضعة", { en: "a few", enPlural: "-" }),
  noun("شتى", { en: "various", enPlural: "-" }),
  noun("مزيد", { en: "more", enPlural: "-" }),
  noun("أي", { en: "any", enPlural: "-" }),
  noun("سواء", { en: "equal, whether", enPlural: "-" }),
  noun("مجرد", { en: "mere", enPlural: "-" }),
  noun("شبه", { en: "semi-, quasi-", enPlural: "-" }),
  noun("آن", { en: "time; now", enPlural: "-", kind: "time" }),
  noun("آل", { en: "family of", enPlural: "-", kind: "group" }),
  noun("بد", { en: "escape", enPlural: "-" }),
  noun("وحد", { en: "alone", enPlural: "-" }),
  noun("مثيل", { en: "like", enPlural: "-" }),
  noun("أحد", { plural: "آحاد", en: "one of, anyone" }),
  noun("إحدى", { gender: "f", en: "one of" }),
  word("ذو", { upos: "NOUN", en: "possessing", feats: "Case=Nom|Definite=Cons|Gender=Masc|Number=Sing" }),
  word("ذا", { upos: "NOUN", lemma: "ذو", en: "possessing", feats: "Case=Acc|Definite=Cons|Gender=Masc|Number=Sing", cost: 0.5 }),
  word("ذي", { upos: "NOUN", lemma: "ذو", en: "possessing", feats: "Case=Gen|Definite=Cons|Gender=Masc|Number=Sing" }),
  word("ذوو", { upos: "NOUN", lemma: "ذو", en: "possessing", feats: "Case=Nom|Definite=Cons|Gender=Masc|Number=Plur" }),
  word("ذوي", { upos: "NOUN", lemma: "ذو", en: "possessing", feats: "Case=Gen|Definite=Cons|Gender=Masc|Number=Plur", pronoun: true }),
  word("ذاتا", { upos: "NOUN", lemma: "ذات", en: "possessing", feats: "Case=Nom|Definite=Cons|Gender=Fem|Number=Dual", cost: 3 }),
  word("ذواتا", { upos: "NOUN", lemma: "ذو", en: "possessing", feats: "Case=Nom|Definite=Cons|Gender=Fem|Number=Dual", cost: 2 }),
  word("أولو", { upos: "NOUN", lemma: "ذو", en: "possessors of", feats: "Case=Nom|Definite=Cons|Gender=Masc|Number=Plur", cost: 2 }),
  word("أولي", { upos: "NOUN", lemma: "ذو", en: "possessors of", feats: "Case=Gen|Definite=Cons|Gender=Masc|Number=Plur", cost: 3.5 }),
  ...fiveNouns("أب", "أبو", "أبا", "أبي", "father"),
  ...fiveNouns("أخ", "أخو", "أخا", "أخي", "brother"),
  ...fiveNouns("حم", "حمو", "حما", "حمي", "father-in-law"),
  word("فو", { upos: "NOUN", lemma: "فم", en: "mouth", feats: "Case=Nom|Definite=Cons|Gender=Masc|Number=Sing", pronoun: true, cost: 5 }),
  word("بن", { upos: "PROPN", lemma: "بن", en: "bin", cost: 0.4 }),
  word("ابن", { upos: "NOUN", lemma: "ابن", en: "son", feats: "Gender=Masc|Number=Sing", pronoun: true, kind: "human" }),
  word("بنو", { upos: "NOUN", lemma: "ابن", en: "sons", feats: "Case=Nom|Definite=Cons|Gender=Masc|Number=Plur", kind: "human", cost: 1 }),
  word("بني", { upos: "NOUN", lemma: "ابن", en: "sons", feats: "Case=Gen|Definite=Cons|Gender=Masc|Number=Plur", kind: "human", cost: 1 }),
] satisfies readonly Row[];

/** The five nouns show their case before what follows: أبو, أبا, أبي. */
function fiveNouns(lemma: string, nominative: string, accusative: string, genitive: string, en: string): Row[] {
  const row = (form: string, value: string): Row =>
    word(form, {
      upos: "NOUN",
      lemma,
      en,
      kind: "human",
      feats: `Case=${value}|Definite=Cons|Gender=Masc|Number=Sing`,
      pronoun: true,
      cost: 1,
    });
  return [row(nominative, "Nom"), row(accusative, "Acc"), row(genitive, "Gen")];
}
