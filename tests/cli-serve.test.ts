// `isnad serve` as a process: it listens, serves the articles it was given, parses on its threads and ends on a signal.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../apps/cli/bin/isnad.js", import.meta.url));
const text = "قال وزير الخارجية إن المحادثات بدأت أمس.";

test("serves given articles and parses others until SIGTERM", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-serve-"));
  writeFileSync(join(folder, "khabar.txt"), text);
  const child = spawn(process.execPath, [program, "serve", "--port", "0", folder], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    const [line] = await once(createInterface({ input: child.stderr }), "line");
    const address = /http:\/\/\S+:\d+/u.exec(String(line))?.[0];
    const list = await (await fetch(`${address}/v1/articles`)).json();
    expect(JSON.stringify(list)).toContain('"khabar"');
    const answer = await fetch(`${address}/v1/parse`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: text,
    });
    expect(answer.status).toBe(200);
    expect((await answer.json()).article.text).toBe(text);
    expect((await fetch(`${address}/docs/swagger-ui.css`)).status).toBe(200);
    const closed = once(child, "close");
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  }
});

test("a port that is none is one line", async () => {
  const child = spawn(process.execPath, [program, "serve", "--port", "70000"], { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    err += part;
  });
  expect(await once(child, "close")).toEqual([2, null]);
  expect(err).toMatch(/^isnad: --port: [^\n]+\n$/u);
});
