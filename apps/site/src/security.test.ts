// The policy: nothing from elsewhere, nothing to anywhere, a worker only where one is needed, no style but the page's own.
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security.ts";

test.each([{ worker: false }, { worker: true }])("%o", ({ worker }) => {
  const policy = contentSecurityPolicy({ css: "", worker });
  expect(policy).not.toMatch(/https?:|\*|unsafe/u);
  expect(policy).toContain(worker ? "connect-src 'none'" : "connect-src 'self'");
  expect(policy.includes("blob:")).toBe(worker);
  // The hash of nothing, as every list of known hashes gives it.
  expect(policy).toContain("style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});
