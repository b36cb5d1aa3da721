// Verbs whose participants the frames alone do not tell: measuring, staying away, informing, being struck by an illness. Lemmas.

/** The object says how much: بلغت النفقات 5 مليارات. */
export const measures = new Set(
  "بلغ تجاوز ناهز قارب عادل ساوى تراوح فاق ناف تعدى تخطى وازى لامس كلف شكل مثل بعد وزن زن استغرق".split(" "),
);
/** Written like a measuring verb: تبلغ (أبلغ), تفوق (تفوّق). */
export const measureLookalikes = new Set(["أبلغ", "بلّغ", "تفوق", "أفاق"]);

/** Rows give a theme as subject (مياه انتشرت); people do it: انتشرت الشرطة، غاب الحارس. */
export const volitional = new Set(
  "انطلق انتشر تجمع احتشد تجمهر غاب بقي تأخر ظهر استقر توقف استمر تحول انقسم توزع تفرق اختفى تدفق تسلل تمركز انتظم اصطف انفصل انسل تراجع تقدم انتهى مضى انحاز انضوى تخلف نشط".split(
    " ",
  ),
);

/** Their first object gets the news or the money: أخبرهم بالأمر، عوّضهم عن الخسائر، كبّدهم خسائر. */
export const toWhom = new Set("أخبر أبلغ بلّغ أعلم أنبأ أشعر أخطر أفهم أطلع عوض كبد علم درس ناول أهدى لقن".split(" "));

/** Who is supplied, filled or loaded stands first, with what under ب: زودت الدولة المزارعين بالبذور. */
export const supplies = new Set("زود مون أمد رفد مد حقن أثقل متع رزق خص أفعم ملأ شحن".split(" "));

/** Wounds and weapons: أصيب بجروح، أصيب برصاصة; beside them أصيب is of illness. */
export const wounds = new Set(
  "جرح رصاص رصاصة كسر شظية حرق رض طلق طلقة عيار نزيف خدش طعنة كدمة إصابة قذيفة نار سكين حجر صاروخ".split(" "),
);

/** Nouns of a set time: what stands after ل there is what it is set for, no purpose. */
export const setTimes = new Set([
  "موعد",
  "تاريخ",
  "يوم",
  "مهلة",
  "موسم",
  "فرصة",
  "سقف",
  "حد",
  "شرط",
  "ميزانية",
  "جدول",
]);

/** Spent, lasted, waited: the stretch of time is what the verb takes. */
export const ofTime = new Set("أمضى قضى استغرق احتمل حدد خسر أضاع وفر تحمل اختار خصص أعلن".split(" "));

/** What they say of is what happens, and they take nothing else: تم إدخال المساعدات. */
export const happenings = new Set("تم حدث جرى دار نشب اندلع".split(" "));

/** They say how much or how fast something is done; what, is their topic: بالغ في التقدير، أسرع في التنفيذ. */
export const degrees = new Set("بالغ أسرع تأخر أبطأ تسرع أفرط أخطأ تباطأ أمعن تباين أبدع أجاد".split(" "));

/** In the passive: يدعى، يسمى. */
export const naming = new Set("دعا سمى أسمى لقب كنى".split(" "));
