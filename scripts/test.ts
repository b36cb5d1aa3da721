// The whole check: build, format and lint, types, then every test in one run. Last line: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["build and types", "turbo", ["run", "build", "types", "--continue", "--output-logs=errors-only"]],
  ["types of scripts", "tsc", ["-p", "tsconfig.json"]],
];

const failedSteps: string[] = [];
for (const [name, command, args] of steps) {
  console.log(`\n── ${name}`);
  if ((await run(command, args)) !== 0) failedSteps.push(name);
}

const scratch = mkdtempSync(join(tmpdir(), "isnad-test-"));
const report = join(scratch, "report.json");
console.log("\n── tests");
const status = await run("vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
const { passed, failed } = counts(report);
rmSync(scratch, { recursive: true });

// A step that is not a test counts as one that failed, and so does a run that broke outside its tests.
for (const name of failedSteps) console.error(`failed: ${name}`);
const broken = failedSteps.length + (status !== 0 && failed === 0 ? 1 : 0);
console.log(`\n${passed} passed, ${failed + broken} failed`);
process.exitCode = failed + broken === 0 ? 0 : 1;

function counts(path: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(path, "utf8"));
    // A file that could not be loaded is a failed suite without a failed test.
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
