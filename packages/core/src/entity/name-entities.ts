// Which entity a name belongs to: the lexicon's key, a name heard before in full or in part, or a new one.
import { names } from "../lexicon/name-table.ts";
import type { NameMention } from "../model/name-mention.ts";
import type { Word } from "../model/word.ts";
import { fold } from "../script/fold.ts";
import { placeGender } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { calledByWord } from "./english-by-name.ts";
import { nameInEnglish } from "./english-name.ts";
import { personInEnglish } from "./english-person.ts";
import { countryMeant } from "./metonym.ts";
import { rememberMinistry } from "./ministry.ts";
import { genderByVerb } from "./person-gender.ts";
import { rememberShort } from "./short-name.ts";
import { spaced } from "./written.ts";

/** Adds the mention of a name and gives its entity. */
export function placeName(discourse: Discourse, mention: NameMention): Draft {
  const meant = countryMeant(discourse, mention);
  const entity = meant === null ? entityOf(discourse, mention) : knownEntity(discourse, meant, mention);
  const own = discourse.words.slice(mention.from, mention.to);
  remember(discourse, entity, own);
  if (entity.type === "organization") rememberShort(discourse, entity, own);
  discourse.mention(entity, {
    start: mention.start,
    end: mention.end,
    form: "name",
    head: mention.from,
    basis: meant === null ? "stated" : "inferred",
    by: meant === null ? mention.by : "entity/metonym.capital",
  });
  discourse.endingAt.set(mention.to, entity);
  discourse.nameAt.set(mention.from, entity);
  if (entity.type === "person") for (let at = mention.from + 1; at < mention.to; at++) discourse.inside.set(at, entity);
  genderByVerb(discourse, entity, mention.from);
  if (entity.type === "organization") rememberMinistry(discourse, mention, entity);
  return entity;
}

function entityOf(discourse: Discourse, mention: NameMention): Draft {
  if (mention.key !== null) return knownEntity(discourse, mention.key, mention);
  const words = discourse.words.slice(mention.from, mention.to);
  const norms = words.map((word) => word.norm);
  const same = mention.type === "person" ? samePerson(discourse, norms) : sameName(discourse, mention, norms);
  if (same !== null) {
    if (
      mention.type === "person" &&
      discourse.text.slice(mention.start, mention.end).length > same.ar.length &&
      same.known === null
    ) {
      same.ar = spaced(words);
      same.en = personInEnglish(words);
    }
    return same;
  }
  const head = words[0];
  const entity = draft(`e${mention.start}`, mention.type, spaced(words), {
    named: true,
    en:
      mention.en ??
      (mention.type === "person"
        ? personInEnglish(words)
        : ((mention.type === "organization" ? calledByWord(words) : null) ?? nameInEnglish(words))),
    // حقق برشلونة: a club is a نادي, whatever its name ends in.
    gender:
      mention.by === "name/club"
        ? "Masc"
        : genderOf(mention, head?.feats.Gender, norms, head?.upos === "NOUN" && words.length > 1),
    number: mention.type !== "person" && head?.feats.Number === "Plur" ? "Plur" : "Sing",
    human: mention.type === "person",
    generic: words.length > 1 && head?.upos === "NOUN" && head.entry?.kinds.some((kind) => bodies.has(kind)) === true,
    lemmas: new Set(head === undefined ? [] : [head.lemma]),
    modifiers: modifiersIn(words),
  });
  return discourse.add(entity);
}

export function knownEntity(discourse: Discourse, key: string, mention: NameMention | null): Draft {
  const id = `e:${key}`;
  const there = discourse.get(id);
  if (there !== undefined) return there;
  const known = names().byKey.get(key);
  const type =
    known === undefined
      ? (mention?.type ?? "other")
      : known.row === "person"
        ? "person"
        : known.row === "organization"
          ? "organization"
          : mention !== null && mention.key === key
            ? mention.type
            : "gpe";
  const head = mention === null ? undefined : discourse.words[mention.from];
  const sameAs: string[] = [];
  if (known?.kind === "country" && known.in !== null && !userAssigned.has(known.in)) sameAs.push(`iso3166:${known.in}`);
  if (known?.kind === "media") sameAs.push("kind:media");
  return discourse.add(
    draft(id, type, known?.ar ?? discourse.text.slice(mention?.start ?? 0, mention?.end ?? 0), {
      named: true,
      known: key,
      en: known?.en ?? mention?.en ?? null,
      sameAs,
      kind: known?.kind ?? null,
      gender:
        known?.row === "place"
          ? placeGender(key)
          : known?.row === "person"
            ? genderByGiven(known.ar)
            : ((head?.upos === "NOUN" ? (head.feats.Gender as "Masc" | "Fem" | undefined) : undefined) ??
              genderOfKind.get(known?.kind ?? "") ??
              null),
      human: type === "person",
      lemmas: new Set(head?.upos === "NOUN" ? [head.lemma] : []),
      modifiers: mention === null ? new Set() : modifiersIn(discourse.words.slice(mention.from, mention.to)),
    }),
  );
}

