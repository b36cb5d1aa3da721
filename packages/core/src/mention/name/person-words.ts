// Word lists of the person grammar, in comparable form.
import { wordSet } from "./word-set.ts";

/** Between a name and a forebear's, whatever that is: بن, ابن, ولد. */
export const kin = wordSet("بن ابن ولد بنت");
/** Numbers of rulers: محمد السادس, خايمي الأول. */
export const regnal = wordSet(
  "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الثانيه الاولي الاب",
);
/** Second halves of compounds: نصر الله, سعد الدين. */
export const divine = wordSet("الله الدين اللات الاسلام الحق");
/** Never part of a name, whatever the lexicon holds: particles, conjunctions, pronouns, calendar words. */
export const closed = wordSet(`
  ان علي الي الا لان لكن كان هو هي هم نحن انا لو لا ما من عن في حتي لم لن قد منذ الان امام عند بين هذا هذه ذلك تلك الذي التي كما كل اي اذا اذ ثم بعد قبل غير سوي مثل
  حيث اما انه انها او ام مازال ليس لدي مع كذلك هنا هناك ايضا فيما بينما الله اني ضد دون فوق تحت حول خلال عبر نحو ضمن باسم صاحب بيت جلاله سمو فخامه معالي مارشال رتبه
  السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه روي عهد وعد شهد فضل
`);
/** Months that are given names too: at the head of a name they are months. */
export const calendar = wordSet(`
  رمضان شعبان رجب شوال محرم صفر ربيع يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر نيسان اذار شباط ايار حزيران تموز اب ايلول تشرين كانون
  جانفي فيفري افريل ماي جوان جويليه اوت شتنبر نونبر دجنبر يوليوز غشت
`);
