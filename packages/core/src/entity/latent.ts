// Noun phrases that are nothing yet: any noun may become an entity once a pronoun, an unwritten subject or a definite phrase takes it up.
import { childBy, childrenBy, phraseSpan } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import type { Discourse } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { inHeadline } from "./headline.ts";
import { collectives, nominal, quantifiers, whole } from "./phrase-heads.ts";
import { boundStart, corePhrase, counted, longestCore, modifiersOf } from "./phrase-words.ts";
import { spaced } from "./written.ts";

const quantified = (discourse: Discourse, word: Word) =>
  quantifiers.has(word.lemma) || word.upos === "NUM" ? childrenBy(discourse.tree, word.index, "nmod")[0] : undefined;

/** كل من جميع الأطراف: one quantifier under another, a few at most. */
function wholeOf(discourse: Discourse, head: number): Draft | null {
  let at = head;
  for (let steps = 0; steps < 3; steps++) {
    const word = discourse.words[at];
    if (word === undefined || !whole.has(word.lemma)) return discourse.holder(at);
    at = quantified(discourse, word) ?? -1;
  }
  return null;
}

const people = new Set(["human", "role", "title"]);

/** The entity that the phrase headed by a noun would be; it has no mention before something takes it up. */
export function latentOf(discourse: Discourse, head: number): Draft | null {
  const known = discourse.latent.get(head);
  if (known !== undefined) return known;
  const word = discourse.words[head];
  if (word === undefined || !nominal(discourse, word)) return null;
  const before = inHeadline(discourse, word);
  if (before !== null) {
    discourse.latent.set(head, before);
    return before;
  }
  const many = quantified(discourse, word);
  // كل الناس, أي جهة: what is quantified is what is spoken of.
  if (many !== undefined && whole.has(word.lemma)) return wholeOf(discourse, many);
  const counts = many === undefined ? undefined : discourse.words[many];
  const kinds = (counts ?? word).entry?.kinds ?? [];
  const type: EntityType = kinds.includes("event")
    ? "event"
    : kinds.some((kind) => people.has(kind) || kind === "group")
      ? "group"
      : kinds.includes("org") || kinds.includes("media")
        ? "organization"
        : "other";
  const made = draftOf(discourse, word, type, counts ?? word);
  if (made.type === "group" && made.number === "Sing" && !kinds.includes("group")) made.type = "person";
  discourse.latent.set(head, made);
  discourse.latentHead.set(made, head);
  return made;
}

/** Gives a phrase that was taken up its own first mention. */
export function materialise(discourse: Discourse, entity: Draft): void {
  const head = discourse.latentHead.get(entity);
  const word = discourse.words[head ?? -1];
  if (head === undefined || word === undefined || entity.mentions.length > 0) return;
  discourse.latentHead.delete(entity);
  entity.modifiers = modifiersOf(discourse, head);
  const verb = word.upos === "VERB";
  if (!verb) {
    const relative = word.upos === "PRON";
    const core = relative
      ? discourse.words.slice(head, Math.min(head + longestCore, (discourse.tree.last[head] ?? head) + 1))
      : corePhrase(discourse, head);
    entity.ar = spaced(core);
    entity.phraseHead = head;
  }
  discourse.add(entity);
  const span = verb ? word : phraseSpan(discourse.text, discourse.words, discourse.tree, head);
  discourse.mention(entity, {
    start: Math.min(span.start, word.start, boundStart(discourse, head)),
    end: span.end,
    form: "nominal",
    head,
    basis: "stated",
    by: "entity/nominal.introduced",
  });
}

/** A new entity for the phrase headed by a noun, with its names written out. */
export function introduceDraft(discourse: Discourse, word: Word, type: EntityType): Draft {
  const made = draftOf(discourse, word, type);
  const core = corePhrase(discourse, word.index);
  made.ar = spaced(core);
  made.phraseHead = word.index;
  made.modifiers = modifiersOf(discourse, word.index);
  return made;
}

/** أحد العناصر: one of them. */
const ofMany = new Set(["أحد", "إحدى", "واحد"]);

/** قيادات بارزة, عناصر, كوادر: people in the plural. */
const persons = new Set(["قيادة", "شخصية", "عنصر", "كادر", "كفاءة", "رهينة", "ضحية", "فعالية"]);

/** The plural of people: مسؤولون. */
const sound = /(ون|ين)$/;

/** `word` heads the phrase; `agreeing` is the word that pronouns agree with. */
function draftOf(discourse: Discourse, word: Word, type: EntityType, agreeing: Word = word): Draft {
  const one = ofMany.has(word.lemma) && agreeing !== word;
  const plural = one
    ? "Sing"
    : word.upos === "NUM" && /^(?:اثن|اثنت)(?:ان|ين)$/.test(word.norm)
      ? "Dual"
      : collectives.has(agreeing.lemma) ||
          word.upos === "NUM" ||
          agreeing.feats.Number === "Plur" ||
          pluralRelative(discourse, agreeing) ||
          counted(discourse, agreeing.index)
        ? "Plur"
        : agreeing.feats.Number === "Dual"
          ? "Dual"
          : "Sing";
  const someone =
    (agreeing.upos === "ADJ" && agreeing.feats.Gender !== "Fem" && plural === "Plur") ||
    (agreeing.upos === "PRON" && agreeing.norm === "من");
  return draft(`e${word.start}`, type, word.form, {
    gender: (one ? word.lemma === "إحدى" : agreeing.feats.Gender === "Fem") ? "Fem" : "Masc",
    number: plural,
    human:
      someone ||
      collectives.has(agreeing.lemma) ||
      (plural === "Plur" && persons.has(agreeing.lemma)) ||
      type === "person" ||
      (type === "group" && sound.test(agreeing.norm)) ||
      (word.upos === "NUM" && agreeing.entry?.kinds.includes("group") === true) ||
      agreeing.entry?.kinds.some((kind) => people.has(kind)) === true ||
      (plural === "Plur" && agreeing.feats.VerbForm === "Part" && sound.test(agreeing.norm)),
    lemmas: new Set([word.lemma]),
  });
}

/** من حضروا: its verb says how many. */
function pluralRelative(discourse: Discourse, word: Word): boolean {
  if (word.upos !== "PRON") return false;
  const clause = childBy(discourse.tree, word.index, "acl");
  return discourse.words[clause ?? -1]?.feats.Number === "Plur";
}
