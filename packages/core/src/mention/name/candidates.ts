// What names can start at a word, and which of them is taken: the longest, a known name before a pattern of the same length.
import type { KnownName } from "../../lexicon/name-table.ts";
import type { EntityType } from "../../schema/facts.ts";
import { apposedName, disagreeing } from "./apposed-name.ts";
import { everydayClub, standsForClub } from "./club.ts";
import { clubCompound } from "./club-compound.ts";
import { signedFrom } from "./credit-line.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { firmWithTrade, shareOf } from "./firm-purpose.ts";
import { foreignBodyFrom } from "./foreign-body.ts";
import { extraTitles } from "./head-words.ts";
import { publisherFrom } from "./house-names.ts";
import { knownAt, typeOf } from "./known.ts";
import { secondBearer } from "./name-tail.ts";
import { opensWithAnd } from "./namesake.ts";
import { organizationFrom } from "./organization.ts";
import { personFrom } from "./person.ts";
import { afterSpeech, reasonFor } from "./person-reason.ts";
import { placeFrom } from "./place.ts";
import { quotedFrom } from "./quoted.ts";
import { saidPair } from "./said-pair.ts";
import { spokenBeforeOffice } from "./spoken-before-office.ts";
import { strangeFirst } from "./strange-first.ts";
import { subjectPair } from "./subject-pair.ts";
import { inWhoseName, kindAround, located } from "./surroundings.ts";
import { toponymFrom } from "./toponym.ts";
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

/** `people`: the last words of persons' full names that stand before. */
export function candidatesFrom(
  features: Features,
  at: number,
  before: Candidate | undefined,
  people: ReadonlySet<string>,
): Candidate | null {
  let best: Candidate | null = null;
  const offer = (candidate: Candidate | null): void => {
    if (candidate !== null && (best === null || candidate.to > best.to)) best = candidate;
  };
  offer(quoted(features, at));
  const known = knownAt(features, at);
  if (known?.name.row === "organization" && known.to === (best as Candidate | null)?.to) best = null;
  if ((known === null || (known.name.row === "place" && known.to === at + 1)) && everydayClub(features, at))
    offer({ from: at, to: at + 1, type: "organization", name: null, by: "name/club.everyday" });
  const share = shareOf(features, at);
  if (share > at && (known === null || known.name.row === "place")) {
    offer({
      from: at,
      to: Math.max(share, known?.to ?? 0),
      type: "organization",
      name: null,
      by: "name/organization.share",
    });
  } else if (known !== null && known.to === at + 1 && known.name.row === "place" && standsForClub(features, at)) {
    offer({ from: at, to: known.to, type: "organization", name: null, en: known.name.en, by: "name/club" });
  } else if (known === null && has(features, at, is.unknown) && standsForClub(features, at)) {
    offer({ from: at, to: at + 1, type: "organization", name: null, by: "name/club" });
  } else if (known !== null && societies.has(features.norms[at] ?? "") && nisbaAt(features, known.to)) {
    offer({ from: at, to: known.to + 1, type: "organization", name: null, by: "name/organization.society" });
  } else if (known !== null)
    // The title of a known person stands outside: الملك [حسين].
    offer({
      from: known.name.row === "person" && known.words > 1 && extraTitles.has(features.norms[at] ?? "") ? at + 1 : at,
      to: known.to,
      type: typeOf(known.name),
      name: known.name,
      by: `name/known.${known.name.row}`,
    });
  // فيتش سوليوشنز: a known firm's name may go on.
  if (
    known?.name.row === "organization" &&
    known.name.kind === "company" &&
    known.words === 1 &&
    !has(features, at, is.particle)
  ) {
    let to = known.to;
    while (features.words[to]?.source === "foreign" && has(features, to, is.unknown) && adjacent(features, to - 1, to))
      to++;
    if (to > known.to) offer({ from: at, to, type: "organization", name: null, by: "name/organization.firm" });
  }
  offer(acronym(features, at, before));
  offer(credit(features, at));
  offer(organization(features, at));
  offer(place(features, at));
  offer(person(features, at, best, before, people));
  return best;
}

