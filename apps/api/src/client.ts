// A typed client of the API: `createClient("http://localhost:8787").v1.articles.$get({ query: {} })`.
import { hc } from "hono/client";
import type { Routes } from "./routes/index.ts";

/** @param address where the API is, without a path */
export function createClient(address: string) {
  return hc<Routes>(address);
}
