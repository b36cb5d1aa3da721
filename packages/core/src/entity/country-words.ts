// Words that stand for countries already named: البلاد (the country), البلدين (both countries).
import { names } from "../lexicon/name-table.ts";
import { phraseSpan } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { knownEntity } from "./name-entities.ts";
import { lastPair, together } from "./pairs.ts";

/** A definite noun phrase reaches back this many sentences. */
export const reach = 30;

export const countryWords = new Set([
  "البلاد",
  "البلد",
  "البلدين",
  "البلدان",
  "الدولتين",
  "الدولتان",
  "الجانبين",
  "الجانبان",
  "الطرفين",
  "الطرفان",
  "العاصمتين",
  "العاصمتان",
]);

/** البلدان النامية, بعض البلدان, البلدان التي: countries in the plural, which is written like the dual. */
function areMany({ words }: Discourse, word: Word): boolean {
  const before = words[word.index - 1];
  const next = words[word.index + 1];
  if (before !== undefined && before.sentence === word.sentence) {
    if (before.upos === "ADP" || before.part === "proclitic" || manyBefore.has(before.norm)) return true;
    if (before.upos === "VERB" && before.feats.Gender === "Fem") return true;
    // سعادة البلدان: after a noun the dual would be البلدين.
    if (before.upos === "NOUN" && before.feats.Definite === "Cons") return true;
  }
  if (next === undefined || next.sentence !== word.sentence) return false;
  return (
    next.norm === "التي" || (next.norm.startsWith("ال") && next.feats.Number === "Sing" && next.feats.Gender === "Fem")
  );
}
const manyBefore = new Set("بعض جميع كل معظم هذه تلك مختلف سائر اغلب كافه غالبيه".split(" "));

export function placeCountryWord(discourse: Discourse, word: Word): void {
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, word.index);
  const mention = {
    start: span.start,
    end: span.end,
    form: "nominal",
    head: word.index,
    basis: "coreference",
  } as const;
  if (word.norm === "البلاد" || word.norm === "البلد") {
    const country =
      countryOfPlaceBeside(discourse, word) ?? lastCountries(discourse, word, 1)[0] ?? impliedCountry(discourse, word);
    if (country !== null) discourse.mention(country, { ...mention, by: "entity/nominal.the-country" });
    return;
  }
  if (word.norm === "البلدان" && areMany(discourse, word)) return;
  // البنكان … الطرفان: sides are whoever two were spoken of together, countries only else.
  const sides = word.norm.startsWith("الطرف") || word.norm.startsWith("الجانب") ? lastTwo(discourse, word) : null;
  if (sides !== null) {
    discourse.mention(sides, { ...mention, by: "entity/nominal.both" });
    return;
  }
  const pair = coordinatedCountries(discourse, word) ?? mostNamedCountries(discourse);
  const [first, second] = pair;
  if (first === undefined || second === undefined) return;
  const there = discourse.entities.find(
    (one) =>
      one.number === "Dual" && one.members.length === 2 && one.members.includes(first) && one.members.includes(second),
  );
  if (there !== undefined) {
    discourse.mention(there, { ...mention, by: "entity/nominal.both-countries" });
    return;
  }
  const both = discourse.add(
    draft(`e${word.start}`, "group", `${first.ar} و${second.ar}`, {
      en: `${first.en ?? first.ar} and ${second.en ?? second.ar}`,
      number: "Dual",
      gender: "Masc",
      lemmas: new Set([word.lemma]),
      members: [first, second],
    }),
  );
  mentionTogether(discourse, both, first, second);
  discourse.mention(both, { ...mention, by: "entity/nominal.both-countries" });
}

/** Two are called the sides within so many sentences. */
const sidesReach = 2;

/** The last two that were spoken of as two, or side by side. */
function lastTwo(discourse: Discourse, word: Word): Draft | null {
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - sidesReach) break;
    if (trace.entity.number === "Dual" && trace.entity.members.length === 2) return trace.entity;
  }
  const pair = lastPair(discourse, word, (entity) => entity.type === "organization" || entity.type === "person");
  return pair === null ? null : together(discourse, pair, word);
}

/** عمّان ودمشق: where the two were first named side by side. */
function mentionTogether(discourse: Discourse, both: Draft, first: Draft, second: Draft): void {
  for (const one of first.mentions) {
    const other = second.mentions.find((two) => two.form === "name" && discourse.tree.heads[two.head] === one.head);
    if (one.form !== "name" || other === undefined) continue;
    discourse.mention(both, {
      start: one.start,
      end: other.end,
      form: "nominal",
      head: one.head,
      basis: "stated",
      by: "entity/nominal.introduced",
    });
    return;
  }
}

