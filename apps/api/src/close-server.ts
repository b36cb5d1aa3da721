// Closes a Node server cleanly: no new connections, answers under way go out, then every connection ends.
import type { ServerType } from "@hono/node-server";

/** How often to look for connections that have become idle: a client keeps its own open after its answer. */
const idleCheckMilliseconds = 50;

export function closeServer(server: ServerType): Promise<void> {
  return new Promise((done) => {
    const closeIdle = (): void => {
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    };
    const timer = setInterval(closeIdle, idleCheckMilliseconds);
    server.close(() => {
      clearInterval(timer);
      done();
    });
    closeIdle();
  });
}