/** A club is a نادي, a company a شركة, where no word of the name says so. */
const genderOfKind: ReadonlyMap<string, "Masc" | "Fem"> = new Map([
  ["club", "Masc"],
  ["company", "Fem"],
  ["agency", "Fem"],
]);

/** Kinds of nouns that say what a body is. */
const bodies = new Set(["org", "group", "media", "facility"]);

/** Codes of states that are no more, and user-assigned ones. */
const userAssigned = new Set(["YU", "SU", "CS", "XK"]);

function genderByGiven(name: string): "Masc" | "Fem" {
  return names().given.get(fold(name.split(" ")[0] ?? ""))?.gender === "f" ? "Fem" : "Masc";
}

function genderOf(
  mention: NameMention,
  written: string | undefined,
  norms: readonly string[],
  headed: boolean,
): "Masc" | "Fem" | null {
  if (mention.type === "gpe" || mention.type === "location") return headed && written === "Masc" ? "Masc" : "Fem";
  if (mention.type === "person") {
    const gender = names().given.get(norms[0] ?? "")?.gender;
    return gender === "f" ? "Fem" : gender === "m" ? "Masc" : null;
  }
  return written === "Fem" || /ه$/.test(norms[0] ?? "") ? "Fem" : written === "Masc" ? "Masc" : null;
}

/** The surname alone after the full name, the full name after the surname, or the same name again. */
function samePerson(discourse: Discourse, norms: readonly string[]): Draft | null {
  const last = norms.at(-1) ?? "";
  const whole = discourse.byName.get(`person ${norms.join(" ")}`);
  if (whole !== undefined) return whole;
  // نصر الله alone, after حسن نصر الله.
  const twoPart = norms.length === 2 ? discourse.byName.get(`part ${norms.join(" ")}`) : undefined;
  if (twoPart !== undefined) return twoPart;
  const byLast = discourse.byName.get(`part ${last}`);
  if (byLast === undefined) return null;
  const parts = partsOf(byLast);
  if (norms.length === 1) return byLast;
  // The surname alone came first, or first and last agree: محمد مرسي, محمد محمد مرسي.
  return parts.length === 1 || (norms[0] === parts[0] && last === parts.at(-1)) ? byLast : null;
}

/** البنك المركزي التونسي: what a later البنك المركزي may repeat. */
function modifiersIn(words: readonly Word[]): Set<string> {
  return new Set(words.slice(1).flatMap((word) => (word.upos === "PUNCT" ? [] : [word.lemma, word.norm])));
}

/** شركة «نسائم» للطاقة … نسائم: what stands in quotation marks, or is no common word, is the name itself. */
function rememberProper(discourse: Discourse, entity: Draft, words: readonly Word[]): void {
  const quoted = words.findIndex((word) => /^["«“]$/.test(word.form));
  const own: string[] = [];
  for (const word of words.slice(quoted < 0 ? 1 : quoted + 1)) {
    const common = quoted < 0 && word.upos !== "PROPN" && word.entry?.gloss != null;
    if (word.upos === "PUNCT" || word.upos === "ADP" || common) break;
    own.push(word.norm);
  }
  if (own.length > 0) discourse.byName.set(`organization ${own.join(" ")}`, entity);
}

function partsOf(entity: Draft): string[] {
  return entity.ar.split(" ").map(fold);
}

function sameName(discourse: Discourse, mention: NameMention, norms: readonly string[]): Draft | null {
  return discourse.byName.get(`${mention.type} ${norms.join(" ")}`) ?? null;
}

/** Lets later mentions find a named entity. */
function remember(discourse: Discourse, entity: Draft, words: readonly Word[]): void {
  const norms = words.map((word) => word.norm);
  discourse.byName.set(`${entity.type} ${norms.join(" ")}`, entity);
  if (entity.generic && entity.known === null) rememberProper(discourse, entity, words);
  if (entity.type !== "person") return;
  discourse.byName.set(`person ${partsOf(entity).join(" ")}`, entity);
  const parts = partsOf(entity);
  for (const part of [parts[0], parts.at(-1), parts.slice(-2).join(" ")])
    if (part !== undefined && part.length > 2) discourse.byName.set(`part ${part}`, entity);
}
