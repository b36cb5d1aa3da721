// The socket's address counts, the proxy's word only when it is trusted, and this machine is free.
import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const request = (forwarded?: string) =>
  new Request("http://localhost/", forwarded === undefined ? {} : { headers: { "x-forwarded-for": forwarded } });

test.each([
  ["a stranger", false, undefined, "203.0.113.5", "203.0.113.5"],
  ["this machine", false, undefined, "127.0.0.1", undefined],
  ["this machine over IPv6", false, undefined, "::1", undefined],
  ["a header nobody vouches for", false, "198.51.100.1", "203.0.113.5", "203.0.113.5"],
  ["a trusted proxy", true, "10.0.0.1, 198.51.100.1", "127.0.0.1", "198.51.100.1"],
  ["a trusted proxy's nonsense", true, "<script>", "203.0.113.5", "203.0.113.5"],
])("%s", (_, trusted, forwarded, socket, expected) => {
  expect(clientAddress(trusted)(request(forwarded), from(socket))).toBe(expected);
});
