// The reference article, read by a person: what anyone who has read it would expect to be told.
import { readFileSync } from "node:fs";
import { facts, parseArticle, stances } from "@isnad/core";
import { readArticleFile } from "@isnad/core/front-matter";
import type { CommitmentValue, Report } from "@isnad/core/schema";
import { describe, expect, test } from "vitest";

const file = new URL("../packages/core/articles/iraq-coalition-talks.txt", import.meta.url);
const { meta, body } = readArticleFile(readFileSync(file, "utf8"), "iraq-coalition-talks.txt");
const parsed = parseArticle(body, meta);
const { entities, mentions, times, quantities, propositions, reports, commitments } = parsed.facts;

/** Where these words stand; `words` occurs once. */
function at(words: string): { start: number; end: number } {
  const start = body.indexOf(words);
  if (start < 0 || body.includes(words, start + 1)) throw new Error(`not once in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The items that lie within these words. */
function within<Item extends { start: number; end: number }>(items: readonly Item[], words: string): Item[] {
  const { start, end } = at(words);
  return items.filter((item) => item.start >= start && item.end <= end);
}

const nameOf = (id: string | null | undefined): string | undefined => entities.find((one) => one.id === id)?.name.en;

test.each([
  ["وبدأت واشنطنوبغداد في يناير", "واشنطن وبغداد"],
  ["بين الولاياتالمتحدةوالعراق بشأن إنهاء", "الولايات المتحدة والعراق"],
  ["لكل من طهرانوواشنطن", "طهران وواشنطن"],
  ["وغزت الولاياتالمتحدةالعراق عام", "الولايات المتحدة العراق"],
])("%s was glued and is read apart", (words, reading) => {
  expect(within(parsed.article.repairs, words).map((repair) => repair.reading)).toEqual([
    expect.stringContaining(reading),
  ]);
});

test("it was published in 2024, after March began and before the election: nothing says so, the text implies it", () => {
  const { published } = parsed.article;
  expect(published?.basis).toBe("inferred");
  expect(published?.earliest.slice(0, 4)).toBe("2024");
  expect((published?.latest ?? "") <= "2024-11-05").toBe(true);
  expect(published?.because.length).toBeGreaterThan(1);
});

test.each([
  ["المقررة في نوفمبر", "2024-11"],
  ["واشنطنوبغداد في يناير محادثات", "2024-01"],
  ["وتشكَل التحالف عام 2014", "2014"],
  ["تنظيم داعش في العراق عام 2017", "2017"],
  ["العراق عام 2003 وأطاحت", "2003"],
  ["من البلاد في 2011", "2011"],
  ["أكثر من شهر", "P1M"],
])("%s means %s", (words, value) => {
  expect(within(times, words).map((time) => time.value)).toEqual([value]);
});

test("about 2,500 soldiers in Iraq and 900 in Syria", () => {
  const counted = quantities.map(({ value, bound, counts }) => ({ value, bound, counts: counts?.lemma }));
  expect(counted).toContainEqual({ value: 2500, bound: "approx", counts: "جندي" });
  expect(counted).toContainEqual({ value: 900, bound: "exact", counts: "جندي" });
});

/** The report whose cue stands in these words. */
const report = (words: string): Report | undefined =>
  reports.find(({ cue }) => cue.start >= at(words).start && cue.end <= at(words).end);

describe("who says what", () => {
  test("a senior official of the Iraqi government, to Reuters, unnamed", () => {
    const said = report("قال مسؤول كبير من الحكومة العراقية لرويترز");
    expect(said).toMatchObject({ act: "assert", sourceType: "unnamed-person", mode: "indirect", parent: "author" });
    expect([nameOf(said?.channel?.entity), nameOf(said?.addressee?.entity)]).toContain("Reuters");
  });

  test.each([
    ["وطلب المصدر عدم نشر", "ask"],
    ["وينظر سياسيون إلى", "believe"],
    ["ورفضت وزارة الدفاع", "refuse-comment"],
    ["وتطالب فصائل مسلحة متشددة", "demand"],
    ["بينما تخشى فصائل أكثر", "fear"],
    ["وتقول واشنطن إن", "assert"],
    ["وقال رئيس الوزراء العراقي السابق", "assert"],
    ["إنه لا يعتقد أن", "believe"],
    ["وأضاف أنه", "assert"],
  ])("%s: %s", (words, act) => {
    expect(report(words)?.act).toBe(act);
  });

  test("Washington is the United States, here as elsewhere", () => {
    expect(nameOf(report("وتقول واشنطن إن")?.source?.entity)).toBe("United States");
  });

  test("he who added is he who said: Haider al-Abadi, a former prime minister", () => {
    const said = report("وقال رئيس الوزراء العراقي السابق")?.source?.entity;
    const added = report("وأضاف أنه")?.source?.entity;
    expect(nameOf(said)).toBe("Haider al-Abadi");
    expect(added).toBe(said);
    const believed = report("إنه لا يعتقد أن");
    expect(believed?.source?.entity).toBe(said);
    expect(believed?.negated).toBe(true);
  });
});

/** How sure each source is of what the verb in these words states. */
function held(words: string): Record<string, CommitmentValue> {
  const { start, end } = at(words);
  const proposition = propositions.find(
    ({ predicate }) => predicate.kind === "verb" && predicate.start >= start && predicate.end <= end,
  );
  const own = commitments.filter((commitment) => commitment.proposition === proposition?.id);
  return Object.fromEntries(own.map(({ source, value }) => [source === "author" ? source : "source", value]));
}

describe("how sure they are", () => {
  test.each<[string, Record<string, CommitmentValue>]>([
    ["قد تستمر لما بعد", { source: "PS+", author: "Uu" }],
    ["وغزت الولايات", { author: "CT+" }],
    ["وأطاحت بصدام", { author: "CT+" }],
    ["مهمة التحالف تحتاج إلى", { source: "CT+", author: "Uu" }],
    ["الأمريكيين يريدون انسحابا", { source: "PR-", author: "Uu" }],
  ])("%s", (words, expected) => {
    expect(held(words)).toEqual(expected);
  });
});

test("the United States invaded Iraq in 2003", () => {
  const fact = facts(parsed).find(({ proposition }) => proposition.predicate.start === at("غزت").start);
  const roles = Object.fromEntries((fact?.proposition.roles ?? []).map(({ role, filler }) => [role, nameOf(filler)]));
  expect(roles).toMatchObject({ agent: "United States", theme: "Iraq" });
  expect(fact?.proposition.time?.edtf).toBe("2003");
  expect(fact?.statement.en).toContain("United States");
  expect(fact?.sources).toEqual(["author"]);
});

test("hardline factions want the American forces out, moderate ones fear it", () => {
  const all = stances(parsed);
  const wanted = all.find((stance) => stance.report === report("وتطالب فصائل مسلحة متشددة")?.id);
  expect(wanted).toMatchObject({ attitude: "wants" });
  expect(wanted?.content?.text).toContain("الانسحاب الفوري للقوات الأمريكية");
  expect(all.find((stance) => stance.report === report("بينما تخشى فصائل أكثر")?.id)?.attitude).toBe("fears");
});

test("the Pentagon is the Department of Defense", () => {
  const [pentagon] = within(mentions, "(البنتاجون)").filter(({ form }) => form === "name");
  const [ministry] = within(mentions, "ورفضت وزارة الدفاع الأمريكية").filter(({ form }) => form === "name");
  expect(ministry?.entity).toBeDefined();
  expect(pentagon === undefined || pentagon.entity === ministry?.entity).toBe(true);
});

test("hardly a clause is left without a word about it", () => {
  const { clauses, modelled, partial } = parsed.facts.coverage;
  expect((modelled + partial) / clauses).toBeGreaterThanOrEqual(0.8);
});
