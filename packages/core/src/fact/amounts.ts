// What says how much: numbers with or without a unit, and the words that stand around them.
import type { Reading } from "../model/reading.ts";
import { childBy } from "../model/tree-queries.ts";

const around =
  /^(نسبه|مقدار|واقع|معدل|مبلغ|نقطه|نحو|حوالي|زهاء|قرابه|اكثر|اقل|ضعف|ضعفا|نصف|ثلث|ربع|مليار|مليون|ملايين|مليارات|الف|الاف|مئات|عشرات|مئه|مائه)$/;
const counted = new Set(["unit", "money", "time"]);

/** How much: a number, or a word for one (ما لا يقل عن، نحو). */
export function isAmount(reading: Reading, head: number): boolean {
  const { words, tree } = reading;
  const word = words[head];
  if (word?.upos === "NUM" || /^[0-9٠-٩%٪.,]+$/.test(word?.form ?? "")) return true;
  if (word?.norm === "ما" && /^(لا|بين|يتراوح|يزيد|يقل|يقارب|يصل)$/.test(words[head + 1]?.norm ?? "")) return true;
  if (!around.test(word?.norm ?? ""))
    return childBy(tree, head, "nummod") !== undefined && (word?.entry?.kinds ?? []).some((kind) => counted.has(kind));
  return true;
}
