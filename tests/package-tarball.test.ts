// The packed tarball, judged by the two tools that know how packages go wrong.
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { expect, test } from "vitest";
import { packCore } from "./pack.ts";

const tarball = packCore();

test("publint finds nothing wrong", async () => {
  const { messages } = await publint({ pack: { tarball: tarball.buffer } });
  expect(messages).toEqual([]);
});

test("types resolve in every mode", async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) throw new Error("the tarball has no types");
  // ESM only, as the tool's own profile for such packages has it: CommonJS loads it with import(), or require in Node 20.19 and up.
  expect(result.problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
});

test("it holds the README, the licence and the build, and no source, test or generated file", async () => {
  const files = createPackageFromTarballData(tarball)
    .listFiles()
    .map((path) => path.replace("/node_modules/@isnad/core/", ""));
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json", "dist/index.js"]));
  expect(files.filter((file) => !/^(?:dist\/|README\.md$|LICENSE$|package\.json$)/u.test(file))).toEqual([]);
});
