// Which entity a name belongs to: the lexicon's key, a name heard before in full or in part, or a new one.
import { names } from "../lexicon/name-table.ts";
import type { NameMention } from "../model/name-mention.ts";
import { placeGender } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import { draft, type Draft } from "./draft.ts";
import { personInEnglish, phraseInEnglish } from "./english.ts";
import { countryMeant } from "./metonym.ts";

/** Adds the mention of a name and gives its entity. */
export function placeName(discourse: Discourse, mention: NameMention): Draft {
  const meant = countryMeant(discourse, mention);
  const entity = meant === null ? entityOf(discourse, mention) : knownEntity(discourse, meant, mention);
  discourse.mention(entity, {
    start: mention.start,
    end: mention.end,
    form: "name",
    head: mention.from,
    basis: meant === null ? "stated" : "inferred",
    by: meant === null ? mention.by : "entity/metonym.capital",
  });
  return entity;
}

function entityOf(discourse: Discourse, mention: NameMention): Draft {
  if (mention.key !== null) return knownEntity(discourse, mention.key, mention);
  const words = discourse.words.slice(mention.from, mention.to);
  const norms = words.map((word) => word.norm);
  const same = mention.type === "person" ? samePerson(discourse, norms) : sameName(discourse, mention, norms);
  if (same !== null) {
    if (mention.type === "person" && discourse.text.slice(mention.start, mention.end).length > same.ar.length && same.known === null) {
      same.ar = discourse.text.slice(mention.start, mention.end);
      same.en = personInEnglish(words);
    }
    return same;
  }
  const head = words[0];
  const ar = words.map((word) => word.form).join(" ");
  const written = mention.type === "person" || words.length === 1 ? discourse.text.slice(mention.start, mention.end) : ar;
  const entity = draft(`e${mention.start}`, mention.type, mention.type === "person" ? written : spaced(words.map((word) => [word.form, word.part])), {
    named: true,
    en: mention.en ?? (mention.type === "person" ? personInEnglish(words) : phraseInEnglish(words)),
    gender: genderOf(mention, head?.feats["Gender"], norms),
    number: mention.type !== "person" && head?.feats["Number"] === "Plur" ? "Plur" : "Sing",
    human: mention.type === "person",
    lemmas: new Set(head === undefined ? [] : [head.lemma]),
    modifiers: new Set(norms.slice(1)),
  });
  return discourse.add(entity);
}

/** Words as written together: a proclitic or pronoun stands without a space. */
function spaced(parts: readonly (readonly [form: string, part: string])[]): string {
  let out = "";
  for (const [form, part] of parts) out += out === "" || part === "enclitic" || out.endsWith("\u200d") ? form : ` ${form}`;
  return out.replace(/ (ل|ب|و) /g, " $1");
}

export function knownEntity(discourse: Discourse, key: string, mention: NameMention | null): Draft {
  const id = `e:${key}`;
  const there = discourse.get(id);
  if (there !== undefined) return there;
  const known = names().byKey.get(key);
  const type = known === undefined ? (mention?.type ?? "other") : known.row === "person" ? "person" : known.row === "organization" ? "organization" : mention !== null && mention.key === key ? mention.type : "gpe";
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
      gender: known?.row === "place" ? placeGender(key) : known?.row === "person" ? genderByGiven(known.ar) : (head?.upos === "NOUN" ? (head.feats["Gender"] as "Masc" | "Fem" | undefined) : undefined) ?? null,
      human: type === "person",
      lemmas: new Set(head?.upos === "NOUN" ? [head.lemma] : []),
    }),
  );
}

/** Codes of states that are no more, and user-assigned ones. */
const userAssigned = new Set(["YU", "SU", "CS", "XK"]);

function genderByGiven(name: string): "Masc" | "Fem" {
  return names().given.get((name.split(" ")[0] ?? "").replace(/[أإآ]/g, "ا").replace(/ة$/, "ه").replace(/ى$/, "ي"))?.gender === "f" ? "Fem" : "Masc";
}

function genderOf(mention: NameMention, written: string | undefined, norms: readonly string[]): "Masc" | "Fem" | null {
  if (mention.type === "gpe" || mention.type === "location") return "Fem";
  if (mention.type === "person") {
    const gender = names().given.get(norms[0] ?? "")?.gender;
    return gender === "f" ? "Fem" : gender === "m" ? "Masc" : null;
  }
  return written === "Fem" || /ه$/.test(norms[0] ?? "") ? "Fem" : written === "Masc" ? "Masc" : null;
}

/** The surname alone after the full name, the full name after the surname, or the same name again. */
function samePerson(discourse: Discourse, norms: readonly string[]): Draft | null {
  const last = norms.at(-1);
  for (let at = discourse.entities.length - 1; at >= 0; at--) {
    const entity = discourse.entities[at];
    if (entity === undefined || entity.type !== "person" || !entity.named) continue;
    const parts = partsOf(entity);
    if (parts.join(" ") === norms.join(" ")) return entity;
    if (norms.length === 1 && parts.length > 1 && (parts.at(-1) === last || parts[0] === last || parts.slice(-2).join("") === last)) return entity;
    if (parts.length === 1 && norms.length > 1 && parts[0] === last) return entity;
    // محمد مرسي, محمد محمد مرسي: first and last agree.
    if (norms.length > 1 && parts.length > 1 && norms[0] === parts[0] && last === parts.at(-1)) return entity;
  }
  return null;
}

function partsOf(entity: Draft): string[] {
  return entity.ar.split(" ").map((part) => part.replace(/[أإآ]/g, "ا").replace(/ة$/, "ه").replace(/ى$/, "ي"));
}

function sameName(discourse: Discourse, mention: NameMention, norms: readonly string[]): Draft | null {
  const text = norms.join(" ");
  for (const entity of discourse.entities) {
    if (entity.named && entity.type === mention.type && partsOf(entity).join(" ") === text) return entity;
  }
  return null;
}
