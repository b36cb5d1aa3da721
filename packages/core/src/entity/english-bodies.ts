// English for what institutions are of and for, as their names say it: حقوق الإنسان (human rights), كرة القدم (football).
import { type LazyMap, type LazySet, lazyMap, lazySet } from "../model/lazy-table.ts";

import { fold } from "../script/fold.ts";

/** Two words, without their articles, that English names with words of its own. */
const purposes: Readonly<Record<string, string>> = {
  "حقوق إنسان": "Human Rights",
  "حقوق مرأة": "Women's Rights",
  "حقوق طفل": "Children's Rights",
  "كرة قدم": "Football",
  "كأس سوبر": "Super Cup",
  "كرة سلة": "Basketball",
  "كرة يد": "Handball",
  "كرة طائرة": "Volleyball",
  "ألعاب قوى": "Athletics",
  "مكافحة فساد": "Anti-Corruption",
  "مكافحة إرهاب": "Counter-Terrorism",
  "مكافحة مخدرات": "Drug Control",
  "مكافحة أمراض": "Disease Control",
  "حماية مستهلك": "Consumer Protection",
  "حماية بيئة": "Environmental Protection",
  "حماية طفل": "Child Protection",
  "رعاية طفولة": "Childcare",
  "إدارة كوارث": "Disaster Management",
  "بحث علمي": "Scientific Research",
  "تعليم عالي": "Higher Education",
  "أوراق مالية": "Securities",
  "أرصاد جوية": "Meteorology",
  "سكك حديدية": "Railways",
  "سكك حديد": "Railways",
  "ضمان اجتماعي": "Social Security",
  "طيران مدني": "Civil Aviation",
  "خطوط جوية": "Airlines",
  "صليب أحمر": "Red Cross",
  "هلال أحمر": "Red Crescent",
  "دراسات استراتيجية": "Strategic Studies",
  "طاقة ذرية": "Atomic Energy",
  "طاقة نووية": "Nuclear Energy",
  "صحة عالمية": "World Health",
  "جمعية وطنية": "National Assembly",
  "جمعية عامة": "General Assembly",
  "محكمة تمييز": "Court of Cassation",
  "نقابة محامين": "Bar Association",
  "نقابة صحفيين": "Journalists Union",
  "مجلس عدلي": "Judicial Council",
  "أمن قومي": "National Security",
  "أمن وطني": "National Security",
  "أمن عام": "General Security",
  "أمن سيبراني": "Cybersecurity",
  "دفاع مدني": "Civil Defense",
  "حماية مدنية": "Civil Protection",
  "ذكاء اصطناعي": "Artificial Intelligence",
  "طاقة متجددة": "Renewable Energy",
  "بنية تحتية": "Infrastructure",
  "مجتمع مدني": "Civil Society",
  "تنمية مستدامة": "Sustainable Development",
  "موارد مائية": "Water Resources",
  "شؤون اجتماعية": "Social Affairs",
  "شؤون إسلامية": "Islamic Affairs",
  "شؤون دينية": "Religious Affairs",
  "ذوي إعاقة": "People with Disabilities",
  "مجلس شيوخ": "Senate",
  "مجلس نواب": "House of Representatives",
  "مجلس وزراء": "Cabinet",
  "مجلس شعب": "People's Assembly",
  "مجلس أمن": "Security Council",
  "وكالة أنباء": "News Agency",
  "شباب رياضة": "Youth and Sports",
};

