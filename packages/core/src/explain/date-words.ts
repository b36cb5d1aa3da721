// Dates and lengths of time as a reader says them, from EDTF and TIMEX3 values.
import type { Bilingual } from "../schema/span.ts";

const months: readonly Bilingual[] = [
  ["يناير", "January"],
  ["فبراير", "February"],
  ["مارس", "March"],
  ["أبريل", "April"],
  ["مايو", "May"],
  ["يونيو", "June"],
  ["يوليو", "July"],
  ["أغسطس", "August"],
  ["سبتمبر", "September"],
  ["أكتوبر", "October"],
  ["نوفمبر", "November"],
  ["ديسمبر", "December"],
].map(([ar = "", en = ""]) => ({ ar, en }));

/** EDTF sub-year groupings: 21–24 seasons, 33–36 quarters, 40–41 halves. */
const parts: Readonly<Record<string, Bilingual>> = {
  "21": { ar: "ربيع", en: "spring" },
  "22": { ar: "صيف", en: "summer" },
  "23": { ar: "خريف", en: "autumn" },
  "24": { ar: "شتاء", en: "winter" },
  "33": { ar: "الربع الأول من", en: "the first quarter of" },
  "34": { ar: "الربع الثاني من", en: "the second quarter of" },
  "35": { ar: "الربع الثالث من", en: "the third quarter of" },
  "36": { ar: "الربع الأخير من", en: "the last quarter of" },
  "40": { ar: "النصف الأول من", en: "the first half of" },
  "41": { ar: "النصف الثاني من", en: "the second half of" },
};

/** @returns the value as it is where no reading of it is known */
export function timeInWords(value: string): Bilingual {
  return range(value) ?? point(value) ?? open(value) ?? length(value) ?? { ar: value, en: value };
}

function range(value: string): Bilingual | null {
  const [from, to, ...more] = value.split("/");
  if (from === undefined || to === undefined || more.length > 0) return null;
  const start = point(from);
  const end = point(to);
  if (start !== null && end !== null)
    return { ar: `بين ${start.ar} و${end.ar}`, en: `between ${start.en} and ${end.en}` };
  if (start !== null && /^(?:\.\.)?$/.test(to)) return { ar: `منذ ${start.ar}`, en: `from ${start.en} on` };
  return end !== null && /^(?:\.\.)?$/.test(from) ? { ar: `حتى ${end.ar}`, en: `until ${end.en}` } : null;
}

function point(value: string): Bilingual | null {
  const [, year, part, day, mark] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const about = mark === undefined ? { ar: "", en: "" } : { ar: "نحو ", en: "about " };
  if (part === undefined) return { ar: `${about.ar}عام ${year}`, en: `${about.en}${year}` };
  const group = parts[part];
  if (group !== undefined) return { ar: `${about.ar}${group.ar} ${year}`, en: `${about.en}${group.en} ${year}` };
  const month = months[Number(part) - 1];
  if (month === undefined) return null;
  const number = day === undefined ? "" : `${Number(day)} `;
  return { ar: `${about.ar}${number}${month.ar} ${year}`, en: `${about.en}${number}${month.en} ${year}` };
}

const weekdays: readonly Bilingual[] = [
  ["اثنين", "Monday"],
  ["ثلاثاء", "Tuesday"],
  ["أربعاء", "Wednesday"],
  ["خميس", "Thursday"],
  ["جمعة", "Friday"],
  ["سبت", "Saturday"],
  ["أحد", "Sunday"],
].map(([ar = "", en = ""]) => ({ ar, en }));

/** A day of no known year, a weekday of no known week. */
function open(value: string): Bilingual | null {
  const [, part, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const month = months[Number(part) - 1];
  if (month !== undefined) {
    const number = day === undefined ? "" : `${Number(day)} `;
    return { ar: `${number}${month.ar}، من سنة غير معروفة`, en: `${number}${month.en}, in a year that is not known` };
  }
  const weekday = weekdays[Number(/^XXXX-WXX-([1-7])$/.exec(value)?.[1] ?? 0) - 1];
  return weekday === undefined
    ? null
    : { ar: `يوم ${weekday.ar}، من أسبوع غير معروف`, en: `a ${weekday.en}, in a week that is not known` };
}

const units: Readonly<Record<string, readonly [one: string, two: string, few: string, many: string, en: string]>> = {
  Y: ["سنة واحدة", "سنتان", "سنوات", "سنة", "year"],
  M: ["شهر واحد", "شهران", "أشهر", "شهرا", "month"],
  W: ["أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعا", "week"],
  D: ["يوم واحد", "يومان", "أيام", "يوما", "day"],
  TH: ["ساعة واحدة", "ساعتان", "ساعات", "ساعة", "hour"],
  TM: ["دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "minute"],
  TS: ["ثانية واحدة", "ثانيتان", "ثوان", "ثانية", "second"],
};

/** P3Y, PT40M */
function length(value: string): Bilingual | null {
  const [, time = "", count = "", unit = ""] = /^P(T)?(\d+)([YMWDHS])$/.exec(value) ?? [];
  const names = units[`${time}${unit}`];
  if (names === undefined) return null;
  const [one, two, few, many, en] = names;
  const number = Number(count);
  const rest = number % 100;
  const ar = number === 1 ? one : number === 2 ? two : `${number} ${rest >= 3 && rest <= 10 ? few : many}`;
  return { ar, en: `${number} ${en}${number === 1 ? "" : "s"}` };
}
