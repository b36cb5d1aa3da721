// Verbs that have one tense only or no regular pattern: ليس, نعم, بئس, عسى.
import { type Row, word } from "../../define.ts";

const laysa = (form: string, feats: string): Row => word(form, { upos: "AUX", lemma: "ليس", en: "not be", frame: "be", feats: `VerbForm=Fin|Aspect=Perf|Voice=Act|Polarity=Neg|${feats}` });
const verb = (form: string, lemma: string, en: string, feats: string, cost: number): Row => word(form, { upos: "VERB", lemma, en, feats: `VerbForm=Fin|${feats}`, cost });

/** Written together with its negation: مازال for ما زال. */
const stillIs = (form: string, feats: string): Row => word(form, { upos: "AUX", lemma: "زال", en: "still be", frame: "remain", feats: `VerbForm=Fin|Voice=Act|Polarity=Neg|${feats}` });

export default [
  laysa("ليس", "Person=3|Gender=Masc|Number=Sing"),
  laysa("ليست", "Person=3|Gender=Fem|Number=Sing"),
  laysa("ليسا", "Person=3|Gender=Masc|Number=Dual"),
  laysa("ليستا", "Person=3|Gender=Fem|Number=Dual"),
  laysa("ليسوا", "Person=3|Gender=Masc|Number=Plur"),
  laysa("لسن", "Person=3|Gender=Fem|Number=Plur"),
  laysa("لست", "Person=1|Number=Sing"),
  laysa("لستم", "Person=2|Gender=Masc|Number=Plur"),
  laysa("لسنا", "Person=1|Number=Plur"),
  stillIs("مازال", "Aspect=Perf|Person=3|Gender=Masc|Number=Sing"),
  stillIs("مازالت", "Aspect=Perf|Person=3|Gender=Fem|Number=Sing"),
  stillIs("مازالوا", "Aspect=Perf|Person=3|Gender=Masc|Number=Plur"),
  stillIs("مازلنا", "Aspect=Perf|Person=1|Number=Plur"),
  stillIs("مازلت", "Aspect=Perf|Person=1|Number=Sing"),
  stillIs("لازال", "Aspect=Perf|Person=3|Gender=Masc|Number=Sing"),
  stillIs("لازالت", "Aspect=Perf|Person=3|Gender=Fem|Number=Sing"),
  stillIs("لازالوا", "Aspect=Perf|Person=3|Gender=Masc|Number=Plur"),
  stillIs("مايزال", "Aspect=Imp|Person=3|Gender=Masc|Number=Sing"),
  stillIs("ماتزال", "Aspect=Imp|Person=3|Gender=Fem|Number=Sing"),
  stillIs("لايزال", "Aspect=Imp|Person=3|Gender=Masc|Number=Sing"),
  stillIs("لاتزال", "Aspect=Imp|Person=3|Gender=Fem|Number=Sing"),
  stillIs("لايزالون", "Aspect=Imp|Person=3|Gender=Masc|Number=Plur"),
  verb("بئس", "بئس", "how bad", "Aspect=Perf|Person=3|Gender=Masc|Number=Sing", 1),
  verb("عسى", "عسى", "may be that", "Aspect=Perf|Person=3|Gender=Masc|Number=Sing", 1),
  verb("حبذا", "حبذا", "how good", "Aspect=Perf|Person=3|Gender=Masc|Number=Sing", 1),
  verb("هات", "هات", "give", "Mood=Imp|Person=2|Gender=Masc|Number=Sing", 3),
  verb("تعال", "تعال", "come", "Mood=Imp|Person=2|Gender=Masc|Number=Sing", 3),
  verb("تعالوا", "تعال", "come", "Mood=Imp|Person=2|Gender=Masc|Number=Plur", 2),
] satisfies readonly Row[];
