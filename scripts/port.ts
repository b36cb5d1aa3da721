// Ports from the environment, and whether one is free, so that a taken port is a sentence and not a stack trace.
import { createServer } from "node:net";

/**
 * Reads a port from an environment variable.
 * @throws Error that names the variable when it is not a whole number from 0 to 65535.
 */
export function portFrom(env: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const value = env[name];
  if (value === undefined || value === "") return fallback;
  const port = Number(value);
  if (!/^\d+$/u.test(value) || port > 65_535) throw new Error(`${name} must be a port from 0 to 65535, not "${value}"`);
  return port;
}

/** True when nothing listens on the port of this host. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
