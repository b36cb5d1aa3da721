// Content that the tree hangs elsewhere: the clause after the next إن/أن, the phrase under the next preposition that the verb governs,
// a masdar that reads as a verb, a thing that was taken for the subject. Looked for in the order of the words.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { ownPlaces } from "./report-words.ts";
import { canSpeak } from "./speakers.ts";

/** Words between a cue and what it brings on: a subject with titles, an addressee, an occasion. */
const REACH = 40;

/** Head of the clause after the first إن/أن that follows the cue with no other verb between; the mark is its first word. */
export function strayClause(reading: Reading, cue: number, preposition = ""): { mark: number; head: number } | null {
  const { words, tree } = reading;
  const sentence = words[cue]?.sentence;
  if (relation(tree.deprels[cue] ?? "") === "acl" && tree.by[cue] !== "syntax.participle-of-saying") return null;
  for (let at = cue + 1; at <= cue + REACH; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || word.form === ":") return null;
    const past = pastAside(words, at);
    if (past > at) {
      at = past - 1;
      continue;
    }
    if (word.form === "ان" && word.upos !== "SCONJ" && word.part === "base") {
      const head = outermost(reading, at + 1, at); // old spelling: يرى خبراء ان الارقام
      return head > at ? { mark: at, head } : null;
    }
    if (/^عم[ّ]?ا$/u.test(word.form) && words[at + 1]?.form === "إذا") {
      const head = tree.heads[at + 1] ?? -1; // سئل عما إذا كان
      return head > at + 1 ? { mark: at, head } : null;
    }
    if (word.upos === "SCONJ") {
      if (!/^(?:إن|أن|ان|إنّ|أنّ)$/u.test(word.form)) return null;
      const before = words[at - 1];
      if (before?.upos === "CCONJ" && before.norm === "ف") return null; // إذا لم تلتزم الشركة فإنها ستدفع
      const verb = words[before?.upos === "ADP" ? at - 2 : at - 1]; // نشر تسجيلا يعتقد أنه للرهينة
      if (
        verb !== undefined &&
        verb.index > cue &&
        verb.upos === "VERB" &&
        frameOf(verb.entry?.frame ?? null)?.report !== undefined
      )
        return null;
      const governed =
        before?.upos !== "ADP" ||
        before.lemma === preposition ||
        /topic|theme|attribute/.test(words[cue]?.entry?.prep?.[before.lemma] ?? "");
      const head = tree.heads[at] ?? -1;
      return governed && before?.norm !== "الا" && head > at ? { mark: at, head } : null;
    }
    if (blocks(reading, cue, at)) return null;
  }
  return null;
}

/** ، وهو خبير لا يحظى بالشهرة، أن: an aside about the speaker, when the complementizer follows it. */
function pastAside(words: readonly Word[], at: number): number {
  if (
    !/^[،,]$/.test(words[at]?.form ?? "") ||
    words[at + 1]?.upos !== "CCONJ" ||
    !/^(?:هو|هي|هم|هما)$/.test(words[at + 2]?.norm ?? "")
  )
    return at;
  for (let end = at + 3; end < at + MAX_ASIDE; end++)
    if (/^[،,]$/.test(words[end]?.form ?? "") && words[end + 1]?.norm === "ان") return end + 1;
  return at;
}
const MAX_ASIDE = 25;

/** The highest word over `at` that stands after `mark`. */
function outermost({ tree }: Reading, at: number, mark: number): number {
  let top = at;
  for (let steps = 0; steps < 200; steps++) {
    const above = tree.heads[top] ?? -1;
    if (above <= mark) return top;
    top = above;
  }
  return top;
}

/** Head of the phrase under the first preposition after the cue that marks one of the roles for it, with no other verb between. */
export function strayPhrase(
  reading: Reading,
  cue: number,
  roles: ReadonlySet<string>,
  prep: Readonly<Record<string, string>> = reading.words[cue]?.entry?.prep ?? {},
): number | null {
  const { words, tree } = reading;
  const sentence = words[cue]?.sentence;
  for (let at = cue + 1; at <= cue + REACH; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || word.form === ":" || word.upos === "SCONJ") return null;
    if (word.upos === "ADP" && roles.has(prep[word.lemma] ?? "")) {
      const head = tree.heads[at] ?? -1;
      const noun = words[head];
      const platform = ownPlaces.has(noun?.lemma ?? "") && word.lemma === "ب"; // غرد بمنصة إكس
      if (head > at && noun !== undefined && noun.part === "base" && noun.upos !== "VERB" && !platform) return head;
    }
    if (blocks(reading, cue, at)) return null;
  }
  return null;
}