const officeOf = (features: Features, at: number, before: Candidate | undefined): boolean =>
  before?.type === "person" &&
  before.to === at - 1 &&
  has(features, at - 1, is.role) &&
  !has(features, at - 1, is.definite) &&
  adjacent(features, at - 2, at - 1) &&
  adjacent(features, at - 1, at) &&
  /^(مدرب|لاعب|حارس|مهاجم|مدافع|رئيس|رئيسه|مدير|مديره|قائد|نجم|كابتن|هداف)$/.test(features.norms[at - 1] ?? "");

/** الهلال الأحمر التركي: a country's own. */
const societies = new Set(["الهلال", "الصليب"]);
const nisbaAt = (features: Features, at: number): boolean =>
  adjacent(features, at - 1, at) &&
  has(features, at - 1, is.definite) &&
  has(features, at, is.nisba) &&
  has(features, at, is.definite) &&
  features.words[at]?.feats.Gender !== "Fem";

function organization(features: Features, at: number): Candidate | null {
  const body = Math.max(foreignBodyFrom(features, at), firmWithTrade(features, at));
  if (body > at) return { from: at, to: body, type: "organization", name: null, by: "name/organization.foreign" };
  const club = clubCompound(features, at);
  if (club > at) return { from: at, to: club, type: "organization", name: null, by: "name/club.compound" };
  const press = publisherFrom(features, at);
  if (press > at) return { from: at, to: press, type: "organization", name: null, by: "name/organization.press" };
  const found = organizationFrom(features, at);
  // حزب الله والمليشيات: a body that is known does not go on with و.
  const known = found !== null && found.from === at ? knownAt(features, at) : null;
  if (known?.name.row === "organization" && known.words > 1 && features.words[known.to]?.norm === "و") return null;
  return found === null ? null : { ...found, type: "organization", name: null };
}

/** شركة تسويق النفط العراقية (سومو): one word in brackets after an organisation is its short name. */
function acronym(features: Features, at: number, before: Candidate | undefined): Candidate | null {
  const { words } = features;
  if (before?.type !== "organization" || before.to !== at - 1 || words[at - 1]?.form !== "(") return null;
  let to = at + 1;
  // (كيديلان راكيات): its name in its own language.
  while (has(features, at, is.unknown) && has(features, to, is.unknown) && adjacent(features, to - 1, to)) to++;
  if (words[to]?.form !== ")" || has(features, at, is.definite | is.time)) return null;
  return { from: at, to, type: "organization", name: null, by: "name/organization.acronym" };
}

function quoted(features: Features, at: number): Candidate | null {
  const found = quotedFrom(features, at);
  return found === null ? null : { ...found, name: null };
}

