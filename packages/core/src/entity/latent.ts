// Noun phrases that are nothing yet: any noun may become an entity once a pronoun, an unwritten subject or a definite phrase takes it up.
import { childBy, childrenBy, phraseSpan, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import type { Discourse } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { headsRelative } from "./free-relative.ts";
import { isSaying } from "./saying.ts";
import { spaced } from "./written.ts";

/** بعض العائلات: pronouns agree with what is quantified. */
export const quantifiers = new Set([
  "بعض",
  "معظم",
  "غالبية",
  "أغلب",
  "أغلبية",
  "عدد",
  "مجموعة",
  "عشرات",
  "مئات",
  "آلاف",
  "سائر",
  "كافة",
  "بقية",
  "كل",
  "جميع",
  "أي",
  "كلا",
  "كثير",
  "أحد",
]);

/** Quantifiers that say no part of it. */
const whole = new Set(["كل", "جميع", "أي", "كلا"]);

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

const bounds = new Set(["نحو", "حوالي", "زهاء", "قرابه"]);

/** أكثر من 50 جريحا, نحو أربعين شخصا: the phrase begins with what bounds its number. */
export function boundStart(discourse: Discourse, head: number): number {
  const { words } = discourse;
  const none = Number.POSITIVE_INFINITY;
  if (!counted(discourse, head)) return none;
  let at = head - 1;
  while (at > head - 4 && words[at]?.upos === "NUM") at--;
  const before = words[at];
  if (before === undefined || before.sentence !== words[head]?.sentence || at === head - 1) return none;
  if (bounds.has(before.norm)) return before.start;
  return before.norm === "من" && /^(اكثر|اقل)$/.test(words[at - 1]?.norm ?? "") ? (words[at - 1]?.start ?? none) : none;
}

/** May the word head a phrase that is spoken of: no time, no unit, no noun that only points (نفس, بعض of a quantity word stays). */
export function nominal(discourse: Discourse, word: Word): boolean {
  if (word.part !== "base") return false;
  // أربعة من الموظفين: a number that heads its phrase.
  if (word.upos === "NUM")
    return (
      discourse.closed[word.index] !== 1 &&
      relation(discourse.tree.deprels[word.index] ?? "") !== "nummod" &&
      childrenBy(discourse.tree, word.index, "nmod").some((child) => discourse.words[child]?.upos === "NOUN")
    );
  if (discourse.closed[word.index] === 1) return false;
  if (word.upos === "PRON") return headsRelative(discourse, word);
  if (word.upos === "DET") return whole.has(word.lemma) && childrenBy(discourse.tree, word.index, "nmod").length > 0;
  if (word.upos === "ADJ") return standsForPeople(discourse, word);
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
  if (isSaying(discourse.words, word)) return false;
  if (ofMeasure.has(word.lemma) && discourse.words[word.index - 1]?.entry?.kinds.includes("unit") === true)
    return false;
  if (pointing.has(word.lemma) || adverbs.has(word.norm)) return false;
  // من جهته, بدوره: no side and no turn is spoken of.
  if (ownPart.has(word.lemma) && discourse.words[word.index + 1]?.part === "enclitic") return false;
  const measures = word.entry?.kinds.some((kind) => kind === "unit" || kind === "money") === true;
  return (
    word.entry?.kinds.includes("time") !== true &&
    (!measures || definite(word) || discourse.words[word.index + 1]?.part === "enclitic")
  );
}

/** 8400 متطوع, المشاركون: a participle or nisba where a noun would stand. */
export function standsForPeople(discourse: Discourse, word: Word): boolean {
  const deprel = relation(discourse.tree.deprels[word.index] ?? "");
  if (deprel !== "nsubj" && deprel !== "obj" && deprel !== "obl" && deprel !== "nmod" && deprel !== "iobj")
    return false;
  if (counted(discourse, word.index)) return true;
  return (
    word.feats.Number === "Plur" && (word.feats.VerbForm === "Part" || word.entry?.kinds.includes("nisba") === true)
  );
}

/** Nouns that stand as adverbs or in fixed phrases. */
const adverbs = new Set([
  "اضافه",
  "سواء",
  "خاصه",
  "بدلا",
  "نظرا",
  "وفقا",
  "عوضا",
  "فضلا",
  "علاوه",
  "جدا",
  "معا",
  "ايضا",
  "مثلا",
  "طبقا",
  "برا",
  "بحرا",
  "جوا",
  "النسبه",
  "اولا",
  "ثانيا",
  "ثالثا",
  "اخيرا",
  "مجددا",
  "قريبا",
  "حاليا",
  "سابقا",
  "لاحقا",
  "مساء",
  "صباحا",
]);
/** 50 نقطة أساس: what measures. */
const ofMeasure = new Set(["أساس"]);
const ownPart = new Set(["جهة", "جانب", "دور", "ناحية", "طرف"]);

const pointing = new Set([
  "نفس",
  "ذات",
  "غير",
  "حد",
  "عدم",
  "شيء",
  "مثل",
  "لدى",
  "شأن",
  "وحد",
  "نوع",
  "حوالي",
  "نحو",
  "أثناء",
  "خلال",
  "عقب",
  "سوى",
]);

/** A new entity for the phrase headed by a noun, with its names written out. */
export function introduceDraft(discourse: Discourse, word: Word, type: EntityType): Draft {
  const made = draftOf(discourse, word, type);
  const core = corePhrase(discourse, word.index);
  made.ar = spaced(core);
  made.phraseHead = word.index;
  return made;
}

/** `word` heads the phrase; `agreeing` is the word that pronouns agree with. */
function draftOf(discourse: Discourse, word: Word, type: EntityType, agreeing: Word = word): Draft {
  const plural =
    collectives.has(agreeing.lemma) ||
    word.upos === "NUM" ||
    agreeing.feats.Number === "Plur" ||
    pluralRelative(discourse, agreeing) ||
    counted(discourse, agreeing.index)
      ? "Plur"
      : agreeing.feats.Number === "Dual"
        ? "Dual"
        : "Sing";
  const sound = /(ون|ين)$/.test(agreeing.norm);
  const someone =
    (agreeing.upos === "ADJ" && agreeing.feats.Gender !== "Fem" && plural === "Plur") ||
    (agreeing.upos === "PRON" && agreeing.norm === "من");
  return draft(`e${word.start}`, type, word.form, {
    gender: agreeing.feats.Gender === "Fem" ? "Fem" : "Masc",
    number: plural,
    human:
      someone ||
      collectives.has(agreeing.lemma) ||
      type === "person" ||
      (type === "group" && sound) ||
      agreeing.entry?.kinds.some((kind) => people.has(kind)) === true ||
      (plural === "Plur" && sound && agreeing.feats.VerbForm === "Part"),
    lemmas: new Set([word.lemma]),
    modifiers: modifiersOf(discourse, word.index),
  });
}

/** من حضروا: its verb says how many. */
function pluralRelative(discourse: Discourse, word: Word): boolean {
  if (word.upos !== "PRON") return false;
  const clause = childBy(discourse.tree, word.index, "acl");
  return discourse.words[clause ?? -1]?.feats.Number === "Plur";
}

/** Singular in form, many people in agreement. */
const collectives = new Set(["ناس", "عرب", "يهود", "بدو", "غجر", "أهل"]);

const longestCore = 7;
const inCore = new Set(["من", "في", "ل", "ب"]);

/** The head and what follows it closely, up to a verb, a mark, a relative or a looser preposition. */
function corePhrase(discourse: Discourse, head: number): Word[] {
  const last = Math.min(discourse.tree.last[head] ?? head, head + longestCore);
  const found: Word[] = [];
  for (let at = head; at <= last; at++) {
    const word = discourse.words[at];
    if (word === undefined) break;
    if (
      at > head &&
      (word.upos === "VERB" ||
        word.upos === "AUX" ||
        word.upos === "PUNCT" ||
        word.upos === "SCONJ" ||
        word.upos === "PRON" ||
        word.upos === "PART" ||
        word.upos === "CCONJ")
    ) {
      if (word.part !== "enclitic") break;
    }
    if (word.upos === "ADP" && !inCore.has(word.norm)) break;
    found.push(word);
  }
  while (found.length > 1 && found.at(-1)?.upos === "ADP") found.pop();
  return found;
}

/** 2500 جندي: a counted noun stands in the singular. */
export function counted(discourse: Discourse, head: number): boolean {
  return (
    (discourse.words[head - 1]?.upos === "NUM" && discourse.closed[head - 1] !== 1) ||
    (discourse.tree.children[head] ?? []).some((child) => relation(discourse.tree.deprels[child] ?? "") === "nummod")
  );
}

/** Free ما: a name for nothing that may be taken up inside its own clause. */
export const isWhat = (word: Word | undefined) => word?.upos === "PRON" && word.norm === "ما";

export function definite(word: Word): boolean {
  return word.norm.startsWith("ال") || word.feats.Definite === "Def";
}

/** Adjectives that tell no one apart: المنظمة التابعة للأمم المتحدة, المذكور, الحالي. */
const describing = new Set(["تابع", "واقع", "كائن", "معني", "مذكور", "حالي", "سالف", "مشار"]);

export function modifiersOf(discourse: Discourse, head: number): Set<string> {
  const found = new Set<string>();
  for (const child of discourse.tree.children[head] ?? []) {
    const deprel = relation(discourse.tree.deprels[child] ?? "");
    // Where it is does not make it another one: التحالف في العراق.
    const governed = deprel === "nmod" && childBy(discourse.tree, child, "case") === undefined;
    // المرض، مقابل 5.5: what stands after a comma is no modifier.
    if (discourse.words[child - 1]?.upos === "PUNCT") continue;
    if (describing.has(discourse.words[child]?.lemma ?? "")) continue;
    if (child > head && (deprel === "amod" || governed)) found.add(discourse.words[child]?.lemma ?? "");
  }
  return found;
}
