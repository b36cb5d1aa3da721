// A noun phrase in English, read off the tree: adjectives before their noun, what the noun governs after "of", phrases after their preposition.
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { fieldHead, pairInEnglish, pluralOf, wordInEnglish } from "./english-words.ts";
import { counted } from "./phrase-words.ts";

/** Phrases inside phrases, and phrases after one noun; a label is no sentence. */
const deepest = 3;
const phrasesAfter = 2;
/** A phrase that begins further from its noun than this is left out. */
const farthest = 8;

/** The phrase headed by a word, without an article in front; "" where the word has no English. */
export function phraseInEnglish(
  discourse: Discourse,
  head: number,
  until = Number.POSITIVE_INFINITY,
  depth = 0,
): string {
  const word = discourse.words[head];
  if (word === undefined || depth > deepest) return "";
  const name = discourse.nameAt.get(head);
  if (name?.en != null) return named(name.en, name.type);
  if (word.upos === "PRON") return word.norm === "من" ? "those concerned" : "what was mentioned";
  const part = partOf[word.lemma];
  const whole = part === undefined ? -1 : genitiveOf(discourse, head, -1, until);
  if (whole >= 0) return `${part} ${phraseInEnglish(discourse, whole, until, depth + 1)}`;
  const core = coreOf(discourse, word, until, depth);
  const after = depth < deepest ? phrases(discourse, word, core.used, until, depth) : [];
  return [core.text, ...after].filter((part) => part !== "").join(" ");
}

/** Quantifiers: بعض العائلات is some families. */
const partOf: Readonly<Record<string, string>> = {
  بعض: "some",
  معظم: "most",
  أغلب: "most",
  غالبية: "most",
  جميع: "all",
  كل: "all",
  كافة: "all",
  عدة: "several",
  مختلف: "various",
  شتى: "various",
};

const withThe =
  /^(?:United |Netherlands|Philippines|Gulf|Middle East|West Bank|Gaza Strip)|(?:Ministry|Party|Organization|Union|Council|Nations|Agency|Bank|Court|Army|Forces|Government|Parliament|Movement|Commission|Committee|Authority|Emirates|States|Kingdom|Sea|Front|Strip)$/;
const named = (en: string, type: string) => (type !== "person" && withThe.test(en) ? `the ${en}` : en);

function coreOf(discourse: Discourse, word: Word, until: number, depth: number): { text: string; used: number } {
  const { tree, words } = discourse;
  const head = word.index;
  const many = word.feats.Number === "Plur" || counted(discourse, head);
  const next = words[head + 1];
  const pair = next === undefined || next.part === "proclitic" ? undefined : pairInEnglish(word.lemma, next.lemma);
  const field = fieldHead(word.lemma);
  const paired = (tree.heads[head + 1] ?? -1) === head && next?.part === "base";
  let noun = wordInEnglish(word, many);
  let used = -1;
  if (paired && next !== undefined && pair !== undefined) {
    noun = many ? pluralOf(pair) : pair;
    used = next.index;
  } else if (paired && field !== undefined && next?.upos === "NOUN") {
    noun = `${wordInEnglish(next)} ${many ? pluralOf(field) : field}`;
    used = next.index;
  }
  const before = numberBefore(discourse, head);
  for (const child of tree.children[head] ?? []) {
    const one = words[child];
    if (one === undefined || child === used || child >= until) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    if (deprel === "det" && one.feats.PronType === "Dem") before.unshift(many ? "these" : "this");
  }
  if (word.feats.Number === "Dual" && before.length === 0) before.push("two");
  const adjectives: string[] = [];
  for (const at of used < 0 ? [head] : [head, used])
    for (const child of tree.children[at] ?? [])
      if (child > head && child < until && child !== used && tree.deprels[child] === "amod" && plain(discourse, child))
        adjectives.push(adjective(word, words[child]));
  const owner = next?.part === "enclitic" && next.upos === "PRON" ? possessive(discourse, next) : "";
  const dual = word.feats.Number === "Dual" ? pluralOf(noun) : noun;
  const text = [owner, ...before, ...adjectives.reverse(), dual].filter((part) => part !== "").join(" ");
  const genitive = genitiveOf(discourse, head, used, until);
  if (genitive < 0) return { text, used };
  return { text: `${text} of ${governed(discourse, genitive, until, depth)}`, used: genitive };
}

/** 18 ألف متفرج: all the number words right before. */
function numberBefore({ words, closed }: Discourse, head: number): string[] {
  const found: string[] = [];
  for (let at = head - 1; at >= head - 3 && words[at]?.upos === "NUM" && closed[at] !== 1; at--) {
    const word = words[at];
    if (word !== undefined) found.unshift(wordInEnglish(word));
  }
  return found;
}

/** Times are left out of a label; names stay. */
const timely = (discourse: Discourse, at: number) => discourse.closed[at] === 1 && !discourse.nameAt.has(at);

/** An adjective that governs nothing itself: التابعة للوزارة is left out. */
const plain = ({ tree, words }: Discourse, child: number) =>
  words[child]?.upos === "ADJ" && childrenBy(tree, child, "obl", "nmod", "nsubj", "obj").length === 0;

function adjective(noun: Word, word: Word | undefined): string {
  if (word === undefined) return "";
  const person = noun.entry?.kinds.some((kind) => kind === "human" || kind === "role") === true;
  return word.lemma === "كبير" && person ? "senior" : wordInEnglish(word, false);
}

