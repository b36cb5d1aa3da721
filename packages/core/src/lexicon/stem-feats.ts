// Features of stems as shared objects: a handful of combinations serve all stems.
import type { Feats } from "../schema/article.ts";
import { shareFeats } from "./merge-feats.ts";

const byExtra = new Map<Feats, Map<string, Feats>>();
const nothing: Feats = {};

/** Gender and number with what a participle, verbal noun or elative adds; pass the same object for the same addition. */
export function nominalFeats(gender: string, number: string, extra: Feats = nothing): Feats {
  let known = byExtra.get(extra);
  if (known === undefined) {
    known = new Map();
    byExtra.set(extra, known);
  }
  const key = gender + number;
  let feats = known.get(key);
  if (feats === undefined) {
    feats = shareFeats({ Gender: gender, Number: number, ...extra });
    known.set(key, feats);
  }
  return feats;
}

export const none: Feats = nothing;
export const verbalNoun: Feats = { VerbForm: "Vnoun" };
export const comparative: Feats = { Degree: "Cmp" };
export const participle: Readonly<Record<"Act" | "Pass", Feats>> = {
  Act: { VerbForm: "Part", Voice: "Act" },
  Pass: { VerbForm: "Part", Voice: "Pass" },
};
const finite: Readonly<Record<string, Feats>> = Object.fromEntries(
  ["Perf", "Imp"].flatMap((aspect) => ["Act", "Pass"].map((voice) => [aspect + voice, shareFeats({ VerbForm: "Fin", Aspect: aspect, Voice: voice })] as const)),
);

export function finiteFeats(aspect: "Perf" | "Imp", voice: "Act" | "Pass"): Feats {
  return finite[aspect + voice] ?? nothing;
}
