// Reads a body to its end, but never more of it than allowed.
import type { Context } from "hono";
import { ProblemError } from "../../problem/problem.ts";
import type { Env } from "../../router.ts";

/** @throws ProblemError body-too-large or invalid-encoding */
export async function readText(c: Context<Env>): Promise<string> {
  const limit = c.get("config").maxBodyBytes;
  const declared = Number(c.req.header("content-length") ?? 0);
  if (declared > limit) throw tooLarge(limit);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let size = 0;
  try {
    // The server holds a body to its declared length; read as a whole it costs no stream.
    if (declared > 0) return decoder.decode(await c.req.raw.arrayBuffer());
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge(limit);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new ProblemError("invalid-encoding") : error;
  }
}

function tooLarge(limit: number): ProblemError {
  return new ProblemError("body-too-large", { detail: `At most ${limit} bytes` });
}
