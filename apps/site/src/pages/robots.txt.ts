// Everything may be read by everyone.
import type { APIRoute } from "astro";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL("/sitemap.xml", site).href}\n`);
