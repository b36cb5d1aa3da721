// Builds dist/: one ESM file for each public entry with shared chunks beside them, and the types.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { withoutExamples } from "./without-examples.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const entries = {
  index: "src/index.ts",
  // Not public: a file of its own, so that a bundler leaves parser and lexicon out where only a view is used.
  "parse-article": "src/parse-article.ts",
  parse: "src/parse-without-statements.ts",
  schema: "src/schema/index.ts",
  render: "src/render/index.ts",
  explain: "src/explain/index.ts",
  export: "src/export/index.ts",
  score: "src/score/index.ts",
  "front-matter": "src/front-matter.ts",
};

/** Removes what an earlier bundle left, but not the parsed articles: those are another task's output. */
function clean(): void {
  if (!existsSync(`${root}dist`)) return;
  for (const name of readdirSync(`${root}dist`)) {
    if (name !== "articles") rmSync(`${root}dist/${name}`, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function bundle(): Promise<void> {
  const present = Object.entries(entries).filter(([, path]) => existsSync(root + path));
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(present),
    platform: "neutral",
    external: [/^zod(\/|$)/],
    plugins: [withoutExamples],
    treeshake: { moduleSideEffects: false },
  });
  await build.write({
    dir: `${root}dist`,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    sourcemap: false,
    minify: true,
    // The packed lexicon is all ASCII; in a file of its own it is read with one byte a character, in half the time.
    codeSplitting: { groups: [{ name: "lexicon", test: /[\\/]generated[\\/]lexicon\.ts$/ }] },
  });
  await build.close();
  escapeLexicon();
}

/** The minifier writes é where the packed lexicon had an escape; four such letters would have the whole file read with two bytes a character. */
function escapeLexicon(): void {
  const chunks = `${root}dist/chunks/`;
  for (const name of readdirSync(chunks).filter((file) => file.startsWith("lexicon-"))) {
    const code = readFileSync(chunks + name, "utf8");
    writeFileSync(
      chunks + name,
      code.replace(/[^\x20-\x7e\n\t]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
    );
  }
}

/** Declarations only; whether the types are right is the `types` task's to say. */
function emitTypes(): void {
  const tsc = spawnSync("tsc", ["-p", "tsconfig.build.json", "--noCheck"], { cwd: root, stdio: "inherit" });
  if (tsc.status !== 0) process.exit(tsc.status ?? 1);
}

clean();
await bundle();
emitTypes();
