// Starts the API as a process of its own on a free port, for tests that need real HTTP.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const apiProgram = fileURLToPath(new URL("../apps/api/src/main.ts", import.meta.url));

export interface StartedApi {
  readonly child: ChildProcess;
  readonly address: string;
}

export async function startApi(env: Readonly<Record<string, string>> = {}): Promise<StartedApi> {
  const child = spawn(process.execPath, [apiProgram], {
    env: { ...process.env, NODE_OPTIONS: "", API_PORT: "0", LOG_REQUESTS: "false", ...env },
    stdio: ["ignore", "inherit", "pipe"],
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /http:\/\/\S+/u.exec(line)?.[0];
    if (address) return { child, address };
    console.error(line);
  }
  throw new Error("the API ended before it listened");
}