/** Heads and the word their names have in English where the gloss says another. */
const heads: Readonly<Record<string, string>> = {
  جمعية: "Association",
  اتحاد: "Union",
  رابطة: "League",
  مؤسسة: "Foundation",
  هيئة: "Authority",
  مصلحة: "Authority",
  مرصد: "Observatory",
  معهد: "Institute",
  مركز: "Center",
  جهاز: "Agency",
  ديوان: "Office",
  نقابة: "Union",
  شبكة: "Network",
  تيار: "Movement",
  مجموعة: "Group",
  مفوضية: "Commission",
  دوري: "League",
  كأس: "Cup",
  بطولة: "Championship",
  جائزة: "Prize",
  مهرجان: "Festival",
  أبطال: "Champions",
  أمم: "Nations",
  إدارة: "Administration",
  دار: "House",
  ثانوية: "Secondary School",
  إعدادية: "Preparatory School",
  منشورات: "Publications",
  مصحة: "Clinic",
  مقهى: "Café",
  جزيرة: "Island",
  قائمة: "List",
  كنيسة: "Church",
  حي: "District",
  شارع: "Street",
  ميدان: "Square",
  ساحة: "Square",
  مخيم: "Camp",
  ملعب: "Stadium",
  وادي: "Valley",
  قناة: "Channel",
  مجلس: "Council",
  قاعدة: "Base",
};

const folded = (table: Readonly<Record<string, string>>): LazyMap<string, string> =>
  lazyMap(() => Object.entries(table).map(([arabic, english]) => [fold(arabic), english]));
const purposeOf = folded(purposes);
const headOf = folded(heads);

/** Of two comparable forms. */
export const purposeInEnglish = (first: string, second: string): string | undefined =>
  purposeOf.get(`${bare(first)} ${bare(second)}`);
export const headInEnglish = (norm: string): string | undefined => headOf.get(bare(norm));

const bare = (norm: string): string => (norm.startsWith("ال") && norm.length > 4 ? norm.slice(2) : norm);

/** Places and buildings whose own name stands first and is not translated: ملعب الجوهرة, شارع الجمهورية. */
export const bearsName: LazySet<string> = lazySet(() =>
  "ملعب استاد ستاد شارع ميدان ساحة مسجد جامع سجن جسر حي مخيم فندق برج دوار ميناء مطار معبر مستشفى مصفاة متحف سد حقل محطة بورصة جامعة قصر قناة صحيفة إذاعة وكالة نادي بنك مصرف وادي جزيرة بحيرة واحة ثانوية إعدادية مقهى مطعم دار منشورات مصحة جبل نهر"
    .split(" ")
    .map(fold),
);
/** Bodies that a known place may stand before: Damascus University, Beirut Stock Exchange; but Bank of Syria. */
export const placeFirst: LazySet<string> = lazySet(() =>
  "ملعب استاد ستاد سجن مخيم فندق برج ميناء مطار معبر مستشفى مصفاة متحف سد حقل محطة بورصة بلدية شارع ميدان ساحة جسر قصر مهرجان جامعة مدرسة مسجد قاعدة دوري كأس قمة حزب وادي بحيرة اتفاق اتفاقية مؤتمر معرض بطولة جائزة قلعة حوض"
    .split(" ")
    .map(fold),
);

/** What they are of stands before them: Investigation Committee, Champions League, Justice Party. */
export const nounFirst: LazySet<string> = lazySet(() =>
  "كأس دوري بطولة جائزة مهرجان لجنة هيئة وكالة مديرية إدارة جهاز ديوان حزب حركة تيار ائتلاف كتلة نقابة اتحاد شبكة مكتب مصلحة دائرة غرفة صندوق مجلس مستشفى مركز جمعية رابطة محطة متحف مدرسة كلية معهد قوات شرطة شركة مؤسسة قصر ميدان ساحة سلطة منظمة محكمة"
    .split(" ")
    .map(fold),
);

/** Titles inside the names of places and bodies: مستشفى الملك فيصل. */
export const titleInEnglish: LazyMap<string, string> = folded({
  الملك: "King",
  الملكة: "Queen",
  الأمير: "Prince",
  الأميرة: "Princess",
  الشيخ: "Sheikh",
  الشيخة: "Sheikha",
  السلطان: "Sultan",
  الإمام: "Imam",
  الرئيس: "President",
  القديس: "Saint",
  الدكتور: "Dr.",
});
