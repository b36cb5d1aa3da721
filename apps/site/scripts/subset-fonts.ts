// Cuts the faces down to the letters that news and interface are written in, before the site is built: a fifth of the bytes, so that text
// stands in its face at the first paint. The faces (Amiri, IBM Plex Sans Arabic: SIL Open Font License 1.1) are not changed otherwise.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { arabicLetters, latinLetters, type Ranges } from "../src/font-letters.ts";

const packages = new URL("../node_modules/@expo-google-fonts/", import.meta.url);
const output = new URL("../src/generated/", import.meta.url);

/** What a browser applies unasked. The rest, stylistic sets and the like, no style of this site asks for. */
const features = "ccmp isol init medi med2 fina fin2 fin3 rlig liga clig calt rclt curs kern mark mkmk locl";

/** Entries of a font's name table that its licence wants kept. */
const [COPYRIGHT, LICENCE, LICENCE_ADDRESS] = [0, 13, 14];

const faces: readonly (readonly [name: string, source: string])[] = [
  ["naskh-400", "amiri/400Regular/Amiri_400Regular.ttf"],
  ["naskh-700", "amiri/700Bold/Amiri_700Bold.ttf"],
  ["sans-400", "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf"],
  ["sans-600", "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf"],
];

const lettersOf = (ranges: Ranges): string =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)))
    .join("");

await mkdir(output, { recursive: true });
for (const [name, source] of faces) {
  const font = await readFile(new URL(source, packages));
  for (const [script, ranges] of [
    ["arabic", arabicLetters],
    ["latin", latinLetters],
  ] as const) {
    const subset = await subsetFont(font, lettersOf(ranges), {
      targetFormat: "woff2",
      noHinting: true,
      keepFeatures: features.split(" "),
      preserveNameIds: [COPYRIGHT, LICENCE, LICENCE_ADDRESS],
    });
    await writeFile(new URL(`${name}-${script}.woff2`, output), subset);
  }
}
