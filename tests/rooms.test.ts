// The architecture as a check: which room of the core may import which, and that none reaches outside.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../packages/core/src/", import.meta.url));

const stages = ["segment", "morph", "mention", "syntax", "entity", "report", "fact", "dating"];
const views = ["render", "explain", "export", "score"];
/** Files at the top: the pipeline, the entries and what they are made of. They may import every room. */
const top = "(top)";

/** What each room may import beside itself. `types` may be imported as types only. */
const rooms: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  model: { values: [], types: ["schema"] },
  schema: { values: ["zod"] },
  // The lexicon's keys are folded as the script says; script/glue alone asks the lexicon back.
  script: { values: ["model"], types: ["schema"] },
  "script/glue": { values: ["model", "script", "lexicon"], types: ["schema"] },
  lexicon: { values: ["script", "generated"], types: ["model", "schema"] },
  generated: { values: [] },
  match: { values: ["model", "script", "lexicon"], types: ["schema"] },
  ...Object.fromEntries(
    stages.map((stage) => [stage, { values: ["model", "script", "lexicon", "match"], types: ["schema"] }]),
  ),
  render: { values: ["model", "lexicon"], types: ["schema"] },
  explain: { values: ["render"], types: ["schema", "model"] },
  // A fact is a view that the exports write down.
  export: { values: ["render", "(top)/facts.ts"], types: ["schema", "model"] },
  // Gold files are checked by the schema's own lists of acts, roles and values.
  score: { values: ["schema", "zod"] },
};

interface Import {
  readonly file: string;
  readonly line: number;
  readonly room: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/\.(?:test|cases)\.ts$/u.test(name))
  .map((name) => name.split(sep).join("/"));

function roomOf(file: string): string {
  if (file.startsWith("script/glue/")) return "script/glue";
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : top;
}

const statement =
  /\b(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gu;

function importsOf(file: string): Import[] {
  const code = readFileSync(join(source, file), "utf8");
  return [...code.matchAll(statement)].flatMap(({ index, 1: type, 2: from, 3: dynamic }) => {
    const specifier = from ?? dynamic ?? "";
    const line = code.slice(0, index).split("\n").length;
    const target = specifier.startsWith(".")
      ? normalize(join(dirname(file), specifier))
          .split(sep)
          .join("/")
      : specifier;
    return [{ file, line, room: roomOf(file), target, isType: type !== undefined }];
  });
}

const imports = files.flatMap(importsOf);

function isAllowed({ room, target, isType }: Import): boolean {
  if (room === top) return true;
  const rules = rooms[room];
  const inside = roomOf(target);
  if (rules === undefined) return false;
  if (inside === room || rules.values.includes(inside) || rules.values.includes(target)) return true;
  if (rules.values.includes(`${top}/${target}`)) return true;
  return isType && (rules.types?.includes(inside) ?? false);
}

const describe = ({ file, line, target, isType }: Import): string =>
  `${file}:${line} imports ${isType ? "types of " : ""}${target}`;

test("the check sees the imports", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(files.length);
  for (const room of [...stages, ...views]) expect(files.some((file) => roomOf(file) === room)).toBe(true);
});

test("every room is one of those the architecture names", () => {
  const unknown = files.filter((file) => roomOf(file) !== top && rooms[roomOf(file)] === undefined);
  expect(unknown).toEqual([]);
});

test("each room imports only what it may: stages never each other, views only the model and what they show", () => {
  expect(imports.filter((one) => !isAllowed(one)).map(describe)).toEqual([]);
});

test("nothing in the core is a Node built-in, and zod is imported by schemas and gold files only", () => {
  const isBuiltin = (target: string): boolean =>
    target.startsWith("node:") || builtinModules.includes(target.split("/")[0] ?? "");
  // A room may have a built-in's name: those are files of ours, which end in .ts.
  const outside = imports.filter(({ target }) => !target.endsWith(".ts"));
  expect(outside.filter(({ target }) => isBuiltin(target)).map(describe)).toEqual([]);
  expect(outside.filter(({ target }) => target !== "zod").map(describe)).toEqual([]);
});

test.each([
  ["syntax/verb.ts", "fact/roles.ts", false, false],
  ["fact/roles.ts", "syntax/verb.ts", true, false],
  ["script/fold.ts", "lexicon/lookup.ts", false, false],
  ["script/glue/seams.ts", "lexicon/lookup.ts", false, true],
  ["morph/index.ts", "schema/article.ts", false, false],
  ["morph/index.ts", "schema/article.ts", true, true],
  ["model/word.ts", "lexicon/lookup.ts", true, false],
  ["explain/index.ts", "render/statement.ts", false, true],
  ["mention/index.ts", "zod", false, false],
])("%s importing %s (types only: %s) is allowed: %s", (file, target, isType, allowed) => {
  expect(isAllowed({ file, line: 1, room: roomOf(file), target, isType })).toBe(allowed);
});

/** Longer is harder to hold in the head; data has no such limit. */
const longestCode = 300;

test("no file of code is longer than 300 lines, none has a name that says nothing", () => {
  const isData = (file: string): boolean =>
    /^(?:generated|lexicon\/(?:rows|frequency))\//u.test(file) || file.endsWith(".rules.ts");
  const long = files.filter(
    (file) => !isData(file) && readFileSync(join(source, file), "utf8").split("\n").length > longestCode,
  );
  expect(long).toEqual([]);
  expect(files.filter((file) => /(?:^|\/)(?:utils?|common|helpers?|misc|lib)(?:\/|\.ts$)/u.test(file))).toEqual([]);
});
