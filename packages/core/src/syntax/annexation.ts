// The idafa: a noun annexed by the one right before it, and an adjective that annexes what it is true of.

import { nameAfterTitle } from "./apposition.ts";
import { canGovernGenitive, hasArticle, isComparative, isMarkedAccusative } from "./classify.ts";
import type { Clause, Reader } from "./reader.ts";

/** Idafa and apposition with what stands right before. */
export function joinPhrase(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (top < 0) return false;
  const word = reader.word(index);
  const before = reader.word(top);
  if (top === index - 1 && isComparative(before) && isMarkedAccusative(word)) {
    reader.arcs.attach(index, top, "obl", "syntax.specification"); // أكثر اعتدالا (more moderate)
    reader.extend(clause, clause.frontier.length - 1, index);
    return true;
  }
  const adjacent =
    (reader.edges[top] ?? top) === beforeNumbers(reader, index) || reader.categories[index - 1] === "demonstrative";
  if (adjectiveAnnexes(reader, top, index)) {
    reader.arcs.attach(index, top, "nmod", "syntax.idafa-of-adjective");
    reader.extend(clause, clause.frontier.length - 1, index);
    return true;
  }
  if (
    adjacent &&
    !(isMarkedAccusative(word) && !countedBefore(reader, index)) &&
    canGovernGenitive(before, reader.peek(top + 1)) &&
    reader.category(top) !== "adjective"
  ) {
    if (
      !(
        reader.inTime.has(index) &&
        !reader.inTime.has(top) &&
        word.feats.Definite === "Def" &&
        isAdverbialTime(word.norm)
      )
    ) {
      reader.arcs.attach(index, top, "nmod", "syntax.idafa");
      reader.extend(clause, clause.frontier.length - 1, index);
      return true;
    }
  }
  return nameAfterTitle(reader, clause, index);
}

/** أغلبية 89 صوتا: its number, not its place, makes the noun accusative. */
function countedBefore(reader: Reader, index: number): boolean {
  return reader.arcs.heads[index - 1] === index && reader.arcs.deprels[index - 1] === "nummod";
}

/** The word before a noun and what counts it: على متن نحو 60 سيارة. */
function beforeNumbers(reader: Reader, index: number): number {
  let at = index - 1;
  while (
    at > reader.arcs.from &&
    (reader.category(at) === "number" || reader.arcs.by[at] === "syntax.approximator") &&
    reader.arcs.has(at) &&
    ((reader.arcs.heads[at] ?? -1) > at || reader.inTime.has(at)) // but مقتل عشرات المسلحين: dozens is annexed, and annexes
  )
    at--;
  return at;
}

/** اليوم، أمس، غدا stand by themselves after any noun. */
const isAdverbialTime = (norm: string) => norm === "اليوم" || norm === "امس" || norm === "الان" || norm === "غدا";

/** أفضل الشروط، القصيرة الأجل، سالف الذكر: a bare elative or ordinal annexes any noun, another adjective only what it is known to. */
function adjectiveAnnexes(reader: Reader, top: number, index: number): boolean {
  const adjective = reader.word(top);
  const noun = reader.word(index);
  if (reader.category(top) !== "adjective" || top !== index - 1 || reader.category(index) !== "noun") return false;
  if (!hasArticle(adjective) && (isComparative(adjective) || adjective.feats.NumType === "Ord")) return true;
  return noun.feats.Definite === "Def" && annexing.has(adjective.lemma) && measured.has(noun.lemma);
}

/** Adjectives of size, speed, number and fame: قصير الأجل (short-term), واسع النطاق (wide-ranging), مجهول الهوية (unidentified). */
const annexing = new Set(
  `قصير طويل متوسط بعيد قريب واسع ضيق كبير صغير رفيع عالي عال منخفض مرتفع محدود عظيم هائل ضخم شديد بالغ فائق سريع بطيء كثير قليل غزير ضعيف قوي حاد
   متعدد مختلف متنوع متباين مزدوج ثنائي ثلاثي رباعي خماسي أحادي وحيد متكافئ متساوي متناهي حديث قديم سالف آنف سابق باهظ زهيد خفيف ثقيل حسن سيئ سيء طيب كريم
   مجهول معروف مكتوف مرفوع منقطع مستدير مربع رحب فسيح كثيف متوتر مضطرب معصوب مقطوع مفتوح مغلق عميق سهل صعب دائم جم مكسور منزوع مسلوب كامل عديم`.split(
    /\s+/,
  ),
);
/** What such an adjective is said of. */
const measured = new Set(
  `أجل مدى مستوى نطاق طرف جانب جنسية هوية تكلفة كلفة ثمن سعر جودة ذكر لهجة حساسية أهمية خطورة دقة سرعة قوة أثر تأثير شأن قدر قيمة حجم عدد وزن طول عرض عمق ارتفاع
   عيار نوع شكل لون لغة غرض معلم وجه يد رأس ظهر عين قلب نفوذ سيادة صلاحية استخدام مفعول كثافة دخل نمو سكان طاقة تعقيد وقع نظير مثيل منشأ أصل صنع عهد مصدر نسب
   سمعة سيرة صيت شهرة حظ نية خلق نفس بال صدر أفق ضمير حركة مرونة قطب غرفة طابق محور مرحلة حد نهاية جدوى معنى حيلة فائدة ضرر خبرة كفاءة تجهيز تسليح اتجاه ضلع صلة حضور نشاط`.split(
    /\s+/,
  ),
);
