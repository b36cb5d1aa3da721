// Problem responses for the OpenAPI document of a route.
import { catalogue, type ProblemType } from "./catalogue.ts";
import { mediaType, Problem } from "./problem.ts";

type ProblemResponses = Record<number, { description: string; content: Record<string, { schema: typeof Problem }> }>;

/** What any address may answer besides its own problems. */
const everywhere: readonly ProblemType[] = ["too-many-requests", "internal"];

/** One response entry for each status; the problems that share it are named together. */
export function problemResponses(...types: readonly ProblemType[]): ProblemResponses {
  const responses: ProblemResponses = {};
  for (const type of [...types, ...everywhere]) {
    const { status, title } = catalogue[type];
    const known = responses[status];
    const description = known ? `${known.description}; ${type}: ${title}` : `${type}: ${title}`;
    responses[status] = { description, content: { [mediaType]: { schema: Problem } } };
  }
  return responses;
}