function possessive(discourse: Discourse, pronoun: Word): string {
  const owner = discourse.at.get(pronoun.index);
  const { Number: number, Gender: gender, Person: person } = pronoun.feats;
  if (person === "1") return number === "Plur" ? "our" : "my";
  if (person === "2") return "your";
  if (number === "Plur" || number === "Dual" || owner?.number === "Plur") return "their";
  if (owner !== undefined && !owner.human && owner.type !== "person") return "its";
  return gender === "Fem" ? "her" : "his";
}

/** The noun governed without a preposition, also that of a pair's second word (مجلس إدارة البنك). */
function genitiveOf(discourse: Discourse, head: number, used: number, until: number): number {
  const { tree, words } = discourse;
  for (const at of used < 0 ? [head] : [used, head]) {
    const found = childrenBy(tree, at, "nmod").find(
      (child) =>
        child > head &&
        child < until &&
        child !== used &&
        child - at < farthest &&
        !timely(discourse, child) &&
        words[child]?.part === "base" &&
        childBy(tree, child, "case") === undefined,
    );
    if (found !== undefined) return found;
  }
  return -1;
}

/** What "of" or a preposition governs: with "the" where Arabic has it and English counts the noun, and with what is joined to it. */
function governed(discourse: Discourse, head: number, until: number, depth: number): string {
  const word = discourse.words[head];
  const phrase = phraseInEnglish(discourse, head, until, depth + 1);
  const joined = childrenBy(discourse.tree, head, "conj")
    .filter((child) => child < until && child - head < farthest && discourse.words[child]?.upos !== "VERB")
    .slice(0, 1)
    .map((child) => governedAlone(discourse, child, phraseInEnglish(discourse, child, until, depth + 1)));
  const first = word === undefined ? phrase : governedAlone(discourse, head, phrase);
  return [first, ...joined].filter((part) => part !== "").join(" and ");
}

function governedAlone(discourse: Discourse, head: number, phrase: string): string {
  const word = discourse.words[head];
  if (word === undefined || phrase === "" || /^(?:the|this|these|his|her|its|their|our|my) /.test(phrase))
    return phrase;
  if (discourse.nameAt.has(head) || word.upos === "PROPN" || word.feats.Number === "Plur") return phrase;
  const mass =
    massNouns.has(phrase) || word.feats.VerbForm === "Vnoun" || word.entry?.kinds.includes("abstract") === true;
  const own = word.norm.startsWith("ال");
  if (own && !mass) return `the ${phrase}`;
  const genitive = genitiveOf(discourse, head, -1, Number.POSITIVE_INFINITY);
  if (genitive < 0) return phrase;
  return own || discourse.words[genitive]?.norm.startsWith("ال") === true ? `the ${phrase}` : phrase;
}

/** English nouns that are not counted, and fields of work. */
const massNouns = new Set(
  "oil gas crude water food aid money health peace energy electricity agriculture finance labor tourism education transport justice culture youth industry trade commerce navigation gold wheat rice sugar traffic security defense information media work housing irrigation".split(
    " ",
  ),
);

const prepositions: Readonly<Record<string, string>> = {
  في: "in",
  من: "from",
  ل: "for",
  ب: "with",
  علي: "on",
  عن: "about",
  الي: "to",
  مع: "with",
  بين: "between",
  ضد: "against",
  حول: "about",
  لدي: "to",
  قرب: "near",
  بشان: "about",
  نحو: "toward",
};

function phrases(discourse: Discourse, word: Word, used: number, until: number, depth: number): string[] {
  const { tree, words } = discourse;
  const found: string[] = [];
  for (const child of childrenBy(tree, word.index, "nmod", "obl")) {
    if (
      found.length === phrasesAfter ||
      child < word.index ||
      child === used ||
      child >= until ||
      timely(discourse, child)
    )
      continue;
    const prepositionAt = childBy(tree, child, "case");
    const preposition = words[prepositionAt ?? -1];
    if (preposition === undefined || (prepositionAt ?? 0) - word.index > farthest) continue;
    const noun = words[child];
    if (noun === undefined || noun.part === "enclitic" || noun.feats.Degree === "Cmp") continue;
    if (noun.entry?.kinds.includes("time") === true) continue;
    // المتحدث باسم الوزارة: spokesman for the ministry.
    if (noun.lemma === "اسم" && preposition.norm === "ب") {
      const of = genitiveOf(discourse, child, -1, until);
      if (of >= 0) found.push(`for ${governed(discourse, of, until, depth)}`);
      continue;
    }
    const english = prepositionInEnglish(word, preposition.norm);
    const inside = english === undefined ? "" : governed(discourse, child, until, depth);
    if (inside !== "") found.push(`${english} ${inside}`);
  }
  return found;
}

function prepositionInEnglish(head: Word, preposition: string): string | undefined {
  const kinds = head.entry?.kinds ?? [];
  const someone = kinds.includes("human") || kinds.includes("role");
  if (preposition === "من" && (head.upos === "NUM" || parts.has(head.lemma))) return "of";
  if (someone && (preposition === "ل" || preposition === "ب")) return preposition === "ل" ? "of" : "at";
  return prepositions[preposition];
}

const parts = new Set([
  "عدد",
  "بعض",
  "معظم",
  "أحد",
  "إحدى",
  "واحد",
  "كثير",
  "عشرات",
  "مئات",
  "آلاف",
  "مجموعة",
  "سلسلة",
  "غالبية",
  "نسبة",
]);
