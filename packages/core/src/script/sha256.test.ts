import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

// FIPS 180-4 examples.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("digest of %j", (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

// Block borders, two to four byte characters and lone surrogates, against another implementation.
test.each([
  ...[54, 55, 56, 63, 64, 65, 119, 120].map((size) => "a".repeat(size)),
  "قال مسؤول كبير",
  "😀 و\ud800ع\udc00",
  "ة".repeat(10_000),
])("agrees with node:crypto on case %#", (text) => {
  expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
});
