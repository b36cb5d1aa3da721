// Bucket lines turned into columns, one for each field of each kind of row: like stands beside like, which packs better.
import { encodeLetters } from "./letter-codes.ts";
import { arabicFields, fieldPlace, kindCodes, speltPlace } from "./pack.ts";
import { encodeEnglish } from "./relative-english.ts";
import { encodeRelative } from "./relative-letters.ts";

/** Stands for no root; an empty root is the bucket's skeleton. */
export const noRoot = "-";
/** Buckets come in blocks, each a segment of every column, so that a reader splits no more than it needs. */
export const blockSize = 128;
/** Nouns and adjectives name their root; a verb's is worked out from its lemma (pack.ts). */
export const rootPlace = (kind: string): number => (kind === "n" || kind === "a" ? fieldPlace(kind, "root") : -1);

/** The columns of bucket lines in the order of their skeletons: skeletons, kinds of the rows of each bucket, then the fields kind by kind. */
export function toColumns(lines: readonly string[]): string[] {
  const columns: string[][] = [[], [], ...[...kindCodes].flatMap((kind) => arabicFields(kind).map(() => []))];
  for (let from = 0; from < lines.length; from += blockSize) {
    blockColumns(lines.slice(from, from + blockSize)).forEach((segment, place) => {
      columns[place]?.push(segment);
    });
  }
  return columns.map((segments) => segments.join("\t"));
}

/** The segments of one block. */
function blockColumns(lines: readonly string[]): string[] {
  const bones: string[] = [];
  const kindsOfBuckets: string[] = [];
  const fields = new Map([...kindCodes].map((kind) => [kind, [] as string[][]]));
  for (const line of lines) {
    const [bone = "", ...unordered] = line.split("\t");
    const rows = unordered.sort();
    bones.push(bone);
    kindsOfBuckets.push(rows.map((row) => row.charAt(0)).join(""));
    for (const row of rows) fields.get(row.charAt(0))?.push(encodeFields(row, bone));
  }
  const columns = [...kindCodes].map((kind) => {
    const rows = fields.get(kind) ?? [];
    return arabicFields(kind).map((_, place) => rows.map((row) => row[place] ?? "").join("\n"));
  });
  return [packBones(bones), kindsOfBuckets.join("\n"), ...columns.flat()];
}

/** How many letters a skeleton shares with the one before. */
export const markers = "abcdefghijklmnopqrstuvwxyz";

/** Sorted skeletons, each as a marker for how many letters it shares with the one before, then the rest; the first of a block stands whole. */
function packBones(bones: readonly string[]): string {
  let before = "";
  return bones
    .map((bone) => {
      let shared = 0;
      while (shared < before.length && before[shared] === bone[shared] && shared < markers.length - 1) shared++;
      before = bone;
      return (markers[shared] ?? "") + encodeLetters(bone.slice(shared));
    })
    .join("");
}

function encodeFields(row: string, bone: string): string[] {
  const kind = row.charAt(0);
  const arabic = arabicFields(kind);
  const written = row.slice(1).split("|");
  const root = rootPlace(kind);
  const spelt = speltPlace(kind);
  return arabic.map((isArabic, place) => {
    const value = written[place] ?? "";
    if (place === root && value === "") return noRoot;
    if (place === root && value === bone) return "";
    if (place === spelt) return encodeEnglish(value, written[0] ?? "");
    return isArabic ? encodeRelative(value, bone) : value;
  });
}
