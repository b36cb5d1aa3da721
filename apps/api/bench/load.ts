// Sends the same request over so many connections for so long, and tells how fast the answers came.
import { Agent, request } from "node:http";

export interface Load {
  readonly perSecond: number;
  /** Milliseconds at these shares of the answers. */
  readonly p50: number;
  readonly p99: number;
}

export interface LoadOptions {
  readonly address: string;
  readonly connections: number;
  readonly seconds: number;
  readonly body?: string;
  readonly contentType?: string;
}

/** @throws Error at the first answer that is not 200 */
export async function load({ address, connections, seconds, body, contentType }: LoadOptions): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const send = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const headers = contentType ? { "content-type": contentType } : {};
      const sent = request(address, { agent, method: body === undefined ? "GET" : "POST", headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
        response.on("end", () => {
          times.push(performance.now() - start);
          resolve();
        });
        response.resume();
      });
      sent.on("error", reject);
      sent.end(body);
    });
  const begin = performance.now();
  const end = begin + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) await send();
    }),
  );
  const elapsed = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99) };
}
