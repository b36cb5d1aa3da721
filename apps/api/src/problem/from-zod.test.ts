// Zod's issues become JSON pointers.
import { expect, test } from "vitest";
import { z } from "zod";
import { detailsFrom, pointer } from "./from-zod.ts";

test("keys with / and ~ are escaped", () => {
  expect(pointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
});

test("each unknown key is an error of its own", () => {
  const { error } = z.strictObject({ text: z.string() }).safeParse({ text: 1, x: 1, y: 2 });
  expect(detailsFrom(error?.issues ?? [], "body").map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/text", "invalid_type"],
    ["/x", "unknown"],
    ["/y", "unknown"],
  ]);
});