/** No country was named: the one whose town, or whose army by its adjective (الجيش السوداني), was named last. */
function impliedCountry(discourse: Discourse, word: Word): Draft | null {
  const table = names();
  for (let at = word.index - 1; at >= Math.max(0, word.index - impliedReach); at--) {
    const before = discourse.words[at];
    const key = before?.upos === "ADJ" ? (before.entry?.key ?? null) : null;
    if (key !== null && table.byKey.get(key)?.kind === "country") return knownEntity(discourse, key, null);
    const entity = discourse.at.get(at);
    const known = entity?.known == null ? undefined : table.byKey.get(entity.known);
    const country = known?.row === "place" && known.in !== null ? table.country.get(known.in) : undefined;
    if (country !== undefined) return knownEntity(discourse, country.key, null);
  }
  return null;
}

/** Words back that are asked for a country implied. */
const impliedReach = 150;

/** ستمدد السعودية وروسيا الاتفاق، والبلدان ...: two countries joined by و in the same sentence. */
function coordinatedCountries(discourse: Discourse, word: Word): Draft[] | null {
  const end = Math.max(0, discourse.traces.length - placeReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence !== word.sentence) return null;
    if (trace.entity.kind !== "country" || discourse.tree.deprels[trace.head] !== "conj") continue;
    const other = discourse.at.get(discourse.tree.heads[trace.head] ?? -1);
    if (other !== undefined && other.kind === "country" && other !== trace.entity) return [other, trace.entity];
  }
  return null;
}

/** The two countries the article has named most so far, in the order of their first mention. */
function mostNamedCountries(discourse: Discourse): Draft[] {
  const { countries } = discourse;
  const ranked = [...countries].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2);
  return countries.filter((entity) => ranked.includes(entity));
}

/** مدينة سبها جنوب البلاد: the country of a town named right before in the sentence, where no country is named between. */
function countryOfPlaceBeside(discourse: Discourse, word: Word): Draft | null {
  const end = Math.max(0, discourse.traces.length - placeReach);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence !== word.sentence) return null;
    if (trace.form !== "name" || trace.entity.kind === null) continue;
    if (trace.entity.kind === "country") return null;
    const known = trace.entity.known === null ? undefined : names().byKey.get(trace.entity.known);
    const country = known?.row === "place" && known.in !== null ? names().country.get(known.in) : undefined;
    if (country !== undefined) return knownEntity(discourse, country.key, null);
  }
  return null;
}

const placeReach = 8;

/** The countries spoken of last, nearest first; the subject of the clause is not called البلاد in it. */
/** The country that the article goes on about: named so much more often than any other, unless another is named in the sentence. */
function mostNamed(discourse: Discourse, word: Word, subject: Draft | null): Draft | null {
  let [best, most, next] = [null as Draft | null, 0, 0];
  for (const country of discourse.countries) {
    for (const { head, form } of country.mentions.slice(-lastAsked))
      if (form === "name" && discourse.words[head]?.sentence === word.sentence) return null;
    const times = country.mentions.length;
    if (times > most) [best, most, next] = [country, times, most];
    else if (times > next) next = times;
  }
  return best !== subject && most >= next + ahead ? best : null;
}
/** Of so many mentions it is asked whether they stand in the sentence. */
const lastAsked = 6;
/** So many mentions more. */
const ahead = 3;

function lastCountries(discourse: Discourse, word: Word, count: number): Draft[] {
  const clause = discourse.clausesAbove(word.index)[0];
  const subject = count === 1 && clause !== undefined ? discourse.subjectOf(clause) : null;
  const found: Draft[] = [];
  if (count === 1) {
    const main = mostNamed(discourse, word, subject);
    if (main !== null) return [main];
  }
  const end = Math.max(0, discourse.traces.length - traceReach);
  for (let at = discourse.traces.length - 1; at >= end && found.length < count; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - reach) break;
    const { entity } = trace;
    if (entity.kind !== "country" || entity === subject || found.includes(entity)) continue;
    // A capital that stands for its government is not where things happen (واشنطن في البلاد), nor is a pronoun a place.
    if (count === 1 && (trace.form !== "name" || trace.by === "entity/metonym.capital")) continue;
    found.push(entity);
  }
  return found;
}