function place(features: Features, at: number): Candidate | null {
  const town = toponymFrom(features, at);
  if (town > at) return { from: at, to: town, type: "gpe", name: null, by: "name/place.toponym" };
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
  people: ReadonlySet<string>,
): Candidate | null {
  if (
    before?.type === "person" &&
    before.to === at &&
    ((has(features, at, is.unknown) && opensWithAnd(features.words[at]?.form ?? "")) || secondBearer(features, at))
  ) {
    const span = personFrom(features, at);
    return { from: at, to: span?.to ?? at + 1, type: "person", name: null, by: "name/person.and", outside: 1 };
  }
  const signed = signedFrom(features, at);
  if (signed > at) return { from: at, to: signed, type: "person", name: null, by: "name/person.signed" };
  const outside = at > 0 ? placeFrom(features, at - 1) : null;
  if (outside?.from === at) return { ...outside, name: null };
  const span = personFrom(features, at, vouchedAt(features, at));
  // عدنان الصائغ ولطيفة قاري.
  if (before?.type === "person" && before.to === at - 1 && disagreeing(features, at))
    return { from: at, to: at + 2, type: "person", name: null, by: "name/person.joined" };
  if (span === null) return unlisted(features, at) ?? speaker(features, at);
  // A known place or organisation at the start of a run of unknown words keeps its own length: باريس U U.
  if (known !== null && known.type !== "person" && span.to > known.to) {
    if (features.given[at] === null) return null;
    // في كليفلاند لوريتا ميستر: after في it is the town, though people are called so.
    if (features.words[at - 1]?.norm === "في" && known.type === "gpe") return null;
  }
  // متحدث باسم الكوميسا: an unlisted name after باسم is a body's.
  if (span.strength === 2 && span.known === 0 && inWhoseName(features, at))
    return { from: at, to: span.to, type: "organization", name: null, by: "name/organization.spokesman" };
  const around =
    span.strength === 2 && span.known === 0 && !has(features, at, is.definite) && !people.has(features.norms[at] ?? "")
      ? kindAround(features, at, span.to, before)
      : null;
  if (around !== null) return { from: at, to: span.to, type: around, name: null, by: `name/around.${around}` };
  if (located(features, at, span.to))
    return { from: at, to: span.to, type: "gpe", name: null, by: "name/place.located" };
  // جوزيه بيسيرو مدرب فيتوريا: what a named one's office is of.
  if (officeOf(features, at, before) && span.strength === 2 && span.known === 0)
    return { from: at, to: span.to, type: "organization", name: null, by: "name/organization.office" };
  const reason = reasonFor(features, span, before);
  if (reason === null) return unlisted(features, at);
  if (reason === "titled" && span.strength < 3 && span.to === at + 1) {
    // رفع سيد أحمد طرشي عريضة: what follows a name is not titled again.
    if (before?.type === "person" && before.to === at && has(features, at, is.noun)) return null;
    // النائب رعد الدهلكي.
    const longer = unlisted(features, at);
    if (longer !== null) return longer;
  }
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

/** What only the words around it make a person's name. */
const byPlace = [
  [unlistedName, "unlisted"],
  [strangeFirst, "strange-first"],
  [spokenBeforeOffice, "before-office"],
  [saidPair, "said-pair"],
  [apposedName, "apposed"],
  [subjectPair, "subject-pair"],
] as const;

function unlisted(features: Features, at: number): Candidate | null {
  for (const [end, by] of byPlace) {
    const to = end(features, at);
    if (to > at) return { from: at, to, type: "person", name: null, by: `name/person.${by}` };
  }
  return null;
}

/** قال الدويك إن, قال الحكيم: a definite word that the lexicon lacks, or that is a surname too, right after a verb of saying. */
function speaker(features: Features, at: number): Candidate | null {
  const word = features.words[at];
  if (
    word === undefined ||
    !has(features, at, is.definite) ||
    word.source !== "guess" ||
    (!afterSpeech(features, at) && !doer(features, at)) ||
    (has(features, at, is.yaAdjective) && has(features, at, is.adjective))
  )
    return null;
  if (word.feats.Number === "Plur" || /(ه|ات|ين|ون)$/.test(features.norms[at] ?? "")) return null;
  const next = features.words[at + 1];
  return next !== undefined && (next.upos === "SCONJ" || next.upos === "PUNCT" || doer(features, at))
    ? { from: at, to: at + 1, type: "person", name: null, by: "name/person.speaker" }
    : null;
}

/** تلا العتيري رسالة, غادر البكوشي القاعة: an unlisted word like a nisba between a verb and its object can be nothing but who did it. */
function doer(features: Features, at: number): boolean {
  const { words, norms } = features;
  const verb = words[at - 1];
  const next = words[at + 1];
  if (
    verb?.upos !== "VERB" ||
    verb.feats.Gender === "Fem" ||
    verb.feats.Person !== "3" ||
    !adjacent(features, at - 1, at)
  )
    return false;
  if (!/[^ا]ي$/.test(norms[at] ?? "") || next === undefined || next.token === words[at]?.token) return false;
  return next.upos === "NOUN" && adjacent(features, at, at + 1);
}

/** Agencies by their nationality, as papers credit them: (الفرنسية) is AFP, (الألمانية) DPA. */
const credits = new Set(["الفرنسيه", "الالمانيه", "الاوروبيه"]);

function credit(features: Features, at: number): Candidate | null {
  const { words, norms } = features;
  if (!credits.has(norms[at] ?? "") || words[at - 1]?.form !== "(" || !/^[)\-–,،]$/.test(words[at + 1]?.form ?? ""))
    return null;
  return { from: at, to: at + 1, type: "organization", name: null, by: "name/organization.credit" };
}