/** Another verb begins something else, unless it stands in a relative clause or is a name that reads as one. */
function blocks({ words, tree }: Pick<Reading, "words" | "tree">, cue: number, at: number): boolean {
  const word = words[at];
  if (tree.by[at] === "syntax.participle-of-saying") return true;
  if (word?.upos !== "VERB") return word?.upos === "CCONJ" && words[at + 1]?.upos === "VERB";
  if (relation(tree.deprels[at] ?? "") === "acl" || isNaming({ words }, at)) return false;
  if (
    words[cue]?.lemma === "قال" &&
    frameOf(word.entry?.frame ?? null)?.report?.act !== "assert" &&
    words[at - 1]?.upos !== "CCONJ"
  )
    return false; // قال مسؤول رفض الكشف عن هويته إن
  return !isNoVerb({ words }, cue, at);
}

/** يدعي المتهم أنه: a claim, with its subject between. */
const CLAIM_WITHIN = 6;

/** سائق يدعى عباس: how somebody is called. */
export const isNaming = ({ words }: Pick<Reading, "words">, at: number): boolean =>
  /^[يت]دع[يى]$/u.test(words[at]?.norm ?? "") &&
  !words.slice(at + 1, at + CLAIM_WITHIN).some(({ norm, upos }) => norm === "ان" && upos === "SCONJ") &&
  !/^(?:ان|الي|ل)$/.test(words[at + 1]?.norm ?? "");

/** Two finite verbs never stand side by side with no word between, and none stands under a preposition: قال تريا, أقرباء لنجيب. */
export const isNoVerb = ({ words }: Pick<Reading, "words">, cue: number, at: number): boolean =>
  (at === cue + 1 && words[cue]?.upos === "VERB") || words[at - 1]?.upos === "ADP" || isNaming({ words }, at);

/** لم يستبعد المدير طرح أسهم: after a definite subject no second verb can stand, so it is the masdar that looks like one. */
export function masdarAsVerb({ words, tree }: Reading, cue: number): number | null {
  const subject = (tree.children[cue] ?? []).find(
    (child) => child > cue && relation(tree.deprels[child] ?? "") === "nsubj",
  );
  if (subject === undefined) return null;
  const at = afterApposition(words, withoutMark(words, tree.last[subject] ?? subject) + 1);
  const word = words[at];
  const definite = words[subject]?.feats.Definite === "Def" || words[subject]?.upos === "PROPN";
  const bare =
    word?.upos === "VERB" &&
    word.part === "base" &&
    word.feats.Person === "3" &&
    (!/^[يت]/.test(word.norm) || words[at + 1]?.part === "enclitic");
  return definite && bare && relation(tree.deprels[at] ?? "") !== "acl" ? at : null;
}

const withoutMark = (words: readonly Word[], at: number): number => (words[at]?.upos === "PUNCT" ? at - 1 : at);

/** Past what stands between two commas: نفى الاتحاد، المنظم للبطولة، تلقيه احتجاجا. */
function afterApposition(words: readonly Word[], at: number): number {
  if (!/^[،,]$/.test(words[at]?.form ?? "")) return at;
  for (let end = at + 1; end < at + MAX_APPOSITION; end++) {
    if (words[end]?.upos === "VERB" || words[end]?.upos === "SCONJ") return at;
    if (/^[،,]$/.test(words[end]?.form ?? "")) return end + 1;
  }
  return at;
}
const MAX_APPOSITION = 12;

const denies = ({ words }: Reading, cue: number): boolean =>
  frameOf(words[cue]?.entry?.frame ?? null)?.report?.act === "deny" && words[cue]?.feats.Voice !== "Pass";

/** وأكد أهمية الحوار: the speaker is not written, and what was taken for the subject is what is affirmed. */
export function thingAsSubject(reading: Reading, cue: number): number | null {
  const { words, tree } = reading;
  const subject = (tree.children[cue] ?? []).find(
    (child) => child > cue && relation(tree.deprels[child] ?? "") === "nsubj",
  );
  const word = words[subject ?? -1];
  if (subject === undefined || word === undefined || word.part !== "base") return null;
  if (
    subject === cue + 1 &&
    /^(?:ذلك|هذا)$/.test(word.norm) &&
    denies(reading, cue) &&
    childBy(tree, subject, "nmod") === undefined
  )
    return subject; // ونفى ذلك
  if (word.upos !== "NOUN") return null;
  const beyond = subject > cue + 2 && words[cue + 1]?.upos === "ADP" && word.feats.VerbForm === "Vnoun"; // طلب من السكان إخلاء منازلهم
  const afterHearer =
    subject === cue + 2 &&
    words[cue + 1]?.part === "enclitic" &&
    (word.feats.VerbForm === "Vnoun" || word.lemma === "عدم"); // ناشدهم عدم الالتفات
  if (
    (subject !== cue + 1 && !beyond && !afterHearer) ||
    words[cue]?.feats.Voice === "Pass" ||
    canSpeak(reading, subject)
  )
    return null;
  const masdar =
    word.lemma === "عدم" ||
    word.feats.VerbForm === "Vnoun" ||
    word.entry?.kinds.some((kind) => kind === "abstract") === true;
  return masdar && frameOf(word.entry?.frame ?? null)?.report === undefined ? subject : null;
}
