// One run for every package: unit tests beside the code, and tests/ for what crosses packages.
import { defineConfig } from "vitest/config";

/** Sister packages resolve to their sources, so a unit test needs no build. */
const conditions = ["@isnad/source", "module", "node", "import", "default"];

const project = (name: string, root: string, include: string[], timeout = 10_000) => ({
  extends: true as const,
  test: { name, root, include, testTimeout: timeout, hookTimeout: timeout * 2 },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      project("core", "packages/core", ["src/**/*.test.ts", "scripts/**/*.test.ts"]),
      project("api", "apps/api", ["src/**/*.test.ts"]),
      project("cli", "apps/cli", ["src/**/*.test.ts"], 30_000),
      project("site", "apps/site", ["src/**/*.test.ts"]),
      project("scripts", "scripts", ["**/*.test.ts"], 60_000),
      project("tests", "tests", ["**/*.test.ts"], 120_000),
    ],
  },
});
