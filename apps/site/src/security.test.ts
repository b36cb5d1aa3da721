// The policy: nothing from elsewhere, nothing to anywhere, a worker only where one is needed.
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security.ts";

test.each([
  { styleHash: null, worker: false },
  { styleHash: "'sha256-x'", worker: true },
])("%o", (needs) => {
  const policy = contentSecurityPolicy(needs);
  expect(policy).not.toMatch(/https?:|\*|unsafe/u);
  expect(policy).toContain(needs.worker ? "connect-src 'none'" : "connect-src 'self'");
  expect(policy.includes("blob:")).toBe(needs.worker);
  expect(policy.includes("sha256")).toBe(needs.styleHash !== null);
});
