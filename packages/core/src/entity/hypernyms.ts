// Wider words that take up a named entity: التنظيم for an armed group, الحزب for a party, الوزير for who was called a minister.
import type { Draft } from "./draft.ts";

/** Nouns for a source that gives no name. */
export const unnamedSource = new Set(["مصدر", "مسؤول", "متحدث", "ناطق", "شاهد", "دبلوماسي", "مسئول"]);

const kind =
  (...kinds: readonly string[]) =>
  (entity: Draft) =>
    entity.kind !== null && kinds.includes(entity.kind);

const place = (entity: Draft) => entity.named && (entity.type === "gpe" || entity.type === "location");
/** A place that the lexicon does not know and no other word has called something else. */
const town = (entity: Draft) => entity.named && entity.type === "gpe";

/** A named body that neither the lexicon nor its own first word calls anything. */
const plain = (entity: Draft) =>
  entity.named && entity.type === "organization" && entity.kind === null && !entity.generic;

const called =
  (...nouns: readonly string[]) =>
  (entity: Draft) =>
    entity.type === "organization" && nouns.some((noun) => entity.lemmas.has(noun));

const team = (entity: Draft) =>
  entity.type === "group" &&
  entity.human &&
  ["باحث", "عالم", "طبيب", "محقق", "خبير", "منقذ"].some((one) => entity.lemmas.has(one));

/** Kinds of places that are called an area. */
const areas = new Set(["city", "region", "district", "camp", "island", "mountain"]);

export const hypernyms: ReadonlyMap<string, (entity: Draft) => boolean> = new Map([
  ["تنظيم", kind("armed")],
  ["جماعة", kind("armed")],
  ["حركة", kind("armed", "party")],
  ["حزب", kind("party")],
  ["فصيل", kind("armed")],
  ["ميليشيا", kind("armed")],
  ["شركة", (entity: Draft) => kind("company")(entity) || plain(entity)],
  ["مجموعة", (entity: Draft) => kind("company")(entity) || called("شركة", "بنك", "مصرف")(entity)],
  ["مصرف", called("بنك")],
  ["بنك", called("مصرف")],
  ["مؤسسة", (entity: Draft) => called("شركة", "هيئة", "بنك", "صندوق")(entity) || plain(entity)],
  ["جيش", (entity: Draft) => entity.type === "organization" && /^القوات المسلح/.test(entity.ar)],
  [
    "برلمان",
    (entity: Draft) =>
      entity.type === "organization" &&
      /^(?:مجلس (?:نواب|النواب|الشعب|الامة|الأمة|الشورى|العموم|الشيوخ|المستشارين|الأعيان|الاعيان|اللوردات)|المجلس (?:الوطني|الشعبي الوطني|التشريعي|النيابي)|الجمعية الوطنية|الكنيست|الكونغرس|البوندستاغ|الدوما|برلمان|البرلمان)/.test(
        entity.ar,
      ),
  ],
  ["نيابة", called("ادعاء")],
  ["سلطة", called("حكومة")],
  ["وكالة", kind("media", "agency")],
  ["صحيفة", kind("media")],
  ["قناة", kind("media")],
  ["منظمة", kind("international")],
  ["نادي", (entity: Draft) => kind("club")(entity) || plain(entity) || called("فريق")(entity)],
  ["فريق", (entity: Draft) => kind("club")(entity) || plain(entity) || called("نادي")(entity) || team(entity)],
  ["جامعة", kind("university")],
  ["مدينة", (entity: Draft) => (entity.kind === null ? town(entity) : kind("city", "capital")(entity))],
  ["بلدة", (entity: Draft) => (entity.kind === null ? town(entity) : kind("city")(entity))],
  ["ولاية", (entity: Draft) => entity.type === "gpe" && entity.kind !== "country"],
  ["محافظة", (entity: Draft) => entity.type === "gpe" && entity.kind !== "country"],
  [
    "منطقة",
    (entity: Draft) => place(entity) && (entity.kind === null ? entity.type === "gpe" : areas.has(entity.kind)),
  ],
  ["مكان", (entity: Draft) => entity.named && entity.type === "location"],
  ["موقع", (entity: Draft) => entity.named && entity.type === "location"],
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
