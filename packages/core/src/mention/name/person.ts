// Persons' names by their grammar: given names, surnames, بن and أبو, عبد الـ, and unknown words beside them or after a title.
import { adjacent, type Features, has, is } from "./features.ts";
import { openingParticles } from "./head-words.ts";

/** How sure a word is to be part of a person's name. */
const enum0 = { no: 0, weak: 1, unknown: 2, strong: 3 } as const;
export type Strength = 0 | 1 | 2 | 3;

/** Longer runs are lists without commas, not names. */
const longestName = 7;
const divine = new Set(["الله", "الدين", "اللات", "الاسلام"]);

export interface PersonSpan {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
  /** Known given name or surname parts. */
  readonly known: number;
  readonly opensWithSurname: boolean;
}

function strengthAt(features: Features, at: number): Strength {
  const given = features.given[at] ?? null;
  const surname = features.surname[at] ?? null;
  const proper = has(features, at, is.proper);
  if (given !== null || surname !== null) {
    const certain = (given !== null && !given.ambiguous) || (surname !== null && !surname.ambiguous);
    return certain && proper ? enum0.strong : enum0.weak;
  }
  return has(features, at, is.unknown) ? enum0.unknown : enum0.no;
}

/** The run of name words from a place: its end, and how much of it is known. Null where no name can start. */
export function personFrom(features: Features, from: number): PersonSpan | null {
  const { words } = features;
  const first = words[from];
  if (first === undefined || !has(features, from, is.base)) return null;
  let to = from;
  let best: Strength = 0;
  let known = 0;
  let opensWithSurname = false;
  let at = from;
  while (at < words.length && at - from < longestName) {
    if (at > from && !adjacent(features, at - 1, at)) break;
    const norm = words[at]?.norm ?? "";
    const compound = compoundAt(features, at);
    if (compound > 0) {
      if (best < enum0.strong) best = norm === "عبد" ? enum0.strong : at > from ? best : enum0.weak;
      if (norm === "عبد") known++;
      at += compound;
      to = at;
      continue;
    }
    if (at > from && has(features, at, is.particle)) {
      // فان باستن, دي فيلبان, بن سلمان: a particle counts with the name word after it.
      const after = at + 1;
      if (after < words.length && adjacent(features, at, after) && (strengthAt(features, after) > 0 || has(features, after, is.definite) || (known > 0 && norm === "بن"))) {
        at = after + 1;
        to = at;
        known++;
        continue;
      }
      break;
    }
    const strength = strengthAt(features, at);
    if (strength === 0 && !(at > from && definiteSurname(features, at, from, known, best)) && !(at > from && divine.has(norm))) break;
    if (strength === enum0.weak && at > from && has(features, at, is.verb)) break;
    if (strength === enum0.weak && at === from && has(features, at, is.verb) && features.given[at] === null) break;
    if (strength !== enum0.unknown && strength > 0) known++;
    if (at === from && features.given[at] === null && features.surname[at] !== null) opensWithSurname = true;
    if (strength === enum0.strong || (strength === enum0.unknown && best === 0) || best === 0) best = strength > best ? strength : best;
    if (best === enum0.unknown && strength === enum0.weak) best = enum0.unknown;
    at++;
    to = at;
  }
  if (to === from) return null;
  return { from, to, strength: best, known, opensWithSurname };
}

/** عبد الرحمن, أبو مازن, آل نهيان, أم كلثوم: how many words the compound has, or 0. */
function compoundAt(features: Features, at: number): number {
  const { words } = features;
  const norm = words[at]?.norm ?? "";
  const next = words[at + 1];
  if (next === undefined || !adjacent(features, at, at + 1) || !has(features, at + 1, is.base)) return 0;
  if (norm === "عبد" && (has(features, at + 1, is.definite) || next.norm === "الله" || next.norm === "ربه" || next.norm === "النبي")) return 2;
  if (norm === "ابو" || norm === "ابي" || norm === "ابا") {
    if (has(features, at + 1, is.verb | is.time)) return 0;
    // أبو عبد الله, أبو مصعب الزرقاوي
    if (next.norm === "عبد") return 1 + compoundAt(features, at + 1);
    return norm === "ابو" || strengthAt(features, at + 1) > 0 || has(features, at + 1, is.definite) ? 2 : 0;
  }
  if (norm === "ال" && has(features, at + 1, is.base)) return strengthAt(features, at + 1) > 0 ? 2 : 0;
  if (openingParticles.has(norm) && norm.length > 1 && strengthAt(features, at + 1) > enum0.weak) return 2;
  return 0;
}

/** محمد المصري, أحمد النجار: a definite word after a given name, where no idafa or agreement can explain it. */
function definiteSurname(features: Features, at: number, from: number, known: number, best: Strength): boolean {
  if (!has(features, at, is.definite) || known === 0 || best < enum0.strong) return false;
  if (features.given[at - 1] === null && at - from < 2) return false;
  if (has(features, at, is.verb | is.role | is.time) || has(features, at - 1, is.definite)) return false;
  const word = features.words[at];
  if (word === undefined) return false;
  if (has(features, at, is.adjective) && !has(features, at, is.yaAdjective)) return false;
  if (word.feats["Number"] === "Plur" || word.feats["Gender"] === "Fem" || word.norm.endsWith("ه")) return false;
  if (word.entry === null || has(features, at, is.proper)) return true;
  // After one given name only a nisba (المصري); after two, any definite noun.
  return has(features, at, is.yaAdjective) || at - from >= 2;
}
