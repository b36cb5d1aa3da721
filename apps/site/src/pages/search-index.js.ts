// The search index as a module: pages may run their own scripts, but their policy lets them fetch nothing.
import { articles } from "@isnad/core/articles";
import type { APIRoute } from "astro";
import { searchIndex } from "../view/search-index.ts";

export const GET: APIRoute = () =>
  new Response(`export const index = ${JSON.stringify(searchIndex(articles))};\n`, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
