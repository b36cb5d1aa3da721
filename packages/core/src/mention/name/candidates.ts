// What names can start at a word, and which of them is taken: the longest, a known name before a pattern of the same length.
import type { KnownName } from "../../lexicon/name-table.ts";
import type { EntityType } from "../../schema/facts.ts";
import { everydayClub, standsForClub } from "./club.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { extraTitles } from "./head-words.ts";
import { knownAt, typeOf } from "./known.ts";
import { organizationFrom } from "./organization.ts";
import { opensWithAnd } from "./namesake.ts";
import { type PersonSpan, personFrom } from "./person.ts";
import { placeFrom } from "./place.ts";
import { quotedFrom } from "./quoted.ts";
import { kindAround } from "./surroundings.ts";
import { introducesName, toldAfter, unlistedName } from "./vouched.ts";

export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly name: KnownName | null;
  readonly by: string;
  /** Letters of the first word that stand outside the name: the و of وإيمرسون. */
  readonly outside?: number;
  /** English name where `name` is null. */
  readonly en?: string;
}

export function candidatesFrom(features: Features, at: number, before: Candidate | undefined): Candidate | null {
  let best: Candidate | null = null;
  const offer = (candidate: Candidate | null): void => {
    if (candidate !== null && (best === null || candidate.to > best.to)) best = candidate;
  };
  offer(quoted(features, at));
  const known = knownAt(features, at);
  if ((known === null || (known.name.row === "place" && known.to === at + 1)) && everydayClub(features, at))
    offer({ from: at, to: at + 1, type: "organization", name: null, by: "name/club.everyday" });
  if (known !== null && known.to === at + 1 && known.name.row === "place" && standsForClub(features, at)) {
    offer({ from: at, to: known.to, type: "organization", name: null, en: known.name.en, by: "name/club" });
  } else if (known !== null)
    // The title of a known person stands outside: الملك [حسين].
    offer({
      from: known.name.row === "person" && known.words > 1 && extraTitles.has(features.norms[at] ?? "") ? at + 1 : at,
      to: known.to,
      type: typeOf(known.name),
      name: known.name,
      by: `name/known.${known.name.row}`,
    });
  offer(acronym(features, at, before));
  offer(credit(features, at));
  offer(organization(features, at));
  offer(place(features, at));
  offer(person(features, at, best, before));
  return best;
}

function organization(features: Features, at: number): Candidate | null {
  const found = organizationFrom(features, at);
  return found === null ? null : { ...found, type: "organization", name: null };
}

/** شركة تسويق النفط العراقية (سومو): one word in brackets after an organisation is its short name. */
function acronym(features: Features, at: number, before: Candidate | undefined): Candidate | null {
  const { words } = features;
  if (before?.type !== "organization" || before.to !== at - 1 || words[at - 1]?.form !== "(") return null;
  if (words[at + 1]?.form !== ")" || has(features, at, is.definite | is.time)) return null;
  return { from: at, to: at + 1, type: "organization", name: null, by: "name/organization.acronym" };
}

function quoted(features: Features, at: number): Candidate | null {
  const found = quotedFrom(features, at);
  return found === null ? null : { ...found, name: null };
}

function place(features: Features, at: number): Candidate | null {
  const found = placeFrom(features, at);
  if (found === null || (found.by === "name/place.after-head" && found.from !== at)) {
    // The head is outside: the name is found again when its own first word is reached.
    return null;
  }
  return { ...found, name: null };
}

function person(
  features: Features,
  at: number,
  known: Candidate | null,
  before: Candidate | undefined,
): Candidate | null {
  if (
    before?.type === "person" &&
    before.to === at &&
    has(features, at, is.unknown) &&
    opensWithAnd(features.words[at]?.form ?? "")
  ) {
    const span = personFrom(features, at);
    return { from: at, to: span?.to ?? at + 1, type: "person", name: null, by: "name/person.and", outside: 1 };
  }
  const outside = at > 0 ? placeFrom(features, at - 1) : null;
  if (outside?.from === at) return { ...outside, name: null };
  const span = personFrom(features, at, vouchedAt(features, at));
  if (span === null) return unlisted(features, at) ?? speaker(features, at);
  // A known place or organisation at the start of a run of unknown words keeps its own length: باريس U U.
  if (known !== null && known.type !== "person" && span.to > known.to && features.given[at] === null) return null;
  const around =
    span.strength === 2 && span.known === 0 && !has(features, at, is.definite)
      ? kindAround(features, at, span.to, before)
      : null;
  if (around !== null) return { from: at, to: span.to, type: around, name: null, by: `name/around.${around}` };
  const reason = reasonFor(features, span, before);
  if (reason === null) return unlisted(features, at);
  return {
    from: span.from,
    to: span.to,
    type: "person",
    name: known?.type === "person" && known.to === span.to ? known.name : null,
    by: `name/person.${reason}`,
  };
}

/** Does the context say that a person's name stands here? Asked only where a given name could begin. */
function vouchedAt(features: Features, at: number): boolean {
  if ((features.given[at] ?? null) === null && features.norms[at] !== "عبد") return false;
  return afterSpeech(features, at) || introducesName(features, at) || toldAfter(features, at + 2);
}

