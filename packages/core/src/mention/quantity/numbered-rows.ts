// Numbers that stand in a row behind what they number: minutes of play (90+3), articles of a law (المادتين 12 و13).
import { normOf } from "../../match/index.ts";
import type { Item } from "./item.ts";

/** What is numbered by several numbers behind it. */
const heads = new Set(
  "الدقيقة الدقيقتين الدقيقتان الدقائق دقيقة المادتين المادتان المواد مواد القرارين القراران القرارات قرارات الفقرتين الفقرتان الفقرات البندين البندان البنود الفصلين الفصلان الفصول الطريقين الرقمين الأرقام الصفحتين الصفحات المجموعتين المركزين المرتبتين الدورتين الجولتين الحلقتين الغرفتين المادة الفقرة البند القرار الفصل الصفحة الجولة الحلقة"
    .split(" ")
    .map(normOf),
);
const joins = new Set(["و", "،", ",", "+", "ثم", "أو", "حتى", "إلى", "-", "–", "/"].map(normOf));
/** Items of such a row: five numbers with what joins them. */
const LONGEST = 10;
/** When stoppage time can begin. */
const ends = new Set([45, 90, 105, 120]);
/** The last minute of extra time with what is added. */
const LAST_MINUTE = 135;
/** What a goal's minute has behind it in brackets: من ركلة جزاء، بالخطأ. */
const ways = new Set("ركلة ركلتي ضربة ضربتي جزاء خطأ الوقت وقت".split(" ").map(normOf));

/** The place before the numbers that end before `at`. Bounded. */
function beforeRow(items: readonly Item[], at: number): number {
  let place = at - 1;
  while (
    place >= at - LONGEST &&
    items[place] !== undefined &&
    (items[place]?.tag === "number" || joins.has(items[place]?.norm ?? ""))
  )
    place--;
  return place;
}

/** Whether the numbers that go on from `at` end at a closing bracket, with how a goal was scored before it or not. */
function closesRow(items: readonly Item[], at: number): boolean {
  let place = at;
  while (place < at + LONGEST && (items[place]?.tag === "number" || joins.has(items[place]?.norm ?? ""))) place++;
  const after = items[place]?.norm;
  return after === ")" || (after === "من" && ways.has(items[place + 1]?.norm ?? "")) || after === "بالخطا";
}

/**
 * Whether the number in items `from`–`to` is one of a row behind its head, or a minute of play. `counted` is the noun right behind it
 * that it counts; what follows من is none: في الدقيقة 90+4 من رأسية.
 */
export function isOfRow(items: readonly Item[], from: number, to: number, counted: boolean): boolean {
  const item = items[from];
  if (item?.amount?.digits == null || counted) return false;
  if (items[from - 1]?.norm === "+" && items[from - 2]?.tag === "number") return true;
  if (items[to]?.norm === "+" && items[to + 1]?.tag === "number" && ends.has(item.amount.value)) return true;
  const place = beforeRow(items, from);
  const head = items[place];
  if (head === undefined || head.sentence !== item.sentence) return false;
  if (heads.has(head.norm)) return true;
  return head.norm === "(" && item.amount.value <= LAST_MINUTE && closesRow(items, to);
}
