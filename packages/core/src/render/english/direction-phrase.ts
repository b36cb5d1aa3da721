// Where on the map: شمال سوريا (in northern Syria), شمال بغداد (north of Baghdad), وسط العاصمة (in the centre of the capital).
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { genitive } from "./noun-head.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

const points: Readonly<Record<string, string>> = {
  شمال: "north",
  جنوب: "south",
  شرق: "east",
  غرب: "west",
  وسط: "central",
};

/** @returns null where the word is no point of the compass before a place */
export function directionPhrase(writer: Writer, place: number, options: PhraseOptions): string | null {
  const { view } = writer;
  const point = pointAt(view, place);
  if (point === null) return null;
  const of = genitive(view, point.last);
  if (of === undefined) return null;
  const text = writer.np(of, { depth: (options.depth ?? 0) + 1 });
  const inside = childrenBy(view, place, "case").some((at) => view.words[at]?.lemma === "في");
  const preposition = childrenBy(view, place, "case").some((at) => view.words[at]?.lemma === "إلى") ? "to" : "in";
  // شمال البلاد: a country has no northern country
  if (/^the country$/.test(text) && point.en !== "central") return `${preposition} the ${point.en} of ${text}`;
  if (point.en === "central") return `${preposition} ${withPoint("central", text)}`;
  return inside || preposition === "to" || isWide(view, of)
    ? `${preposition} ${withPoint(`${point.en}ern`, text)}`
    : `${point.en} of ${text}`;
}

/** "the country" keeps its article before the point: "the northern countryside". */
const withPoint = (point: string, text: string) =>
  /^the /.test(text) ? `the ${point} ${text.slice(4)}` : `${point} ${text}`;

/** شمال غرب: northwest. */
function pointAt(view: SentenceView, place: number): { en: string; last: number } | null {
  const first = points[view.words[place]?.lemma ?? ""];
  if (first === undefined || view.words[place]?.feats.Definite === "Def") return null;
  const next = points[(view.words[place + 1]?.lemma ?? "").replace(/ي$/, "")];
  const joined = next !== undefined && view.heads[place + 1] === place && /^(?:north|south)$/.test(first);
  return joined ? { en: `${first}${next}`, last: place + 1 } : { en: first, last: place };
}

/** Countries and regions have a north of their own; a town has one outside it. */
function isWide(view: SentenceView, at: number): boolean {
  const entity = view.entityOf.get(view.mentionAt.get(at)?.entity ?? "");
  if (entity?.named)
    return (
      entity.type === "location" || (entity.type === "gpe" && entity.sameAs.some((id) => id.startsWith("iso3166")))
    );
  return /^(?:بلد|بلاد|محافظة|ولاية|منطقة|قطاع|قارة|إقليم|جزيرة|صحراء|ريف|دولة)$/.test(view.words[at]?.lemma ?? "");
}
