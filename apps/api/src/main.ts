// The API alone: `pnpm --filter @isnad/api start`, configured by the environment.
import { readConfig } from "./config.ts";
import { startServer } from "./server.ts";

try {
  const server = await startServer(readConfig(process.env));
  console.error(`API http://localhost:${server.port}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
