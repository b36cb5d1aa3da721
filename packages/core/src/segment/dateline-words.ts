// Words a dateline's date is made of, in comparable form: month names of the Levant, Egypt and the Gulf, the Maghreb, and the Hijri year.

export const MONTHS: ReadonlySet<string> = new Set(
  (
    "كانون شباط اذار آذار نيسان ايار حزيران تموز اب ايلول تشرين " +
    "يناير فبراير مارس ابريل مايو يونيو يونيه يوليو يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر " +
    "جانفي فيفري افريل ماي جوان جويليه اوت يوليوز غشت شتنبر نونبر دجنبر " +
    "محرم صفر ربيع جمادي رجب شعبان رمضان شوال"
  )
    .replaceAll("آ", "ا")
    .split(" "),
);

/** What else may stand in the date: الأول (of كانون الأول), الثاني, ه, م, ت غ (GMT), weekdays. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  "الاول الثاني الاولي الثانيه الاخر ه م السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه".split(" "),
);
