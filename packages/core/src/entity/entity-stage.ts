// Which mentions are one thing: names, noun phrases, pronouns and unwritten subjects, sentence by sentence in the order they are read.
import type { EntityLayer } from "../model/document.ts";
import type { NameMention } from "../model/name-mention.ts";
import { type Stage, stage } from "../model/stage.ts";
import { relation } from "../model/tree-queries.ts";
import type { Entity, Mention } from "../schema/facts.ts";
import { aliasAttribute, predicateAttribute, titleAttributes } from "./attributes.ts";
import { Discourse, type EntityInput } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { placeElided } from "./elided.ts";
import { phraseInEnglish } from "./english-phrase.ts";
import { calledInHeadline } from "./headline.ts";
import { joinUntitled } from "./join.ts";
import { namesAhead } from "./name-beside.ts";
import { placeName } from "./name-entities.ts";
import { placeNominal } from "./nominals.ts";
import { placeDemonstrative, placePronoun } from "./pronouns.ts";
import { titleOf } from "./titles.ts";
import { transliterateWord } from "./transliterate.ts";

export const entityStage: Stage<EntityInput, EntityLayer> = stage("entities", (document) => {
  const discourse = new Discourse(document);
  const starting = new Map<number, NameMention[]>();
  const covered = discourse.closed;
  for (const name of document.names) {
    const title = titleOf(document.words, name);
    if (title !== null) covered.fill(inTitle, title.from, title.to);
  }
  for (const name of document.names) {
    const list = starting.get(name.from);
    if (list) list.push(name);
    else starting.set(name.from, [name]);
    if (name.type !== "event") covered.fill(1, name.from, name.to);
  }
  closeTimes(discourse);
  const placed = new Map<NameMention, Draft>();
  const place = (name: NameMention): Draft => {
    const there = placed.get(name);
    if (there !== undefined) return there;
    const entity = placeName(discourse, name);
    placed.set(name, entity);
    return entity;
  };
  const aliasAt = new Map<number, NameMention>();
  for (const name of document.names) if (name.alias !== null) aliasAt.set(name.alias.from, name);
  namesAhead.set(discourse, (from) => {
    const name = starting.get(from)?.[0];
    return name === undefined || name.type === "event" ? null : { entity: place(name), to: name.to };
  });
  for (const { from, to } of document.wordSentences) {
    // Subjects are known before the pronouns of their sentence are asked about, wherever they stand.
    for (let at = from; at < to; at++) {
      const here = starting.get(at);
      if (here !== undefined) for (const name of here) nameAndTitle(discourse, name, place, aliasAt.get(at));
      else if (covered[at] !== 1) visitNoun(discourse, at);
    }
    for (let at = from; at < to; at++) if (covered[at] !== 1) visitGap(discourse, at);
    for (let at = from; at < to; at++) predicateAttribute(discourse, at);
  }
  return finish(discourse);
});

/** Words of a title introduce nothing, but their pronouns (محاميهم) and what they take up (محافظ البنك) count. */
const inTitle = 2;

/** Times are no things: يوم الأحد. */
function closeTimes(discourse: Discourse): void {
  let at = 0;
  for (const time of discourse.document.times) {
    while (at < discourse.words.length && (discourse.words[at]?.start ?? 0) < time.start) at++;
    for (let inside = at; (discourse.words[inside]?.end ?? time.end + 1) <= time.end; inside++)
      if (discourse.closed[inside] !== 1 && discourse.words[inside]?.upos !== "PRON") discourse.closed[inside] = 1;
  }
}

function visitNoun(discourse: Discourse, at: number): void {
  const word = discourse.words[at];
  if (word === undefined || word.part !== "base") return;
  if (word.upos === "VERB") {
    const uses = discourse.verbs.get(word.lemma);
    if (uses) uses.push(at);
    else discourse.verbs.set(word.lemma, [at]);
  } else if (word.upos === "NOUN") {
    const head = discourse.closed[at] === inTitle && discourse.closed[at - 1] !== inTitle;
    if (!head) placeNominal(discourse, at, discourse.closed[at] !== inTitle);
    const uses = discourse.nouns.get(word.lemma);
    if (uses) uses.push(at);
    else discourse.nouns.set(word.lemma, [at]);
  } else if (word.upos === "ADJ" && nounLike(discourse, at) && discourse.closed[at] !== inTitle)
    placeNominal(discourse, at);
}

/** What is said without a name or noun: pronouns, and subjects left out. */
function visitGap(discourse: Discourse, at: number): void {
  const upos = discourse.words[at]?.upos;
  if (upos === "PRON") placePronoun(discourse, at);
  else if (upos === "DET") placeDemonstrative(discourse, at);
  else if (upos !== "PUNCT" && discourse.closed[at] !== inTitle) placeElided(discourse, at);
}

