// Wider words that take up a named entity: التنظيم for an armed group, الحزب for a party, الوزير for who was called a minister.
import type { Draft } from "./draft.ts";

/** Nouns for a source that gives no name. */
export const unnamedSource = new Set(["مصدر", "مسؤول", "متحدث", "ناطق", "شاهد", "دبلوماسي", "مسئول"]);

const kind =
  (...kinds: readonly string[]) =>
  (entity: Draft) =>
    entity.kind !== null && kinds.includes(entity.kind);

export const hypernyms: ReadonlyMap<string, (entity: Draft) => boolean> = new Map([
  ["تنظيم", kind("armed")],
  ["جماعة", kind("armed")],
  ["حركة", kind("armed", "party")],
  ["حزب", kind("party")],
  ["فصيل", kind("armed")],
  ["ميليشيا", kind("armed")],
  ["شركة", kind("company")],
  ["وكالة", kind("media", "agency")],
  ["صحيفة", kind("media")],
  ["قناة", kind("media")],
  ["منظمة", kind("international")],
  ["نادي", kind("club")],
  ["فريق", kind("club")],
  ["جامعة", kind("university")],
  ["مدينة", kind("city", "capital")],
  ["عاصمة", kind("capital")],
  [
    "مملكة",
    (entity: Draft) =>
      ["saudi-arabia", "morocco", "jordan", "bahrain", "united-kingdom"].some((key) => entity.known === key),
  ],
  ["سلطنة", (entity: Draft) => entity.known === "oman"],
  ["إمارة", kind("region")],
  ["إقليم", kind("region")],
  ["قطاع", (entity: Draft) => entity.known === "gaza" || entity.known === "gaza-strip"],
  ["ضفة", (entity: Draft) => entity.known === "west-bank"],
]);
