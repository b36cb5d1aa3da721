// The context rules as a set: named apart, and explained by name.
import { describe, expect, it } from "vitest";
import { candidatesOf } from "./candidates.ts";
import { contextRules } from "./context-rules.ts";
import { edge } from "./signature.ts";
import { transitionCost, transitionCosts } from "./transition.ts";

const forms = [
  "في",
  "لم",
  "أن",
  "الحكومة",
  "العراقية",
  "يصل",
  "وقال",
  "عقد",
  "الوزير",
  "أحمد",
  "ثلاثة",
  "مشيرا",
  "غير",
  "هذا",
  "الذي",
];

describe("context rules", () => {
  it("have names of their own", () => {
    const ids = contextRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("explain every transition cost", () => {
    const signatures = [
      edge,
      ...forms.flatMap((form) => candidatesOf(form, "word").map((candidate) => candidate.signature)),
    ];
    for (const left of signatures) {
      for (const right of signatures) {
        const sum = transitionCosts(left, right).reduce((total, [, cost]) => total + cost, 0);
        expect(transitionCost(left, right)).toBeCloseTo(sum);
      }
    }
  });
});
