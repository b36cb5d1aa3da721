// مجددا (again), تماما (completely), اقتصاديا (economically): nouns and adjectives that stand in the accusative to tell how or when.
import type { Word } from "../model/word.ts";

/** Hardly ever the object of a verb. Comparable forms. */
const always = new Set(
  `مجددا تماما تقريبا قريبا فورا عموما تحديدا غالبا مستقبلا مرارا تكرارا مطلقا اصلا فعلا طبعا حقا علنا عمدا قدما اساسا مبدئيا مؤخرا حاليا لاحقا سابقا مسبقا تدريجيا
   سلميا اداريا ماديا معنويا نفسيا جسديا بدنيا صحيا بيئيا تقنيا لوجستيا ميدانيا نظريا عمليا ظاهريا شكليا ضمنيا صراحه حصريا كليا جزئيا نسبيا هاتفيا الكترونيا
   داخليا خارجيا دوليا محليا عالميا اقليميا رسميا قانونيا دستوريا ماليا تجاريا امنيا تاريخيا جغرافيا اخلاقيا`.split(
    /\s+/,
  ),
);
/** Also somebody: سياسيا is "politically" or "a politician". */
const alsoPersons = new Set(
  "اقتصاديا سياسيا عسكريا دبلوماسيا فنيا اعلاميا اجتماعيا ثقافيا اكاديميا اسلاميا".split(" "),
);

/** Words back in which a linking verb would make it a predicate. */
const REACH = 8;

/** Whether the noun at `index` is an adverb here: not an adjective of an accusative before it, not what somebody is or is called. */
export function isAdverbialAccusative(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (word === undefined || word.upos !== "NOUN" || !word.norm.endsWith("ا")) return false;
  const person = alsoPersons.has(word.norm);
  if (!person && !always.has(word.norm)) return false;
  const before = words[index - 1];
  if (before === undefined || index - 1 < from || before.upos === "ADP") return false;
  if (before.feats.Case === "Acc" && before.norm.endsWith("ا") && before.upos !== "ADV") return false;
  if (!person) return true;
  if (before.upos !== "ADJ" && before.feats.Definite !== "Def") return false;
  for (let at = index - 1; at >= Math.max(from, index - REACH); at--) if (words[at]?.upos === "AUX") return false;
  return true;
}
