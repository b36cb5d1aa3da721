// What درجة is a degree of: heat, an earthquake's scale, or a step that is counted.
import type { UnitName } from "../../lexicon/rows/quantities/units.ts";
import { normOf } from "../../match/index.ts";
import type { Item } from "./item.ts";

/** How far from درجة its kind is looked for: درجات الحرارة ستتراوح في بغداد اليوم بين 40 و45 درجة. */
const DEGREE_REACH = 10;
const heat = new Set(
  "حرارة الحرارة حرارتها برودة البرودة مئوية الصفر طقس الطقس الجو تجمد التجمد الحمى سخونة الزئبق"
    .split(" ")
    .map(normOf),
);
/** A text this short is a measure by itself. */
const SHORT = 4;
/** What درجة is a degree of: heat where the words around say so, the scale of an earthquake; null for steps, ranks and angles, which are counted. */
export function degreeOf(items: readonly Item[], from: number, to: number): UnitName | null {
  if (items[to]?.norm === "علي" && (items[to + 1]?.norm === "مقياس" || items[to + 1]?.norm === "سلم")) return null;
  const near = items.slice(Math.max(0, from - DEGREE_REACH), to + DEGREE_REACH);
  return items.length <= SHORT || near.some(({ norm }) => heat.has(norm)) ? { kind: "temperature", code: "deg" } : null;
}
