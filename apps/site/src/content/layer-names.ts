// The scored layers in plain words.
import type { LayerName } from "@isnad/core/score";
import type { Locale } from "../i18n/strings.ts";

export const scoredLayerNames: Record<Locale, Record<LayerName, string>> = {
  ar: {
    repairs: "الكلمات الملتصقة",
    names: "الأسماء وأنواعها",
    times: "الأزمنة وقيمها",
    quantities: "الأعداد وقيمها",
    cues: "أفعال القول",
    sources: "أصحاب القول",
    contents: "مضمون القول",
    acts: "نوع القول",
    reports: "القول كاملًا",
    predicates: "مواضع الوقائع",
    roles: "أطراف الواقعة",
    labelledRoles: "أطراف الواقعة بأدوارها",
    commitments: "درجات اليقين",
    relations: "الصلات بين الوقائع",
    corefers: "الإحالة (مَن هو «هو»)",
  },
  en: {
    repairs: "Run-together words",
    names: "Names and their types",
    times: "Times and their values",
    quantities: "Numbers and their values",
    cues: "Speech cues",
    sources: "Who said it",
    contents: "What was said",
    acts: "Kind of report",
    reports: "Reports, wholly right",
    predicates: "Where facts stand",
    roles: "Who takes part",
    labelledRoles: "Who takes part, in which role",
    commitments: "Certainty",
    relations: "Relations between facts",
    corefers: "Coreference (who “he” is)",
  },
};