function unlisted(features: Features, at: number): Candidate | null {
  const to = unlistedName(features, at);
  return to === at ? null : { from: at, to, type: "person", name: null, by: "name/person.unlisted" };
}

/** Why a run of words is taken for a person's name, as the end of the rule's id; null where it is not. */
function reasonFor(features: Features, span: PersonSpan, before: Candidate | undefined): string | null {
  const { from, to, strength, known } = span;
  const size = to - from;
  const definite = has(features, from, is.definite);
  if (strength === 3 && !(size === 1 && preposition(features, from))) return size > 1 ? "full" : "single";
  // كانافارو وإيمرسون: joined to a person by و.
  const joined = before?.type === "person" && before.to === from - 1 && features.words[from - 1]?.upos === "CCONJ";
  if (strength === 2 && joined) return "joined";
  const titled = introducesName(features, from) || (size > 1 && toldAfter(features, to));
  const spoken = afterSpeech(features, from);
  const introduced = titled || spoken || (size > 1 && afterNisba(features, from));
  const why = titled ? "titled" : spoken ? "speaker" : "national";
  if (strength === 2 && size === 1 && subject(features, from)) return "subject";
  if (strength === 2) return introduced ? why : size > 1 && (known > 0 || !definite) ? "unknown-run" : null;
  const opens = !definite || ((features.given[from] ?? null) !== null && introduced);
  if (size > 1 && known > 1 && opens && (introduced || anyProper(features, from, to)))
    return introduced ? why : "everyday-run";
  // قال الحكيم إن: an everyday word with the article is the speaker's name only before what is said.
  if (size === 1 && definite && spoken && !has(features, from, is.adjective))
    return features.words[from + 1]?.upos === "SCONJ" ? "speaker" : null;
  // يستبعد عودة الأمطار: one everyday word that governs the noun after it is that word.
  if (size === 1 && !titled && adjacent(features, from, to) && has(features, to, is.definite | is.noun)) return null;
  return introduced && !has(features, from, is.definite | is.adjective) ? why : null;
}

/** علي before a place or a definite noun is most often على without its dots. */
function preposition(features: Features, at: number): boolean {
  return (
    features.norms[at] === "علي" &&
    (has(features, at + 1, is.definite) || knownAt(features, at + 1)?.name.row === "place")
  );
}

/** الأرجنتيني خوليان ألفاريز, المغربي سعيد العوادي: a person's nationality stands before the name. */
function afterNisba(features: Features, at: number): boolean {
  return (
    has(features, at - 1, is.nisba) &&
    has(features, at - 1, is.definite) &&
    features.words[at - 1]?.sentence === features.words[at]?.sentence &&
    features.words[at - 1]?.feats.Gender !== "Fem"
  );
}

/** وقال جوتشولك إن: an unknown word right after a verb of saying. */
function afterSpeech(features: Features, at: number): boolean {
  const before = at - 1;
  return (
    before >= 0 && has(features, before, is.speech) && features.words[before]?.sentence === features.words[at]?.sentence
  );
}

/** قال الدويك إن, قال الحكيم: a definite word that the lexicon lacks, or that is a surname too, right after a verb of saying. */
function speaker(features: Features, at: number): Candidate | null {
  const word = features.words[at];
  if (
    word === undefined ||
    !afterSpeech(features, at) ||
    !has(features, at, is.definite) ||
    word.source !== "guess" ||
    has(features, at, is.yaAdjective)
  )
    return null;
  if (word.feats.Number === "Plur" || /(ه|ات|ين|ون)$/.test(features.norms[at] ?? "")) return null;
  const next = features.words[at + 1];
  return next !== undefined && (next.upos === "SCONJ" || next.upos === "PUNCT")
    ? { from: at, to: at + 1, type: "person", name: null, by: "name/person.speaker" }
    : null;
}

/** أن جوتشولك تكهن, خاض إيمرسون: an unknown word where a clause has its subject. */
function subject(features: Features, at: number): boolean {
  if (has(features, at, is.definite)) return false;
  const before = features.words[at - 1];
  if (before?.sentence === features.words[at]?.sentence && before?.upos === "SCONJ")
    return has(features, at + 1, is.verb);
  return (
    before?.sentence === features.words[at]?.sentence &&
    before?.upos === "VERB" &&
    before.feats.Gender !== "Fem" &&
    !has(features, at + 1, is.unknown)
  );
}

/** Agencies by their nationality, as papers credit them: (الفرنسية) is AFP, (الألمانية) DPA. */
const credits = new Set(["الفرنسيه", "الالمانيه", "الاوروبيه"]);

function credit(features: Features, at: number): Candidate | null {
  const { words, norms } = features;
  if (!credits.has(norms[at] ?? "") || words[at - 1]?.form !== "(" || !/^[)\-–,،]$/.test(words[at + 1]?.form ?? ""))
    return null;
  return { from: at, to: at + 1, type: "organization", name: null, by: "name/organization.credit" };
}

function anyProper(features: Features, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(features, at, is.proper)) return true;
  return false;
}
