// The API's own OpenAPI document, asked of the app itself while the site is built; no server runs.
import { createApp } from "@isnad/api";
import { readConfig } from "@isnad/api/config";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly default?: unknown;
    readonly description?: string;
  };
}

export interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, unknown>> }>
  >;
}

export interface ApiDocument {
  readonly info: { readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The app is only asked for its document: it needs neither articles nor a parser. */
const app = createApp({
  config: readConfig({}),
  store: { articles: [], get: () => undefined },
  parser: {
    parse: () => Promise.reject(new Error("the site build parses nothing")),
    load: 0,
    threads: 0,
    close: () => Promise.resolve(),
  },
  log: { request: () => {}, error: () => {} },
});

export const apiDocument: ApiDocument = await (await app.request("/openapi.json")).json();
