// أحد أبرز المسارات, ثاني أكبر مدينة, إلى أعلى مستوى: one idafa, an elative and the noun after it.
import { hasArticle, isComparative, isMarkedAccusative } from "./classify.ts";
import type { Reader } from "./reader.ts";

/** Hangs the noun after an elative on it, where both stand under the same word, and the elative on what counts it. */
export function mendElative(reader: Reader, index: number): void {
  const { arcs } = reader;
  const word = reader.word(index);
  if (reader.category(index + 1) !== "noun" || index + 1 >= arcs.to || hasArticle(word)) return;
  if (isMarkedAccusative(reader.word(index + 1))) return; // أشد تأثيرا (stronger in effect)
  if (!isComparative(word) && word.lemma !== "آخر" && word.lemma !== "أول") return;
  const above = arcs.heads[index] ?? -1;
  const beside = arcs.heads[index + 1] ?? -1;
  const counted = isCounter(reader, index - 1);
  const apart =
    (counted && arcs.deprels[index] !== "nsubj") ||
    (above !== index - 1 &&
      (beside === index
        ? arcs.deprels[index + 1] !== "nmod"
        : beside === above && arcs.deprels[index] !== "amod" && isComparative(word)));
  if (!apart) return;
  if (!arcs.move(index + 1, index, "nmod", "syntax.idafa-of-elative")) return;
  if (counted) arcs.move(index, index - 1, "nmod", "syntax.idafa-of-elative");
}

/** أحد, ثاني: what counts among the most so. */
function isCounter(reader: Reader, index: number): boolean {
  const word = reader.peek(index);
  return word !== undefined && counters.test(word.lemma) && !hasArticle(word);
}
const counters = /^(?:أحد|إحدى|واحد|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/;
