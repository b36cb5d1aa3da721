// Particles: negation, tense, question, emphasis, address, and interjections.
import { type Row, word } from "../../define.ts";

const particle = (form: string, en: string, feats = "", cost = 0, lemma?: string): Row => word(form, { upos: "PART", en, feats, cost, ...(lemma === undefined ? {} : { lemma }) });

export default [
  particle("لا", "not, no", "Polarity=Neg"),
  particle("لم", "did not", "Polarity=Neg"),
  particle("لن", "will not", "Polarity=Neg"),
  particle("لما", "not yet", "Polarity=Neg", 3),
  particle("ما", "not", "Polarity=Neg", 0.9),
  particle("قد", "already, may", "Aspect=Prosp"),
  particle("لقد", "already", "Aspect=Prosp"),
  particle("سوف", "will", "Tense=Fut"),
  particle("هل", "question", "PartType=Int"),
  particle("أما", "as for", "", 0.2),
  particle("إلا", "except", ""),
  particle("ربما", "perhaps", ""),
  particle("نعم", "yes", "", 0.5),
  particle("بلى", "yes indeed", "", 1.5),
  particle("كلا", "no", "", 1.5),
  particle("أجل", "yes", "", 3),
  particle("يا", "O", "PartType=Voc"),
  particle("أيها", "O", "PartType=Voc"),
  particle("أيتها", "O", "PartType=Voc", 0, "أيها"),
  particle("ألا", "is it not", "PartType=Int", 2.5),
  particle("لات", "there is not", "Polarity=Neg", 5),
  word("آه", { upos: "INTJ", en: "ah", cost: 2 }),
  word("أسفا", { upos: "INTJ", en: "alas", cost: 2 }),
  word("حسنا", { upos: "INTJ", en: "well", cost: 2 }),
  word("آمين", { upos: "INTJ", en: "amen", cost: 1 }),
  word("هيا", { upos: "INTJ", en: "come on", cost: 2 }),
  word("مرحبا", { upos: "INTJ", en: "hello", cost: 1 }),
  word("أهلا", { upos: "INTJ", en: "welcome", cost: 1.5 }),
  word("وداعا", { upos: "INTJ", en: "farewell", cost: 1.5 }),
] satisfies readonly Row[];
