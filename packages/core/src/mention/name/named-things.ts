// Ships, storms, planes, satellites, operations and works bear names that are no person's: إعصار دانيال, السفينة روبيمار, القمر الصناعي نايل سات.
import { adjacent, type Features, has, is } from "./features.ts";
import { wordSet } from "./word-set.ts";

const bearers = wordSet(`
  إعصار عاصفة منخفض سفينة ناقلة غواصة مدمرة فرقاطة بارجة طراد مروحية مقاتلة صاروخ راجمة دبابة قذيفة قنبلة بندقية طراز طرازات منظومة
  قمر مسبار مركبة كبسولة تلسكوب مكوك كويكب مذنب كوكب عملية مناورات مناورة متحور سلالة فيروس مرض متلازمة حمى بكتيريا عقار دواء لقاح فيلم مسلسل لعبة سيارات طائرات صواريخ ماركة
  برنامج تطبيق هاكاثون مؤشر عملة بروتوكول مخيط حزام بركان زلزال نيزك
  الإعصار العاصفة السفينة الناقلة الغواصة المدمرة الفرقاطة البارجة العبارة اليخت الزورق الطائرة المروحية الصاروخ القمر المسبار المركبة التلسكوب المكوك المتحور الفيروس العملة المؤشر البركان الحصان الفرس الفيلم المسلسل اللعبة
`);
/** A kind of the bearer may stand between: القمر الصناعي U, الناقلة اليونانية U, عاصفة ترابية. */
const between = wordSet(
  "الصناعي الفضائي الفضائية الحربية العسكرية التجارية السياحية الاستوائية المدارية النفطية الفضائي",
);

/** Storms are events, whatever they are called after. */
export const storms = wordSet("إعصار عاصفة الإعصار العاصفة");

/** Does a name at this place belong to a thing? */
export function namesThing(features: Features, at: number): boolean {
  if (!adjacent(features, at - 1, at)) return false;
  const before = at - 1;
  if (bearers.has(features.norms[before] ?? "")) return true;
  const described =
    between.has(features.norms[before] ?? "") ||
    (has(features, before, is.nisba) && has(features, before, is.definite));
  return described && adjacent(features, before - 1, before) && definiteBearer(features, before - 1);
}

const definiteBearer = (features: Features, at: number): boolean =>
  has(features, at, is.definite) && bearers.has(features.norms[at] ?? "");
