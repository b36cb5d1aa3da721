// Every route that runs anywhere, in one chain: its type is what the typed client knows.
import { createRouter } from "../router.ts";
import { article } from "./article/index.ts";
import { articles } from "./articles/index.ts";
import { commitments } from "./commitments/index.ts";
import { entities } from "./entities/index.ts";
import { explain } from "./explain/index.ts";
import { facts } from "./facts/index.ts";
import { health } from "./health/index.ts";
import { mentions } from "./mentions/index.ts";
import { parse } from "./parse/index.ts";
import { problems } from "./problems/index.ts";
import { propositions } from "./propositions/index.ts";
import { quantities } from "./quantities/index.ts";
import { relations } from "./relations/index.ts";
import { reports } from "./reports/index.ts";
import { stances } from "./stances/index.ts";
import { timeline } from "./timeline/index.ts";
import { times } from "./times/index.ts";

export const routes = createRouter()
  .route("/", articles)
  .route("/", article)
  .route("/", facts)
  .route("/", reports)
  .route("/", entities)
  .route("/", mentions)
  .route("/", times)
  .route("/", quantities)
  .route("/", propositions)
  .route("/", commitments)
  .route("/", relations)
  .route("/", stances)
  .route("/", timeline)
  .route("/", explain)
  .route("/", parse)
  .route("/", problems)
  .route("/", health);

export type Routes = typeof routes;
