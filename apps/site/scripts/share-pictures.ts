// Draws the picture that stands beside a shared link, one for each article and language and one for the site, after the site is built.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { articles } from "@isnad/core/articles";
import { Resvg } from "@resvg/resvg-js";
import { interfaceIn, locales } from "../src/i18n/interface.ts";
import { readingOf, titleOf } from "../src/view/reading.ts";
import { pictureSize, type SharePicture, sharePicture } from "../src/view/share-picture.ts";

/** The drawing library reads TrueType files only, from disk. */
const naskh = fileURLToPath(
  new URL("../node_modules/@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf", import.meta.url),
);

async function draw(name: string, picture: SharePicture): Promise<void> {
  const output = new URL(`../dist/og/${picture.locale}/`, import.meta.url);
  await mkdir(output, { recursive: true });
  const drawing = new Resvg(sharePicture(picture), {
    font: { fontFiles: [naskh], loadSystemFonts: false, defaultFontFamily: "Amiri" },
    fitTo: { mode: "width", value: pictureSize.width },
  });
  await writeFile(new URL(`${name}.png`, output), drawing.render().asPng());
}

for (const locale of locales) {
  const { t, count } = interfaceIn(locale);
  const frame = { locale, name: t.site.name };
  await draw("site", { ...frame, title: t.site.tagline, titleLocale: locale, line: "" });
  for (const parsed of articles) {
    const line = `${count("fact", readingOf(parsed).main.length)} · ${count("report", parsed.facts.reports.length)}`;
    await draw(parsed.article.id, { ...frame, title: titleOf(parsed).text, titleLocale: "ar", line });
  }
}
