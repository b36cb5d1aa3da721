// Relatives without a noun: ما نشرته الصحيفة (what the paper published), من حضروا (those who came); and verbs whose subject is such a ما.
import { childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";

/** Does the word head a relative clause and stand for what it says? */
export function headsRelative(discourse: Discourse, word: Word): boolean {
  return (
    word.upos === "PRON" &&
    (word.norm === "ما" || word.norm === "من") &&
    !(word.norm === "ما" && seldom.has(discourse.words[word.index - 1]?.norm ?? "")) &&
    !(word.norm === "ما" && lasting.has(discourse.words[word.index + 1]?.lemma ?? "")) &&
    childrenBy(discourse.tree, word.index, "acl").some((child) => child > word.index)
  );
}

/** نادرا ما, غالبا ما: how often, and no thing. */
const seldom = new Set([
  "نادرا",
  "غالبا",
  "كثيرا",
  "قلما",
  "عاده",
  "سرعان",
  "دائما",
  "احيانا",
  "طالما",
  "قليلا",
  "ريثما",
]);

/** ما دامت, ما زال, ما لم, ما إن: as long as, still, unless, no sooner than. */
const lasting = new Set(["دام", "زال", "برح", "انفك", "فتئ", "لم", "إن"]);

/** Relatives that take up a whole clause: مما يعني, الأمر الذي أدى. */
const clausal = new Set(["مما", "ما", "بما", "فيما", "كما"]);

/** Is the verb's subject what ما says, so that nobody is left out: ما يزيد على مئة, مما يسمح للسفن, ما أدى إلى? */
export function saysOfWhat(discourse: Discourse, verb: Word): boolean {
  const { words, tree } = discourse;
  let at = verb.index - 1;
  // ما لا يقل, ما قد يثير: particles between.
  for (
    let steps = 0;
    steps < 2 && (words[at]?.upos === "PART" || words[at]?.upos === "AUX" || words[at]?.norm === "قد");
    steps++
  )
    at--;
  const before = words[at];
  if (before === undefined || before.sentence !== verb.sentence || before.upos === "NOUN") return false;
  if (before.norm === "الذي" || before.norm === "التي")
    return clauseNoun.has(words[at - 1]?.lemma ?? "") && words[at - 2]?.form === "،";
  if (!clausal.has(before.norm) || before.norm === "كما" || before.norm === "فيما") return false;
  if (before.norm === "مما") return true;
  if (childrenBy(tree, verb.index, "obj", "obl").some((child) => resumes(words[child]))) return false;
  // ما يريد: a transitive verb that lacks its object has ما for it.
  return verb.entry?.object !== true || childrenBy(tree, verb.index, "obj", "ccomp", "xcomp", "csubj").length > 0;
}

/** الأمر الذي, after a comma: all that was said before. */
const clauseNoun = new Set(["أمر", "شيء"]);

const resumes = (word: Word | undefined) =>
  word?.part === "enclitic" && word.feats.Gender === "Masc" && word.feats.Number === "Sing";
