// Chains of mentions over the real stages before this one.
import { describe, expect, test } from "vitest";
import { datingStage } from "../dating/dating-stage.ts";
import { resolveStage } from "../dating/resolve-stage.ts";
import { nameStage } from "../mention/name/name-stage.ts";
import { valueStage } from "../mention/value-stage.ts";
import type { TextLayer } from "../model/document.ts";
import { pipeline } from "../model/stage.ts";
import { morphStage } from "../morph/index.ts";
import { repairStage } from "../script/glue/repair-stage.ts";
import { scriptStage } from "../script/script-stage.ts";
import { segmentStage } from "../segment/segment-stage.ts";
import { syntaxStage } from "../syntax/index.ts";
import { againCases } from "./again.cases.ts";
import { antecedentCases } from "./antecedent.cases.ts";
import { entityCases } from "./entity.cases.ts";
import { entityStage } from "./entity-stage.ts";
import { transliterateWord } from "./transliterate.ts";

const stages = pipeline<TextLayer>()
  .then(scriptStage)
  .then(segmentStage)
  .then(repairStage)
  .then(morphStage)
  .then(nameStage)
  .then(valueStage)
  .then(datingStage)
  .then(resolveStage)
  .then(syntaxStage)
  .then(entityStage);

describe("chains", () => {
  test.each([...entityCases, ...antecedentCases, ...againCases])("$text", ({ text, chains }) => {
    const { mentions } = stages.run({ text, options: {} });
    const byEntity = new Map<string, string[]>();
    for (const one of mentions) {
      const list = byEntity.get(one.entity) ?? [];
      list.push(one.form === "elided" ? `${one.text}*` : one.text);
      byEntity.set(one.entity, list);
    }
    for (const chain of chains) {
      const found = [...byEntity.values()].find((list) => chain.every((mention) => list.includes(mention)));
      expect(found, `${chain.join(" = ")} among ${JSON.stringify([...byEntity.values()])}`).toBeDefined();
    }
  });
});

describe("entities", () => {
  const { entities, mentions } = stages.run({
    text: "قال رئيس الوزراء العراقي السابق حيدر العبادي، وهو عضو معتدل في الائتلاف الحاكم (الإطار التنسيقي)، إنه يزور فرنسا.",
    options: {},
  });

  test("carry ISO codes and English names", () => {
    const france = entities.find((entity) => entity.id === "e:france");
    expect(france?.sameAs).toEqual(["iso3166:FR"]);
    expect(france?.name).toEqual({ ar: "فرنسا", en: "France" });
  });

  test("carry attributes with evidence", () => {
    const person = entities.find((entity) => entity.known === "haider-al-abadi");
    expect(person?.attributes.map(({ type, value }) => [type, value])).toEqual([
      ["role", "رئيس الوزراء العراقي السابق"],
      ["affiliation", "العراقي"],
      ["former", "السابق"],
      ["membership", "عضو معتدل في الائتلاف الحاكم (الإطار التنسيقي)"],
    ]);
    expect(person?.attributes.at(-1)?.entity).toBe("e:coordination-framework");
  });

  test("every mention belongs to an entity that lists it, and its span is its text", () => {
    for (const one of mentions) expect(entities.find((entity) => entity.id === one.entity)?.mentions).toContain(one.id);
    expect(new Set(mentions.map((one) => one.id)).size).toBe(mentions.length);
  });
});

test.each([
  ["لودريان", "Lodryan"],
  ["ميتروفيتش", "Mitrovic"],
  ["أندرسون", "Anderson"],
  ["فرنانديز", "Fernandez"],
  ["كانتيه", "Kante"],
  ["جابر", "Jabir"],
  ["كوثر", "Kawthar"],
  ["الفيلالي", "al-Filali"],
  ["العدوي", "al-Adawi"],
  ["شفيق", "Shafiq"],
  ["الشمري", "al-Shamri"],
  ["كوهلر", "Kohler"],
  ["هيرنانديز", "Hernandez"],
  ["سيميوني", "Simioni"],
  ["فيرنانديث", "Fernandez"],
  ["ساندرز", "Sanders"],
  ["كلوزنر", "Clozner"],
  ["شونهاغن", "Schonhagen"],
  ["ريبيرو", "Rebero"],
  ["غروسفيلد", "Grosfeld"],
  ["المالكي", "al-Maliki"],
  ["الهاشمي", "al-Hashimi"],
  ["ليث", "Layth"],
  ["عبدالمجيد", "Abdulmajid"],
  ["بنعبيد", "Benabid"],
  ["بوجمعة", "Boujama"],
])("%s is written %s", (arabic, latin) => expect(transliterateWord(arabic)).toBe(latin));

test.each([
  ['قالت منظمة "أوبك" إن الإنتاج زاد', "OPEC"],
  ["أعلن بنك باركليز خفض الفائدة", "Barclays Bank"],
  ['قالت صحيفة "الوطن" السورية إن الجيش تقدم', "al-Watan"],
  ['وقال لـ "الشرق الأوسط" إن المفاوضات جارية', "Asharq Al-Awsat"],
  ["قالت كارولينا باركو إن المحادثات تأجلت", "Carolina Barko"],
  ["أعلنت مؤسسة ستيت ستريت غلوبال ماركتس النتائج", "State Street Global Markts Foundation"],
])("%s names %s", (text, en) => {
  expect(stages.run({ text, options: {} }).entities.map((entity) => entity.name.en)).toContain(en);
});

test("linear on an endless sentence", () => {
  const text = "وقال محمد إنه في بغداد ".repeat(4000);
  expect(stages.run({ text, options: {} }).mentions.length).toBeGreaterThan(4000);
}, 20_000);
