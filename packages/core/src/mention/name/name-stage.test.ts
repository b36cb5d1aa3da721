// Names found in marked texts, and what goes with them.
import { describe, expect, test } from "vitest";
import type { TextLayer } from "../../model/document.ts";
import { pipeline } from "../../model/stage.ts";
import { morphStage } from "../../morph/index.ts";
import { repairStage } from "../../script/glue/repair-stage.ts";
import { scriptStage } from "../../script/script-stage.ts";
import { segmentStage } from "../../segment/segment-stage.ts";
import { nameCases } from "./name.cases.ts";
import { nameStage } from "./name-stage.ts";

const stages = pipeline<TextLayer>()
  .then(scriptStage)
  .then(segmentStage)
  .then(repairStage)
  .then(morphStage)
  .then(nameStage);
const namesOf = (text: string) => stages.run({ text, options: {} }).names;

function marked(text: string): string {
  let out = "";
  let at = 0;
  for (const name of namesOf(text)) {
    if (name.type === "event" || name.start < at) continue;
    out += `${text.slice(at, name.start)}[[${text.slice(name.start, name.end)}|${name.type}]]`;
    at = name.end;
  }
  return out + text.slice(at);
}

test.each(nameCases.map((one) => [one]))("%s", (expected) => {
  expect(marked(expected.replace(/\[\[(.*?)\|\w+\]\]/g, "$1"))).toBe(expected);
});

describe("what goes with a name", () => {
  test("the title stands apart", () => {
    const document = stages.run({ text: "قال رئيس الوزراء العراقي السابق حيدر العبادي أمس", options: {} });
    const [name] = document.names;
    expect(name?.key).toBe("haider-al-abadi");
    const words = document.words.slice(name?.title?.from, name?.title?.to).map((word) => word.form);
    expect(words.join(" ")).toBe("رئيس الوزراء العراقي السابق");
  });

  test("a name in brackets is an alias", () => {
    const [name, inside] = namesOf("رفضت وزارة الدفاع الأمريكية (البنتاجون) التعليق");
    expect(name?.alias).toEqual({ from: inside?.from, to: inside?.to });
    expect(inside?.key).toBe(name?.key);
  });

  test("an event keeps the place inside it as a name of its own", () => {
    const names = namesOf("صراع مرتبط بالحرب الإسرائيلية في غزة");
    expect(names.map(({ type, key }) => [type, key])).toEqual([
      ["event", null],
      ["gpe", "gaza"],
    ]);
  });
});
