// NDJSON in, NDJSON out: lines are parsed side by side and answered in order, and no faster than the client reads.
import type { Context } from "hono";
import type { ParseTask } from "../../parser/parser.ts";
import { type ProblemDetail, ProblemError, problemDocument } from "../../problem/problem.ts";
import type { Env } from "../../router.ts";
import { readParseRequest } from "./parse-request.ts";
import { parseToAnswer } from "./parse-to-answer.ts";
import { readLines } from "./read-lines.ts";

/** How long a line waits when other requests fill the queue: a stream has no hurry, and its client cannot ask again. */
const retryMilliseconds = 100;

const newline = 0x0a;

/** One chunk a line, so that a client that reads chunks gets whole lines. */
function asLine(answer: Uint8Array): Uint8Array {
  const line = new Uint8Array(answer.length + 1);
  line.set(answer);
  line[answer.length] = newline;
  return line;
}

export function parseStream(c: Context<Env>, offsets: ParseTask["offsets"]): Response {
  const answers = answerLines(c, offsets);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await answers.next();
      if (done) controller.close();
      else controller.enqueue(asLine(value));
    },
    // The client left: stop reading its lines.
    async cancel() {
      await answers.return(undefined);
    },
  });
  return c.body(body, 200, { "content-type": "application/x-ndjson", "cache-control": "no-store" });
}

async function* answerLines(c: Context<Env>, offsets: ParseTask["offsets"]): AsyncGenerator<Uint8Array> {
  const { maxBodyBytes, maxStreamLines } = c.get("config");
  const pending: Promise<Uint8Array>[] = [];
  // One more than the threads, so that none waits for the next line to be read.
  const window = c.get("parser").threads + 1;
  let number = 0;
  for await (const line of readLines(c.req.raw.body, maxBodyBytes)) {
    number += 1;
    if (number > maxStreamLines) {
      pending.push(
        Promise.resolve(
          problemLine(c, number, new ProblemError("too-many-lines", { detail: `At most ${maxStreamLines}` })),
        ),
      );
      break;
    }
    if (line instanceof ProblemError) pending.push(Promise.resolve(problemLine(c, number, line)));
    else if (line.trim() !== "") pending.push(answerLine(c, line, number, offsets));
    const first = pending.length >= window ? pending.shift() : undefined;
    if (first) yield await first;
  }
  for (const answer of pending) yield await answer;
}

async function answerLine(
  c: Context<Env>,
  line: string,
  number: number,
  offsets: ParseTask["offsets"],
): Promise<Uint8Array> {
  const where: ProblemDetail["in"] = "body";
  try {
    const { text, ...options } = readParseRequest(line, c.get("config").maxTextLength);
    for (;;) {
      try {
        return await parseToAnswer(c.get("parser"), { text, options, offsets, format: "json" }, where);
      } catch (error) {
        if (!(error instanceof ProblemError && error.type === "overloaded") || c.req.raw.signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
      }
    }
  } catch (error) {
    return problemLine(c, number, error instanceof ProblemError ? error : new ProblemError("internal"));
  }
}

function problemLine(c: Context<Env>, line: number, { type, options }: ProblemError): Uint8Array {
  const problem = { ...problemDocument(type, options, c.req.path, c.get("requestId")), line };
  return new TextEncoder().encode(JSON.stringify(problem));
}
