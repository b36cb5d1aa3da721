// The one definition of all that is public: types, OpenAPI and JSON Schema come from these Zod schemas.
export * from "./article.ts";
export * from "./explanation.ts";
export * from "./fact-view.ts";
export * from "./facts.ts";
export * from "./parsed-article.ts";
export * from "./span.ts";
export * from "./stance-view.ts";
