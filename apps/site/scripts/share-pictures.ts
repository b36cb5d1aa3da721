// Draws the picture that stands beside a shared link, one for each article and language and one for the site, after the site is built.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { articles } from "@isnad/core/articles";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { interfaceIn, locales } from "../src/i18n/interface.ts";
import { readingOf, titleOf } from "../src/view/reading.ts";
import { pictureSize, type SharePicture, sharePicture } from "../src/view/share-picture.ts";

const packages = new URL("../node_modules/@fontsource/", import.meta.url);
const faces = ["amiri/files/amiri-arabic-700-normal", "amiri/files/amiri-latin-700-normal"];

/** The drawing library reads TrueType files only, from disk. */
function unpackFonts(folder: string): Promise<string[]> {
  return Promise.all(
    faces.map(async (face) => {
      const font = await readFile(new URL(`${face}.woff2`, packages));
      const file = join(folder, `${basename(face)}.ttf`);
      await writeFile(file, await subsetFont(font, "", { targetFormat: "sfnt", keepAllGlyphs: true }));
      return file;
    }),
  );
}

async function draw(name: string, picture: SharePicture, fontFiles: string[]): Promise<void> {
  const output = new URL(`../dist/og/${picture.locale}/`, import.meta.url);
  await mkdir(output, { recursive: true });
  const drawing = new Resvg(sharePicture(picture), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Amiri" },
    fitTo: { mode: "width", value: pictureSize.width },
  });
  await writeFile(new URL(`${name}.png`, output), drawing.render().asPng());
}

const folder = await mkdtemp(join(tmpdir(), "isnad-fonts-"));
const fonts = await unpackFonts(folder);
for (const locale of locales) {
  const { t, count } = interfaceIn(locale);
  const frame = { locale, name: t.site.name };
  await draw("site", { ...frame, title: t.site.tagline, titleLocale: locale, line: "" }, fonts);
  for (const parsed of articles) {
    const line = `${count("fact", readingOf(parsed).main.length)} · ${count("report", parsed.facts.reports.length)}`;
    await draw(parsed.article.id, { ...frame, title: titleOf(parsed).text, titleLocale: "ar", line }, fonts);
  }
}
await rm(folder, { recursive: true });
