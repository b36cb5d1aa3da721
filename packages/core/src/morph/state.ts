// Whether a noun without article stands in the construct state (مدير الشركة) or is indefinite (مدير جديد): what follows shows it.
import { shareFeats } from "../lexicon/merge-feats.ts";
import type { Word } from "../model/word.ts";
import type { Feats } from "../schema/article.ts";

/** What a noun in the construct state may stand before. */
const heads: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET"]);

const constructs = new Map<Feats, Feats>();
const indefinites = new Map<Feats, Feats>();

function withState(feats: Feats, value: "Cons" | "Ind"): Feats {
  const known = value === "Cons" ? constructs : indefinites;
  let made = known.get(feats);
  if (made === undefined) {
    made = shareFeats({ ...feats, Definite: value });
    known.set(feats, made);
  }
  return made;
}

/** Features with the state filled in from the word after it; names and words that show their state stay as they are. */
export function stateInContext(feats: Feats, upos: string, next: Word | undefined): Feats {
  if ((upos !== "NOUN" && upos !== "ADJ") || feats.Definite !== undefined) return feats;
  const construct =
    next !== undefined &&
    next.part === "base" &&
    heads.has(next.upos) &&
    next.feats.Case !== "Acc" &&
    (upos === "NOUN" || feats.Degree === "Cmp");
  return withState(feats, construct ? "Cons" : "Ind");
}
