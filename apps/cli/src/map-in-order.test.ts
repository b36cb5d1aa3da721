// Order is kept whatever finishes first, and no more than the limit is under way.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapInOrder } from "./map-in-order.ts";

test("slow first, fast later: same order", async () => {
  let running = 0;
  let most = 0;
  const out: number[] = [];
  const results = mapInOrder([30, 1, 20, 2, 10, 3], 3, async (delay) => {
    running += 1;
    most = Math.max(most, running);
    await sleep(delay);
    running -= 1;
    return delay;
  });
  for await (const value of results) out.push(value);
  expect(out).toEqual([30, 1, 20, 2, 10, 3]);
  expect(most).toBe(3);
});

test("a failing task fails in its turn", async () => {
  const out: number[] = [];
  const read = async (): Promise<void> => {
    for await (const value of mapInOrder([1, 2, 3], 3, async (n) => (n === 2 ? Promise.reject(new Error("two")) : n))) {
      out.push(value);
    }
  };
  await expect(read()).rejects.toThrow("two");
  expect(out).toEqual([1]);
});
