// The rule language: what combinators match, how captures come out, which rule wins.
import { describe, expect, it } from "vitest";
import { compile, type Matchable, type Pattern, patterns, prove, rule } from "./index.ts";
import { normOf } from "./spelling.ts";

interface Item extends Matchable {
  readonly form: string;
}
const item = (form: string): Item => ({ form, norm: normOf(form), lemma: form, upos: "NOUN", feats: {}, entry: null });
const text = (line: string): Item[] => line.split(" ").map(item);
const { seq, alt, opt, many, as, words, phrase, table, notAhead, ahead, behind, where, map, lemmas } = patterns<Item>();

const months = table({ يناير: 1, فبراير: 2 });
const digits = map(
  where((word) => /^\d+$/.test(word.norm)),
  (word) => Number(word.form),
);

describe("patterns", () => {
  const shape = (pattern: Pattern<Item, unknown, object>, line: string) => {
    const matcher = compile([
      rule("probe", {
        example: "-",
        match: pattern,
        build: ({ from, to, items }) =>
          items
            .slice(from, to)
            .map((word) => word.form)
            .join(" "),
      }),
    ]);
    return matcher.scan(text(line)).map((found) => found.result);
  };
  it.each([
    ["words in any spelling", words("إلى"), "الى بغداد", ["الى"]],
    ["a phrase", phrase("على الأقل"), "عشرة على الاقل", ["على الاقل"]],
    ["alternatives, the longest", alt(words("عام"), phrase("عام 2014")), "عام 2014", ["عام 2014"]],
    ["an option that is there", seq(words("عام"), opt(digits)), "في عام 2014 كان", ["عام 2014"]],
    ["an option that is not", seq(words("عام"), opt(digits)), "في عام كان", ["عام"]],
    ["an option that has to give way", seq(opt(words("عام")), words("عام"), digits), "عام 2014", ["عام 2014"]],
    ["as many as there are, up to the bound", many(digits, { max: 2 }), "1 2 3", ["1 2", "3"]],
    ["not before something", seq(words("عام"), notAhead(digits)), "عام 2014 عام", ["عام"]],
    ["before something", seq(words("عام"), ahead(digits)), "عام 2014 عام", ["عام"]],
    ["after something", seq(behind(words("في")), words("عام")), "عام في عام", ["عام"]],
    ["a lemma", lemmas("عام"), "في عام", ["عام"]],
  ] as const)("%s", (_, pattern, line, expected) => {
    expect(shape(pattern, line)).toEqual(expected);
  });
  it("types and fills named captures", () => {
    const matcher = compile([
      rule("date", {
        example: "11 يناير 2024",
        match: seq(as("day", digits), as("month", months), opt(as("year", digits))),
        build: ({ captures: { day, month, year } }) => `${year?.value ?? "XXXX"}-${month.value}-${day.value}`,
      }),
    ]);
    expect(matcher.scan(text("11 يناير 2024 و 3 فبراير")).map((found) => found.result)).toEqual([
      "2024-1-11",
      "XXXX-2-3",
    ]);
  });
});

describe("matcher", () => {
  const named = (id: string, pattern: Pattern<Item, unknown, object>, priority = 0) =>
    rule(id, { example: "-", match: pattern, priority, build: () => id });
  it("prefers the longest, then priority, whatever the order of rules", () => {
    const rules = [named("b", words("عام")), named("a", phrase("عام جديد")), named("c", words("عام"), 1)];
    for (const order of [rules, rules.toReversed()]) {
      expect(
        compile(order)
          .scan(text("عام جديد عام"))
          .map((found) => found.by),
      ).toEqual(["a", "c"]);
    }
  });
  it("asks the next rule where a build gives nothing", () => {
    const nothing = rule("a", { example: "-", match: phrase("عام جديد"), build: (): string | null => null });
    expect(
      compile([nothing, named("b", words("عام"))])
        .scan(text("عام جديد"))
        .map((found) => found.by),
    ).toEqual(["b"]);
  });
  it("stays inside the range it is given", () => {
    expect(compile([named("a", phrase("عام جديد"))]).scan(text("عام جديد"), undefined, { to: 1 })).toEqual([]);
  });
  it("refuses a rule that could match nothing, and an id used twice", () => {
    expect(() => compile([named("a", opt(words("عام")))])).toThrow("nothing");
    expect(() => compile([named("a", words("عام")), named("a", words("يوم"))])).toThrow("two rules");
  });
});

describe("prove", () => {
  it("names the rules that fail their own examples", () => {
    const good = rule("good", { example: "عام", not: "يوم", match: words("عام"), build: () => true });
    const bad = rule("bad", { example: "سنة", not: "عام", match: words("عام"), build: () => true });
    const fires = (line: string) =>
      [good, bad].flatMap((one) =>
        compile([one])
          .scan(text(line))
          .map((found) => found.by),
      );
    expect(prove([good, bad], fires)).toEqual(["bad does not fire on: سنة", "bad fires on: عام"]);
  });
});
