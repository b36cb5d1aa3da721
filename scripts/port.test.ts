// A port is read from the environment, and a taken one is seen.
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { isFree, portFrom } from "./port.ts";

test.each([
  [undefined, 4321],
  ["", 4321],
  ["8080", 8080],
])("%s gives %i", (value, port) => {
  expect(portFrom({ SITE_PORT: value }, "SITE_PORT", 4321)).toBe(port);
});

test.each(["http", "70000", "-1", "1.5"])("%s is refused by the variable's name", (value) => {
  expect(() => portFrom({ SITE_PORT: value }, "SITE_PORT", 4321)).toThrow(/SITE_PORT/u);
});

test("a port that something listens on is not free", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  expect(await isFree(port, "127.0.0.1")).toBe(false);
  await new Promise((resolve) => server.close(resolve));
  expect(await isFree(port, "127.0.0.1")).toBe(true);
});
