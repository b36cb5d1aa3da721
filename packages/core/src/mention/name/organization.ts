// Organisations by their head noun: what it governs, the adjectives that agree with it, and where the name must stop.
import type { Word } from "../../model/word.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import {
  constructHeads,
  definiteHeads,
  nameAdjectives,
  passingAdjectives,
  weakConstructHeads,
  weakDefiniteHeads,
} from "./head-words.ts";
import { knownAt } from "./known.ts";
import {
  classifying,
  femininePlural,
  honorific,
  masdarHeads,
  mediaHeads,
  outsideHeads,
  purposes,
  quotedHeads,
} from "./organization-words.ts";
import { personFrom } from "./person.ts";

export interface OrganizationSpan {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Nouns between the head and the definite noun that closes the idafa: اتحاد صناعة السيارات has one. */
const longestChain = 2;
const longestName = 9;

export function organizationFrom(features: Features, from: number): OrganizationSpan | null {
  const norm = features.norms[from] ?? "";
  const media = mediaName(features, from, norm);
  if (media !== null) return media;
  if (constructHeads.has(norm)) return constructName(features, from);
  if (definiteHeads.has(norm)) return definiteName(features, from);
  return null;
}

/** وزارة الدفاع الأمريكية, حزب العمال الكردستاني, شركة "U", جامعة كولومبيا, منظمة العفو الدولية. */
function constructName(features: Features, from: number): OrganizationSpan | null {
  const { words } = features;
  const weak = weakConstructHeads.has(features.norms[from] ?? "");
  if (words[from]?.part === "base" && words[from + 1]?.part === "enclitic") return null;
  let at = from + 1;
  let tail = "none" as "none" | "name" | "definite";
  let chain = 0;
  let endsKnown = false;
  let endsPlace = false;
  const last = from + longestName;
  while (at < words.length && at < last && adjacent(features, at - 1, at)) {
    const known = knownAt(features, at);
    if (known !== null) {
      if (known.name.row === "person" && tail === "none" && !honorific.has(features.norms[from] ?? "")) break;
      // حزب العمل الإسرائيلي: a definite tail closes before the next name: وزارة الخارجية [فرنسا].
      if (tail === "definite") break;
      tail = "name";
      endsKnown = known.name.row === "organization";
      endsPlace = known.name.row === "place";
      at = known.to;
      break;
    }
    if (has(features, at, is.unknown) && !has(features, at, is.definite)) {
      if (tail === "definite") break;
      let end = at + 1;
      while (
        end < words.length &&
        end < last &&
        adjacent(features, end - 1, end) &&
        has(features, end, is.unknown) &&
        !has(features, end, is.definite)
      )
        end++;
      at = end;
      tail = "name";
      break;
    }
    const bearer = tail === "none" && honorific.has(features.norms[from] ?? "") ? titledPerson(features, at) : at;
    if (bearer > at) {
      at = bearer;
      tail = "name";
      break;
    }
    if (
      tail === "none" &&
      personFrom(features, at) !== null &&
      has(features, at, is.proper) &&
      honorific.has(features.norms[from] ?? "")
    ) {
      at = personFrom(features, at)?.to ?? at + 1;
      tail = "name";
      break;
    }
    if (
      has(features, at, is.definite) &&
      !has(features, at, is.time | is.verb) &&
      tail === "none" &&
      nominal(features, at)
    ) {
      tail = "definite";
      at++;
      at = conjoined(features, at);
      break;
    }
    if (
      tail === "none" &&
      chain < longestChain &&
      has(features, at, is.noun) &&
      !has(features, at, is.role | is.time) &&
      words[at + 1]?.part !== "enclitic"
    ) {
      chain++;
      at++;
      continue;
    }
    break;
  }
  if (tail === "none") return null;
  if (tail === "name" && outsideHeads.has(features.norms[from] ?? "")) {
    const known = knownAt(features, from + 1);
    // منتخب فرنسا, قوات الأمم المتحدة: the name inside keeps its own type.
    return known === null ? { from: from + 1, to: at, by: "name/organization.after-head" } : null;
  }
  const withoutAdjectives = at;
  if (!endsKnown) at = adjectivesFrom(features, from, at, tail);
  // مركز أبوظبي للغة العربية: after a place, the body's purpose; after another name, nothing.
  at = purposeFrom(features, at, endsPlace ? "definite" : tail);
  const to = at;
  if (tail === "definite" && masdarHeads.has(features.norms[from] ?? "") && !hasNisba(features, withoutAdjectives, to))
    return null;
  if (weak && tail === "definite" && !hasNisba(features, withoutAdjectives, to) && to - from < 3) return null;
  return { from, to, by: `name/organization.${tail === "name" ? "of-name" : "construct"}` };
}

const quoteMark = /^["«»“”„']$/;
const longestTitle = 5;

/** صحيفة السفير, قناة الجزيرة, صحيفة "المستقبل": the paper's own name, in quotes or one definite noun. */
function mediaName(features: Features, from: number, norm: string): OrganizationSpan | null {
  const quoted = quotedHeads.has(norm);
  if (!quoted && !mediaHeads.has(norm)) return null;
  const { words } = features;
  const next = from + 1;
  if (quoteMark.test(words[next]?.form ?? "")) {
    for (let at = next + 1; at < words.length && at <= next + longestTitle + 1; at++) {
      if (quoteMark.test(words[at]?.form ?? ""))
        return at > next + 1 ? { from: next + 1, to: at, by: "name/organization.quoted" } : null;
    }
    return null;
  }
  if (quoted || norm === "وكاله" || norm === "موقع" || !adjacent(features, from, next)) return null;
  if (
    !has(features, next, is.definite) ||
    !has(features, next, is.noun | is.proper) ||
    has(features, next, is.nisba | is.time)
  )
    return null;
  if (knownAt(features, next)?.name.row === "organization") return null;
  if (adjacent(features, next, next + 1) && has(features, next + 1, is.definite) && !has(features, next + 1, is.nisba))
    return null;
  return { from: next, to: next + 1, by: "name/organization.media" };
}

/** مستشفى الشيخ زايد, جائزة الملك فيصل: the end of a title with the person it belongs to, or the place itself. */
export function titledPerson(features: Features, at: number): number {
  if (!has(features, at, is.role) || !has(features, at, is.definite) || !adjacent(features, at, at + 1)) return at;
  const known = knownAt(features, at + 1);
  if (known?.name.row === "person") return known.to;
  return personFrom(features, at + 1)?.to ?? at;
}

/** الحكومة العراقية, اللجنة الأولمبية الدولية, الاتحاد الدولي لكرة القدم. */
function definiteName(features: Features, from: number): OrganizationSpan | null {
  // وزيرة الخارجية الأميركية is an office, not the ministry.
  if (/^وزير/.test(features.norms[from - 1] ?? "")) return null;
  const to0 = adjectivesFrom(features, from, from + 1, "definite");
  if (to0 === from + 1) return null;
  const weak = weakDefiniteHeads.has(features.norms[from] ?? "");
  const withPurpose = purposeFrom(features, to0, "definite");
  const nisba = hasNisba(features, from + 1, to0);
  if (to0 - from < 3 && withPurpose === to0 && !nisba && !classifying.has(features.norms[from + 1] ?? "")) return null;
  if (weak && withPurpose === to0 && to0 - from < 3) return null;
  return { from, to: withPurpose, by: "name/organization.definite" };
}

/** The end of the run of definite adjectives that agree with the head or the noun before them. */
function adjectivesFrom(features: Features, head: number, from: number, tail: "name" | "definite"): number {
  const { words } = features;
  let at = from;
  while (at < words.length && adjacent(features, at - 1, at)) {
    const word = words[at];
    if (word === undefined || !has(features, at, is.definite) || has(features, at, is.time | is.verb)) break;
    const adjective =
      has(features, at, is.yaAdjective) ||
      nameAdjectives.has(word.norm) ||
      has(features, at, is.nisba) ||
      nisbaShape(features, at);
    if (!adjective || passingAdjectives.has(word.norm)) break;
    if (features.given[at] !== null && !has(features, at, is.adjective)) break;
    if (!agrees(words[head], word) && !agrees(words[from - 1], word)) break;
    if (
      tail === "name" &&
      !has(features, at, is.nisba) &&
      !nameAdjectives.has(word.norm) &&
      !has(features, at, is.yaAdjective)
    )
      break;
    at++;
  }
  return at;
}

/** An unknown definite word in ـي or ـية after a head: most are nisbas the lexicon lacks. */
function nisbaShape(features: Features, at: number): boolean {
  const norm = features.norms[at] ?? "";
  return !has(features, at, is.noun) && /(يه|ي)$/.test(norm) && features.surname[at] === null;
}

const feminine = (word: Word) =>
  word.feats.Gender === "Fem" || /(ه|اء|ات)$/.test(word.norm) || femininePlural.has(word.norm);

function agrees(noun: Word | undefined, adjective: Word): boolean {
  if (noun === undefined) return false;
  const adjectiveFeminine =
    /ه$/.test(adjective.norm) ||
    adjective.norm === "العليا" ||
    adjective.norm === "الكبري" ||
    /اء$/.test(adjective.norm);
  return feminine(noun) === adjectiveFeminine || noun.feats.Number === "Plur";
}

/** المنظمة الدولية للهجرة, الاتحاد الدولي لكرة القدم: a ل phrase with a definite noun or one idafa. */
function purposeFrom(features: Features, at: number, tail: "name" | "definite"): number {
  const { words } = features;
  const particle = words[at];
  const noun = words[at + 1];
  if (tail === "name" || particle === undefined || noun === undefined) return at;
  if (particle.norm !== "ل" || particle.part !== "proclitic" || particle.sentence !== words[at - 1]?.sentence)
    return at;
  const norm = features.norms[at + 1] ?? "";
  if (!has(features, at + 1, is.noun | is.proper | is.definite) || has(features, at + 1, is.verb | is.time)) return at;
  const known = knownAt(features, at + 1);
  // اللجنة الدولية للصليب الأحمر; but الحكومة العراقية لرويترز is two names.
  if (known !== null) return known.name.kind === "international" ? known.to : at;
  const definite = has(features, at + 1, is.definite) || words[at]?.form === "لل";
  if (definite) {
    if (!purposes.test(norm)) return at;
    return adjectivesFrom(features, at + 1, conjoined(features, at + 2), "definite");
  }
  const next = at + 2;
  if (
    next < words.length &&
    adjacent(features, at + 1, next) &&
    has(features, next, is.definite) &&
    has(features, next, is.noun) &&
    purposes.test(norm)
  ) {
    return adjectivesFrom(features, next, conjoined(features, next + 1), "definite");
  }
  return at;
}

/** التربية والتعليم, الأغذية والزراعة: a definite noun joined by و. */
function conjoined(features: Features, at: number): number {
  const { words } = features;
  const and = words[at];
  if (and === undefined || and.norm !== "و" || and.part !== "proclitic" || and.sentence !== words[at - 1]?.sentence)
    return at;
  if (
    !has(features, at + 1, is.definite) ||
    !has(features, at + 1, is.noun) ||
    has(features, at + 1, is.role | is.time)
  )
    return at;
  if (constructHeads.has(features.norms[at + 1] ?? "") || definiteHeads.has(features.norms[at + 1] ?? "")) return at;
  if (knownAt(features, at + 1) !== null) return at;
  return at + 2;
}

function nominal(features: Features, at: number): boolean {
  return has(features, at, is.noun | is.proper) || (has(features, at, is.adjective) && !has(features, at, is.nisba));
}

function hasNisba(features: Features, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(features, at, is.nisba)) return true;
  return false;
}