/** الأمريكيين يريدون: an adjective that stands for its people. */
function nounLike(discourse: Discourse, at: number): boolean {
  const deprel = relation(discourse.tree.deprels[at] ?? "");
  return deprel === "nsubj" || deprel === "obj" || deprel === "obl" || deprel === "nmod";
}

function nameAndTitle(
  discourse: Discourse,
  name: NameMention,
  place: (name: NameMention) => Draft,
  aliasOf: NameMention | undefined,
): void {
  const entity = aliasOf === undefined || name.key !== null ? place(name) : aliased(discourse, name, place(aliasOf));
  const first = discourse.words[name.from];
  if (first?.upos === "NOUN" && entity.generic && entity.mentions.length === 1)
    calledInHeadline(discourse, first, entity);
  if (first?.upos === "NOUN" && name.type !== "person") {
    const uses = discourse.nouns.get(first.lemma);
    if (uses) uses.push(name.from);
    else discourse.nouns.set(first.lemma, [name.from]);
  }
  const title = titleOf(discourse.words, name);
  if (title !== null) {
    const { from, to } = title;
    const words = discourse.words;
    let head = from;
    for (let at = from; at < to; at++) {
      const above = discourse.tree.heads[at] ?? -1;
      if (above < from || above >= name.to) {
        head = at;
        break;
      }
    }
    const start = words[from]?.start ?? name.start;
    discourse.mention(entity, { start, end: name.end, form: "nominal", head, basis: "stated", by: "entity/title" });
    const lemma = words[from]?.lemma;
    if (lemma !== undefined) {
      entity.lemmas.add(lemma);
      discourse.called.add(lemma);
    }
    // الرئيسان الصيني شي والسنغالي ماكي: what stands before another name in the title is not this one's.
    let own = from + 1;
    for (let at = own; at < to; at++)
      if (discourse.nameAt.has(at) && words[from]?.feats.Number === "Dual") own = at + 1;
    for (let at = own; at < to; at++) entity.modifiers.add(words[at]?.lemma ?? "");
    const ofCountry = words.slice(from, to).some((word) => word.upos === "ADJ" && word.entry?.key != null);
    if (lemma !== undefined)
      joinUntitled(discourse, entity, lemma, ofCountry, to === from + 1 && words[from]?.norm.startsWith("ال") === true);
    if (words[from]?.upos === "NOUN") calledInHeadline(discourse, words[from], entity);
    // الوزيرة is a woman; الرئيس may be one too, where the name or its verb said so.
    if (words[from]?.feats.Gender === "Fem" && entity.type === "person") entity.gender = "Fem";
    else if (entity.gender === null) entity.gender = "Masc";
    titleAttributes(discourse, title, entity);
  }
  aliasAttribute(discourse, name, entity);
}

/** The name in brackets belongs to the entity of the name before it. */
function aliased(discourse: Discourse, name: NameMention, entity: Draft): Draft {
  discourse.mention(entity, {
    start: name.start,
    end: name.end,
    form: "name",
    head: name.from,
    basis: "stated",
    by: "entity/alias",
  });
  return entity;
}

/** A phrase is put into English last, when all its names and pronouns are known. */
function englishOf(discourse: Discourse, entity: Draft): string {
  if (entity.en !== null && entity.en !== "") return entity.en;
  const phrase = entity.phraseHead < 0 ? "" : phraseInEnglish(discourse, entity.phraseHead);
  return phrase === ""
    ? entity.ar
        .split(" ")
        .map((word) => transliterateWord(word))
        .join(" ")
    : phrase;
}

function finish(discourse: Discourse): EntityLayer {
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  const { text, words } = discourse;
  for (const entity of discourse.entities) {
    const own =
      entity.mentions.length < 2
        ? entity.mentions
        : [...entity.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    const first = own[0];
    if (first === undefined) continue;
    const ids: string[] = [];
    for (const one of own) {
      const id = `m${one.start}${one.form === "elided" ? "s" : ""}-${one.end}`;
      ids.push(id);
      mentions.push({
        id,
        start: one.start,
        end: one.end,
        text: text.slice(one.start, one.end),
        form: one.form,
        head: words[one.head]?.id ?? "",
        entity: entity.id,
        basis: one.basis,
        by: one.by,
      });
    }
    entities.push({
      id: entity.id,
      start: first.start,
      end: first.end,
      text: text.slice(first.start, first.end),
      by: first.by,
      type: entity.type,
      name: { ar: entity.ar, en: englishOf(discourse, entity) },
      named: entity.named,
      known: entity.known,
      sameAs: [...entity.sameAs],
      // A country that only an adjective names has no entity of its own.
      attributes: entity.attributes.map((one) =>
        one.entity !== null && (discourse.get(one.entity)?.mentions.length ?? 0) === 0 ? { ...one, entity: null } : one,
      ),
      mentions: ids,
    });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  entities.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions };
}
