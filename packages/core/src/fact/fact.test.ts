// What sentences state, with roles and commitments, through the whole pipeline; and relations from connectives.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { combine, negate } from "./commitment-values.ts";
import { factCases } from "./fact.cases.ts";

function stated(sentence: string): string[] {
  const { propositions, commitments, reports } = parseArticle(sentence).facts;
  const cueOf = new Map(reports.map((report) => [report.id, report.cue.text]));
  return propositions
    .filter((proposition) => proposition.predicate.kind !== "verbal-noun")
    .map(({ id, predicate, negated, roles }) => {
      const participants = roles.map((role) => ` ${role.role}=${role.span?.text}`).join("");
      const held = commitments
        .filter((one) => one.proposition === id)
        .map(({ via, value }) => `${via === null ? "author" : cueOf.get(via)} ${value}`);
      return `${predicate.text} ${predicate.kind}${negated ? " not" : ""}${participants} | ${held.join(" ")}`;
    });
}

describe("propositions and commitments", () => {
  test.each(factCases)("%s", (sentence, ...expected) => {
    expect(stated(sentence)).toEqual(expected);
  });
});

describe("values of FactBank", () => {
  test.each([
    ["CT+", "CT+", false, "CT+"],
    ["CT+", "CT-", false, "CT-"],
    ["CT-", "CT+", false, "CT-"],
    ["CT-", "CT-", false, "CT+"],
    ["PR+", "CT+", true, "PR-"],
    ["CT+", "CT+", true, "PR-"],
    ["PS+", "CT-", false, "PS-"],
    ["Uu", "CT+", false, "Uu"],
  ] as const)("%s over %s, negated %s, is %s", (frame, local, negated, value) => {
    expect(combine(frame, local, negated)).toBe(value);
  });
  test("negation twice is none", () => {
    for (const value of ["CT+", "PR-", "PS+", "Uu"] as const) expect(negate(negate(value))).toBe(value);
  });
});

describe("relations", () => {
  test.each([
    "أشار المدير إلى أن المصنع سيغلق.",
    "سيعود الوفد في وقت لاحق.",
    "لعب القائد دورا مهما في الفوز.",
    "رحبت البلدية بالقرار، وهو ما نفته الوزارة.",
  ])("%s: none from the order of the words", (sentence) => {
    expect(parseArticle(sentence).facts.relations.filter(({ by }) => by === "relation.surface")).toEqual([]);
  });
  test("what came of it is because of what stands before", () => {
    const { relations, propositions } = parseArticle("انهار السقف، ما أدى إلى إصابة عاملين.").facts;
    const word = (id: string | undefined) => propositions.find((one) => one.id === id)?.predicate.text;
    expect([word(relations[0]?.from), word(relations[0]?.to)]).toEqual(["أدى", "انهار"]);
  });
  test.each([
    ["انسحبت القوات بعد أن سيطرت على المدينة.", "after", "بعد أن"],
    ["غادر الوفد قبل أن تبدأ الجلسة.", "before", "قبل أن"],
    ["رفضت الحكومة العرض لأن الثمن مرتفع.", "cause", "لأن"],
    ["ارتفعت الأسعار بينما انخفضت الأجور.", "contrast", "بينما"],
    ["وصل الوزير لكن الاجتماع تأجل.", "contrast", "لكن"],
    ["قال الحزب إن القرار خاطئ. أما الوزارة فنفت ذلك.", "contrast", "أما"],
    ["رفضت المعارضة المشروع. وفي المقابل، أيدت الأغلبية بنوده.", "contrast", "في المقابل"],
    ["برأت المحكمة المتهمين لعدم كفاية الأدلة.", "cause", "ل"],
    ["سينتظر الوفد حتى تنتهي الجلسة.", "before", "حتى"],
    ["سيسافر المنتخب ولو تأخر اللاعبون.", "concession", "ولو"],
    ["غادر المدير القاعة دون أن يعلق.", "contrast", "دون أن"],
    ["سمع الحارس الانفجار وهو ينام.", "simultaneous", "و"],
    ["أضرب المعلمون، الأمر الذي عطل الدراسة.", "cause", "الأمر الذي"],
    ["انقطع التيار، وهو ما تسبب في توقف المصانع.", "cause", "وهو ما"],
    ["لم يحضر الشهود، لذلك تأجلت الجلسة.", "cause", "لذلك"],
    ["لم يحضر الشهود، وبالتالي تأجلت الجلسة.", "cause", "بالتالي"],
    ["أغلق المتجر أبوابه بما أن الزبائن غابوا.", "cause", "بما أن"],
    ["استقال الوزير على خلفية تسريب الوثائق.", "cause", "على خلفية"],
    ["فاز الفريق بفضل تألق حارسه.", "cause", "بفضل"],
    ["فاز الفريق لينفرد بالصدارة.", "cause", "ل"],
    ["سيفتح المعبر في حال تحسن الوضع.", "condition", "في حال"],
    ["سيفتح المعبر بشرط أن يتحسن الوضع.", "condition", "بشرط أن"],
    ["لولا تدخل الحارس لخسر الفريق.", "condition", "لولا"],
    ["فاز الفريق حتى لو غاب هدافه.", "concession", "حتى لو"],
    ["غاب الهداف، ومع ذلك فاز الفريق.", "concession", "مع ذلك"],
    ["لم يخسر الفريق وإنما تعادل.", "contrast", "وإنما"],
    ["غادر الوفد حالما انتهت الجلسة.", "after", "حالما"],
    ["غادر الوفد فور انتهاء الجلسة.", "after", "فور"],
    ["سينتظر الوفد ريثما تنتهي الجلسة.", "before", "ريثما"],
    ["تراجع النمو، علما أن الصادرات زادت.", "elaboration", "علما أن"],
    ["شددت الشرطة الحراسة لئلا يهرب المتهم.", "purpose", "لئلا"],
  ])("%s", (sentence, type, connective) => {
    const { relations } = parseArticle(sentence).facts;
    expect(relations.map((relation) => [relation.type, relation.connective?.text])).toContainEqual([type, connective]);
  });
});
