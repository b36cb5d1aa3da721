// Every problem this API answers with (RFC 9457). The key is the last part of the type URI, which `GET /problems/{type}` explains.

export interface ProblemKind {
  readonly status: 400 | 404 | 405 | 406 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
}

export const catalogue = {
  "malformed-json": {
    status: 400,
    title: "The body is not JSON",
    help: "Send one JSON object. `detail` says what the JSON parser stopped at.",
  },
  "invalid-encoding": {
    status: 400,
    title: "The body is not UTF-8",
    help: "Text and JSON are read as UTF-8 whatever charset is declared.",
  },
  "invalid-parameter": {
    status: 400,
    title: "A path or query parameter is not what it may be",
    help: "`errors` lists each parameter by JSON pointer. Unknown parameters are refused too, so that a misspelt filter is seen.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address",
    help: "GET /openapi.json lists all addresses.",
  },
  "article-not-found": {
    status: 404,
    title: "There is no article of this id",
    help: "GET /v1/articles lists the articles.",
  },
  "item-not-found": {
    status: 404,
    title: "The article has no item of this id",
    help: "Ids name a kind and a place in the text (p312); the lists of the article give them.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address does not answer this method",
    help: "The Allow header lists the methods it answers.",
  },
  "not-acceptable": {
    status: 406,
    title: "None of the accepted media types can be given",
    help: "`detail` lists the media types there are.",
  },
  "body-too-large": { status: 413, title: "The body is too large", help: "`detail` gives the limit in bytes." },
  "text-too-long": {
    status: 413,
    title: "The text is too long",
    help: "`detail` gives the limit in UTF-16 code units. Send a long document article by article.",
  },
  "too-many-lines": {
    status: 413,
    title: "The stream has too many lines",
    help: "`detail` gives the limit. Send the rest in another request.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body's media type is not read here",
    help: "The Accept-Post header lists the media types that are.",
  },
  "invalid-body": {
    status: 422,
    title: "The body is JSON but not what is expected",
    help: "`errors` lists what is wrong by JSON pointer into the body.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    help: "Wait as many seconds as the Retry-After header says.",
  },
  internal: {
    status: 500,
    title: "Something went wrong in the server",
    help: "It is logged under the request id; please report it with that id.",
  },
  overloaded: {
    status: 503,
    title: "Too many texts are waiting to be parsed",
    help: "Try again after as many seconds as the Retry-After header says.",
  },
  "parse-timeout": {
    status: 503,
    title: "Parsing took too long and was stopped",
    help: "Send a shorter text, or try again when the server is less busy.",
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemType = keyof typeof catalogue;
