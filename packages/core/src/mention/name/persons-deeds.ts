// What a person undergoes, does or is spoken of by: an unlisted word or a name of everyday words after these is a person's (مقتل U, تعيين نجيب الصالح).
import { adjacent, type Features, has, is } from "./features.ts";
import { regnal } from "./person-words.ts";
import { wordSet } from "./word-set.ts";

/** In an idafa with whoever they are of. */
export const personNouns = wordSet(`
  رواية روايات قصيدة قصائد مسرحية مسرحيات لوحة لوحات مؤلفات أشعار ديوان نظرية نظريات مقتل اغتيال وفاة رحيل ميلاد مولد إعدام استقالة إقالة تنحي تنصيب مذكرات سيرة جثمان جثة نجل
  والد والدة زوجة أرملة شقيق شقيقة ابنة حفيد أنصار مؤيدي خصوم رفاق تلاميذ محامي بقيادة برئاسة قيادة رئاسة بزعامة زعامة إشراف بإشراف بطولة ألحان كلمات غناء تلحين هدفي تمريرة تسديدة كرة
  أسلوب عبقرية شخصية موهبة اسرة أسرة عائلة زمن نظام معسكر
  جولة خطاب كلمة تصريحات تغريدة تغريدات معارضو معارضي مؤيدو منتقدو منتقدي محامو أنصار حلفاء مساعدو مساعدي مستشارو مستشاري منافس خليفة خلافة ثروة إرث شعبية
  محاكمة اعتقال استجواب إخلاء تبرئة إدانة توقيف ترشيح ترشح انتخاب تعيين تكليف اختيار استدعاء إصابة غياب اعتزال احتراف عزل خلع إسقاط سقوط هدف ثنائية رأسية تصدي مهارات
  أغنية أغاني ألبوم أفلام مسلسل كتاب روايات جنازة تأبين قبر ضريح تمثال رفات حكومة إدارة ولاية عهد فوز هزيمة حملة فريق مكتب منزل
`);
/** Of those the ones that a body, place or thing may as well be spoken of by; an unlisted word alone after them stays open. */
const ofThings = wordSet(
  "فوز هزيمة حملة فريق مكتب منزل إدارة حكومة اختيار غياب سقوط إسقاط هدف كتاب مسلسل ولاية عهد إخلاء محاكمة اعتقال استدعاء ترشيح عزل كرة أفلام منافس إرث",
);

/** A house or an age may be called by an everyday word: أسرة تركية عريقة. */
const houses = wordSet("أسرة اسرة عائلة زمن نظام معسكر عهد حكومة إدارة ولاية");

/** Does an unlisted word after this one stand for a person? */
export const speaksOfPerson = (norm: string): boolean => personNouns.has(norm) && !ofThings.has(norm);

/** تكليف حمد الصنيع, اغتيال رياض الصلح: an everyday word that is a given name, with another name or a definite word after it. */
export function befallsNamed(features: Features, at: number): boolean {
  if ((features.given[at] ?? null) === null || has(features, at, is.definite | is.time)) return false;
  const deed = features.norms[at - 1] ?? "";
  if (!adjacent(features, at - 1, at) || !personNouns.has(deed) || houses.has(deed)) return false;
  // تصريحات قادة الحزب: the leaders, though a man is called so.
  if (features.words[at]?.entry?.kinds.includes("human") && has(features, at + 1, is.definite)) return false;
  if (
    !adjacent(features, at, at + 1) ||
    regnal.has(features.norms[at + 1] ?? "") ||
    has(features, at + 1, is.role | is.time | is.nisba)
  )
    return false;
  return (
    (features.given[at + 1] ?? features.surname[at + 1] ?? null) !== null ||
    has(features, at + 1, is.unknown) ||
    (has(features, at + 1, is.definite) && features.words[at + 1]?.upos !== "ADJ")
  );
}
