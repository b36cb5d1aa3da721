// `pnpm bench`: what serving costs on top of what is served, as ratios. Absolute figures depend on the machine.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { articles } from "@isnad/core/articles";
import { load } from "./load.ts";

const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const parsed = articles[0];
if (!parsed) throw new Error("no article is stored");
const { id, text } = parsed.article;

async function server(path: string): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(path, import.meta.url))], {
    env: { ...process.env, API_PORT: "0", LOG_REQUESTS: "false" },
    stdio: ["ignore", "inherit", "pipe"],
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /http:\/\/\S+/u.exec(line)?.[0];
    if (address) return { address, stop: () => child.kill() };
  }
  throw new Error(`${path} ended before it listened`);
}

/** Parses a second on so many threads, with nothing around the parser. */
async function parserAlone(threads: number): Promise<number> {
  const rates = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), {
      workerData: { text, milliseconds: seconds * 1000 },
    });
    return new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject));
  });
  return (await Promise.all(rates)).reduce((sum, rate) => sum + rate, 0);
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const warmUpSeconds = 3;

const [api, bare] = await Promise.all([server("../src/main.ts"), server("./bare-server.ts")]);
try {
  const stored = `${api.address}/v1/articles/${id}`;
  await load({ address: stored, connections: 8, seconds: warmUpSeconds });
  await load({ address: bare.address, connections: 8, seconds: warmUpSeconds });
  // In turns, a second each: what else the machine does then weighs on both.
  let whole = 0;
  let plain = 0;
  for (let round = 0; round < seconds; round += 1) {
    whole += (await load({ address: stored, connections: 8, seconds: 1 })).perSecond / seconds;
    plain += (await load({ address: bare.address, connections: 8, seconds: 1 })).perSecond / seconds;
  }
  console.log(`GET stored article   ${whole.toFixed(0)}/s, bare Hono ${plain.toFixed(0)}/s: ${percent(whole / plain)}`);

  const parse = { address: `${api.address}/v1/parse`, connections: 32, body: text, contentType: "text/plain" };
  await load({ ...parse, seconds: warmUpSeconds });
  const posted = await load({ ...parse, seconds });
  const alone = await parserAlone(availableParallelism());
  console.log(
    `POST /v1/parse × 32  ${posted.perSecond.toFixed(1)}/s, parser alone ${alone.toFixed(1)}/s: ${percent(posted.perSecond / alone)}`,
  );
  console.log(
    `                     p50 ${posted.p50.toFixed(0)} ms, p99 ${posted.p99.toFixed(0)} ms: ${(posted.p99 / posted.p50).toFixed(1)} ×`,
  );

  const megabyte = `${text}\n`.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
  const long = load({ ...parse, connections: 1, seconds: 0.001, body: megabyte }).catch(
    (error: Error) => error.message,
  );
  const short = await load({ address: `${api.address}/healthz`, connections: 1, seconds: 2 });
  console.log(`short requests while 1 MB is parsed: p50 ${short.p50.toFixed(1)} ms, p99 ${short.p99.toFixed(1)} ms`);
  const outcome = await long;
  console.log(`1 MB of text         ${typeof outcome === "string" ? outcome : `${(outcome.p50 / 1000).toFixed(1)} s`}`);
} finally {
  api.stop();
  bare.stop();
}
