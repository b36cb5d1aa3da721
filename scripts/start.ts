// `pnpm start`: builds everything, serves the site and the API, prints both addresses, stops cleanly on a signal.
import { isAlive, launchers } from "./launcher.ts";
import { isFree, portFrom } from "./port.ts";
import { run } from "./run.ts";

/** How long answers under way may take to finish once a signal came. */
const graceMilliseconds = 5_000;
/** How often to look whether the npx and pnpm that started this are still there. */
const chainCheckMilliseconds = 500;

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => (stop.signal.aborted ? process.exit(1) : stop.abort()));
}
// npx ends on SIGTERM without passing it on: when one of the processes that started this one goes, so does this.
const chain = launchers(process.pid);
setInterval(() => chain.every(isAlive) || stop.abort(), chainCheckMilliseconds).unref();

async function main(): Promise<number> {
  const host = process.env.HOST || "127.0.0.1";
  const ports = {
    SITE_PORT: portFrom(process.env, "SITE_PORT", 4321),
    API_PORT: portFrom(process.env, "API_PORT", 8787),
  };
  for (const [name, port] of Object.entries(ports)) {
    if (port !== 0 && !(await isFree(port, host))) {
      console.error(
        `Port ${port} is taken on ${host}. Stop what uses it, or choose another: ${name}=… npx pnpm@12 start`,
      );
      return 1;
    }
  }
  const built = await run("turbo", ["run", "build", "--output-logs=errors-only"], stop.signal);
  if (stop.signal.aborted) return 0;
  if (built !== 0) return built;

  // Imported only now: both read what the build writes.
  const { readConfig } = await import("@isnad/api/config");
  const { startServer } = await import("@isnad/api/server");
  const { serveSite } = await import("./serve-site.ts");
  // Two addresses are all the terminal should show, unless asked.
  const api = await startServer(readConfig({ LOG_REQUESTS: "false", ...process.env }));
  const site = await serveSite(ports.SITE_PORT, host);
  const shown = host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host;
  console.log(`\n  Site  http://${shown}:${site.port}\n  API   http://${shown}:${api.port}\n\n  Ctrl-C stops both.`);

  if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
  setTimeout(() => process.exit(1), graceMilliseconds).unref();
  await Promise.all([site.close(), api.close()]);
  console.log("\n  Stopped.");
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
