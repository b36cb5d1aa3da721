// Configuration from environment variables, checked once at start.
import { z } from "zod";

function wholeNumber(fallback: number, minimum: number, maximum: number) {
  const range = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d+$/u, range)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, range)
    .default(fallback);
}

const Environment = z.object({
  HOST: z.string().default("127.0.0.1").describe("Address to listen on"),
  API_PORT: wholeNumber(8787, 0, 65_535).describe("Port to listen on; 0 takes any free one"),
  CORS_ORIGIN: z.string().default("*").describe("Origins that browsers may call from, separated by commas"),
  MAX_BODY_BYTES: wholeNumber(4_194_304, 1024, 1_073_741_824).describe("Largest body of one article"),
  MAX_TEXT_LENGTH: wholeNumber(1_048_576, 1, 268_435_456).describe("Longest text, in UTF-16 code units"),
  MAX_STREAM_LINES: wholeNumber(100_000, 1, 100_000_000).describe("Most lines of one NDJSON request"),
  PARSE_WORKERS: wholeNumber(0, 0, 256).describe("Parser threads; 0 takes one a core"),
  PARSE_QUEUE: wholeNumber(256, 1, 100_000).describe("Texts that may wait before 503 is answered"),
  PARSE_TIMEOUT_MS: wholeNumber(60_000, 10, 3_600_000).describe("Longest time for one text, waiting included"),
  RATE_LIMIT_PER_MINUTE: wholeNumber(600, 0, 10_000_000).describe("Requests a minute from one address; 0 for no limit"),
  TRUST_PROXY: z.enum(["true", "false"]).default("false").describe("Take the client's address from X-Forwarded-For"),
  LOG_REQUESTS: z.enum(["true", "false"]).default("true").describe("One JSON line for each request, never with text"),
});

export type Config = Readonly<{
  host: string;
  port: number;
  corsOrigins: readonly string[];
  maxBodyBytes: number;
  maxTextLength: number;
  maxStreamLines: number;
  workers: number;
  queue: number;
  parseTimeoutMs: number;
  rateLimitPerMinute: number;
  trustProxy: boolean;
  logRequests: boolean;
}>;

/** @throws Error that names every variable that is wrong, one a line. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = {}): Config {
  // An empty variable is what `NAME= command` leaves: not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success) {
    throw new Error(result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  }
  const values = result.data;
  return {
    host: values.HOST,
    port: values.API_PORT,
    corsOrigins: values.CORS_ORIGIN.split(",").map((origin) => origin.trim()),
    maxBodyBytes: values.MAX_BODY_BYTES,
    maxTextLength: values.MAX_TEXT_LENGTH,
    maxStreamLines: values.MAX_STREAM_LINES,
    workers: values.PARSE_WORKERS,
    queue: values.PARSE_QUEUE,
    parseTimeoutMs: values.PARSE_TIMEOUT_MS,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    trustProxy: values.TRUST_PROXY === "true",
    logRequests: values.LOG_REQUESTS === "true",
  };
}
