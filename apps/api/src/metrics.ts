// Prometheus metrics of the service: how many requests, how long they took, how busy the parser is.
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Parser } from "./parser/parser.ts";

export interface Metrics {
  /** @param route the route's pattern, never the address itself: labels must stay few */
  observe(method: string, route: string, status: number, milliseconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** From a stored answer (1 ms) to the longest parse allowed by default (60 s). */
const secondsBuckets = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 20, 60];

export function createMetrics(parser: Parser): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer a request, by route pattern",
    labelNames: ["method", "route", "status"],
    buckets: secondsBuckets,
    registers: [registry],
  });
  new Gauge({
    name: "isnad_parse_load",
    help: "Texts waiting and being parsed",
    registers: [registry],
    collect() {
      this.set(parser.load);
    },
  });
  return {
    observe: (method, route, status, milliseconds) => requests.observe({ method, route, status }, milliseconds / 1000),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
