// The static site: Arabic at the root, English under /en/.
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "static",
  i18n: { locales: ["ar", "en"], defaultLocale: "ar" },
});
