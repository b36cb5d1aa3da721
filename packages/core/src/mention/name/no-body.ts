// Heads of bodies' names that mean something else: محكمة is tight, قناة a waterway, برنامج a plan.
import type { Features } from "./features.ts";

/** الحدود محكمة الإغلاق, إدارة الرئيس الأمريكي, قناة عبور السفن, برنامج الصواريخ: what heads of bodies mean elsewhere. */
export function noBody({ norms, words }: Features, from: number): boolean {
  const head = norms[from] ?? "";
  const next = norms[from + 1] ?? "";
  if (head === "محكمه") return /^ال(سيطره|اغلاق|تنظيم|تخطيط|صنع|بناء)$/.test(next);
  if (head === "اداره" || head === "حكومه" || head === "تيار")
    return /^ال(رئيس|مستشار|ملك|زعيم|بلاد|ازمه|وقت|مباراه)ه?$/.test(next);
  if (head === "برنامج") return /^(ال)?(صواريخ|اسلحه|تسلح|تخصيب|نووي)/.test(next);
  const chained = words[from + 1];
  return head === "قناه" && chained?.feats.VerbForm === "Vnoun" && !next.startsWith("ال");
}
