// The static site: Arabic at the root, English under /en/. Pages need no script; what scripts there are stand in files of their own.
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "static",
  // Where the site is served from, for canonical and Open Graph addresses.
  site: process.env.SITE_URL || "http://localhost:4321",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // The pages' CSP allows no inline script; their one stylesheet stands in them (layouts/Page.astro), allowed by its hash.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: "es" } },
});
