// The chain of npx and pnpm above a process is found, and nothing above it.
import { expect, test } from "vitest";
import { launchers, type ProcessLine } from "./launcher.ts";

const tree: Readonly<Record<number, ProcessLine>> = {
  9: { parent: 8, command: "node scripts/start.ts" },
  8: { parent: 7, command: "node /root/.npm/_npx/1/node_modules/.bin/pnpm start" },
  7: { parent: 6, command: "sh -c 'pnpm' start" },
  6: { parent: 5, command: "npm exec pnpm@12 start" },
  5: { parent: 4, command: "bash -c npx pnpm@12 start &" },
  4: { parent: 1, command: "/usr/sbin/sshd" },
  3: { parent: 5, command: "node scripts/start.ts" },
};

test("npx, its shell and pnpm, not the caller's shell", () => {
  expect(launchers(9, (pid) => tree[pid])).toEqual([8, 7, 6]);
});

test("nothing when a shell started it", () => {
  expect(launchers(3, (pid) => tree[pid])).toEqual([]);
});
