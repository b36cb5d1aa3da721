// The reported stretch: a complement clause, a quotation, or the noun phrase that names what was said or wanted.

import { type Frame, frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, phraseSpan, relation, spanOfWords } from "../model/tree-queries.ts";
import type { Span } from "../schema/span.ts";
import { afterAddressee } from "./asked-thing.ts";
import { runsTo } from "./extent.ts";
import { looksAlongside } from "./participle-forms.ts";
import { beforeOwnPlace, beforeParticiple, beforeTurn, withFurtherPhrases } from "./phrase-end.ts";
import { quotationsIn } from "./quotation.ts";
import { emptyObjects, modalNouns, ownPlaces } from "./report-words.ts";
import { canSpeak } from "./speakers.ts";
import { masdarAsVerb, strayClause, strayPhrase, thingAsSubject } from "./stray.ts";

type ReportFrame = NonNullable<Frame["report"]>;

export interface Content {
  readonly spans: readonly Span[];
  /** Head word of the content, for finding its propositions. */
  readonly head: number;
  readonly kind: "clause" | "phrase";
}

/** Content of a verb or noun of reporting, or null where nothing is reported. */
export function contentOf(
  reading: Reading,
  cue: number,
  frame: NonNullable<Frame["report"]>,
  mentionAllowed: boolean,
): Content | null {
  const { tree, words, text } = reading;
  const clause = childBy(tree, cue, "ccomp") ?? childBy(tree, cue, "csubj");
  const misspelt = clause === undefined ? null : strayClause(reading, cue);
  if (
    clause !== undefined &&
    misspelt !== null &&
    misspelt.mark < (tree.first[clause] ?? clause) &&
    words[misspelt.mark]?.upos !== "SCONJ"
  ) {
    // يرى خبراء ان الارقام …، وان …: the first complementizer was read as a noun
    const last = beforeParticiple(reading, misspelt.mark, Math.max(tree.last[clause] ?? clause, tree.last[cue] ?? cue));
    return { spans: [spanOfWords(text, words, misspelt.mark + 1, last)], head: misspelt.head, kind: "clause" };
  }
  const joined = clause === undefined ? null : phraseAndClause(reading, cue, clause, frame);
  if (joined !== null) return joined;
  if (clause !== undefined && !isGovernedElsewhere(reading, cue, clause) && !isAnothers(reading, cue, clause))
    return { spans: clauseSpans(reading, cue, clause), head: clause, kind: "clause" };
  const held = frame.clauseOnly
    ? childrenBy(tree, cue, "obj", "xcomp").find((object) => childBy(tree, object, "ccomp", "csubj") !== undefined)
    : undefined;
  if (held !== undefined) return { spans: [phraseSpan(text, words, tree, held)], head: held, kind: "clause" }; // لا ترى ضرورة في أن
  if (!mentionAllowed) return null;
  const phrase = frame.clauseOnly ? null : mentionedThing(reading, cue, frame);
  const stray =
    words[cue]?.upos === "NOUN" || (frame.kind === "fact" && frame.clauseOnly) ? null : strayClause(reading, cue);
  const misread = phrase !== null && relation(tree.deprels[phrase] ?? "") === "obj" && canSpeak(reading, phrase);
  if (stray !== null && (phrase === null || stray.mark < phrase || misread))
    return { spans: [strayed(reading, cue, stray)], head: stray.head, kind: "clause" };
  if (frame.clauseOnly) return null;
  const found = phrase ?? strayMention(reading, cue, frame);
  if (found === null) return null;
  const asked = afterAddressee(reading, cue, found, frame);
  if (asked !== null) return { spans: [extended(reading, cue, asked)], head: asked, kind: "phrase" };
  const resumed = resumedNoun(reading, cue, found);
  if (resumed !== null) return { spans: [resumed.span], head: resumed.head, kind: "phrase" };
  return { spans: [extended(reading, cue, found)], head: found, kind: "phrase" };
}

/** وصف ما نشرته الصحيفة بأنه ملفق: the preposition before أن is the outer verb's, not that of the relative clause. */
function isGovernedElsewhere({ tree, words }: Reading, cue: number, clause: number): boolean {
  if (relation(tree.deprels[cue] ?? "") !== "acl") return false;
  const first = words[tree.first[clause] ?? clause];
  const prep = words[cue]?.entry?.prep;
  return first?.upos === "ADP" && prep !== null && prep !== undefined && prep[first.lemma] === undefined;
}

/** تعهدت بتعبيد الطرق، وبأن تنير الشوارع: a phrase and a clause joined to it are one content. */
function phraseAndClause(reading: Reading, cue: number, clause: number, frame: ReportFrame): Content | null {
  const { tree, words, text } = reading;
  if (frame.clauseOnly || words[tree.first[clause] ?? clause]?.upos !== "CCONJ") return null;
  const phrase = mentionedThing(reading, cue, frame);
  const preposition = words[(phrase ?? 0) - 1];
  const again = words[(tree.first[clause] ?? clause) + 1];
  if (phrase === null || phrase > clause || preposition?.upos !== "ADP" || again?.norm !== preposition.norm)
    return null;
  return { spans: [spanOfWords(text, words, phrase, tree.last[clause] ?? clause)], head: clause, kind: "clause" };
}

/** رفض مسؤولون التعقيب، بينما يرى خبراء أن …: a verb of saying in a clause between them has the complement. */
function isAnothers({ tree, words }: Reading, cue: number, clause: number): boolean {
  let subordinate = false;
  for (let at = cue + 1; at < (tree.first[clause] ?? clause); at++) {
    if (words[at]?.upos === "SCONJ" && between.has(words[at]?.norm ?? "")) subordinate = true;
    if (subordinate && words[at]?.upos === "VERB" && frameOf(words[at]?.entry?.frame ?? null)?.report !== undefined)
      return true;
  }
  return false;
}
const between: ReadonlySet<string> = new Set(["بينما", "فيما", "حيث", "اذ", "عندما", "بعدما", "كما"]);

/** Content at a head that was looked for in the order of the words: a clause after its mark, or a phrase. */
export function phraseContent(reading: Reading, cue: number, head: number, mark: number | null): Content {
  return mark === null
    ? { spans: [extended(reading, cue, head)], head, kind: "phrase" }
    : { spans: [strayed(reading, cue, { mark, head })], head, kind: "clause" };
}

/** The clause after its mark and the pronoun written on it, with what is joined to it. */
function strayed(reading: Reading, cue: number, { mark, head }: { mark: number; head: number }): Span {
  const { tree, words, text } = reading;
  const next = words[mark + 1];
  const after = next?.part === "enclitic" && next.token === words[mark]?.token ? mark + 2 : mark + 1;
  const first = modalNouns.has(words[mark - 1]?.lemma ?? "") && mark - 1 > cue ? mark - 1 : after;
  const own = Math.max(tree.last[head] ?? head, head);
  const misread = words[mark]?.upos !== "SCONJ"; // ان read as a noun: the clause after it is no tree of its own
  const last = misread ? beforeParticiple(reading, mark, Math.max(own, tree.last[cue] ?? own)) : own;
  return spanOfWords(text, words, first, Math.max(first, runsTo(reading, cue, last)));
}

const topics: ReadonlySet<string> = new Set(["topic"]);
const topicsAndThings: ReadonlySet<string> = new Set(["topic", "theme", "goal", "cause"]);

const attributes: ReadonlySet<string> = new Set(["attribute", "cause"]);

function strayMention(reading: Reading, cue: number, { mention: objectCounts, oblique }: ReportFrame): number | null {
  if (reading.words[cue]?.upos === "NOUN") return null;
  return (
    strayPhrase(reading, cue, oblique ? attributes : objectCounts ? topicsAndThings : topics) ??
    (objectCounts ? (thingAsSubject(reading, cue) ?? masdarAsVerb(reading, cue)) : null)
  );
}

/** القروض التي وعد بها البنك: a pronoun that takes up the noun the clause is on stands for that noun. */
function resumedNoun(reading: Reading, cue: number, phrase: number): { span: Span; head: number } | null {
  const { tree, words, text } = reading;
  if (words[phrase]?.part !== "enclitic" || tree.deprels[cue] !== "acl:relcl") return null;
  const antecedent = tree.heads[cue] ?? -1;
  const said = words[antecedent]?.norm === "ما" ? childBy(tree, antecedent, "nsubj") : undefined; // وهو ما نفته: the pronoun before ما
  const noun = said ?? antecedent;
  let last = noun;
  for (const child of tree.children[noun] ?? [])
    if (child > noun && child < cue && relation(tree.deprels[child] ?? "") === "amod") last = tree.last[child] ?? child;
  return noun < 0 ? null : { span: spanOfWords(text, words, noun, last), head: noun };
}

/** A named content goes on with the phrases after it, up to the next comma: طالب بفتح تحقيق في أسباب الحادث. */
function extended(reading: Reading, cue: number, phrase: number): Span {
  const { tree, words, text } = reading;
  const span = phraseSpan(text, words, tree, phrase);
  let last = beforeParticiple(reading, phrase, tree.last[phrase] ?? phrase);
  for (const child of tree.children[cue] ?? []) {
    const goesOn =
      ["obl", "advmod", "nmod", "xcomp"].includes(relation(tree.deprels[child] ?? "")) || isCondition(reading, child);
    if (child <= last || !goesOn) continue;
    const first = tree.first[child] ?? child;
    if (words.slice(last + 1, first + 1).some((word) => /[،,؛]/.test(word.form))) break;
    last = beforeParticiple(reading, child, tree.last[child] ?? child);
  }
  last = beforeOwnPlace(reading, phrase, beforeParticiple(reading, phrase, withFurtherPhrases(reading, phrase, last)));
  const { start } = span;
  const { end } = spanOfWords(text, words, phrase, last);
  return { start, end, text: text.slice(start, end) };
}

/** هدد بشن هجمات إذا لم تفرج السلطات: the condition belongs to what is threatened. */
function isCondition(reading: Reading, clause: number): boolean {
  return (
    relation(reading.tree.deprels[clause] ?? "") === "advcl" &&
    childrenBy(reading.tree, clause, "mark").some(
      (mark) => /^(اذا|لو|كي|لكي|ل)$/.test(reading.words[mark]?.norm ?? "") || reading.words[mark]?.form === "إن",
    )
  );
}

/** The clause without what introduces it (أن، إن and the pronoun written on it), and its further conjuncts. */
function clauseSpans(reading: Reading, cue: number, head: number): Span[] {
  const { tree, words, text } = reading;
  const first = startAfterMarks(reading, tree.first[head] ?? head, head);
  let last = tree.last[head] ?? head;
  // A later complement of the same cue (…، وأن …) belongs to the same saying.
  for (const other of childrenBy(tree, cue, "ccomp")) last = Math.max(last, tree.last[other] ?? other);
  const end = beforeTurn(reading, first, runsTo(reading, cue, last));
  for (let at = first + 1; at < end; at++) {
    // …، لافتة إلى أن: a participle that reads as a noun is no part of what is said
    const next = words[at + 1];
    if (
      next?.upos === "NOUN" &&
      /^[،,]$/u.test(words[at]?.form ?? "") &&
      looksAlongside(next) &&
      words[at + 2]?.upos === "ADP"
    )
      return [spanOfWords(text, words, first, at - 1)];
  }
  return [spanOfWords(text, words, first, end)];
}

/** Steps over أن/إن, what stands before it, and the pronoun written on it. Other marks (إذا، ما إذا، بينما) begin the content itself. */
export function startAfterMarks(reading: Reading, from: number, head: number): number {
  const { tree, words } = reading;
  let at = from;
  while (at < head) {
    const word = words[at];
    if (word === undefined) break;
    const introduces = ["mark", "cc", "case"].includes(relation(tree.deprels[at] ?? "")) && tree.heads[at] === head;
    if (word.upos === "PUNCT") at++;
    else if (introduces && word.upos === "SCONJ" && complementizers.has(word.norm)) {
      // أكد أهمية أن تلتزم الشركات: how needed or likely it is belongs to what is said.
      if (modalNouns.has(words[at - 1]?.lemma ?? "")) return at - 1;
      const next = words[at + 1];
      return next !== undefined && next.part === "enclitic" && next.token === word.token ? at + 2 : at + 1;
    } else if (introduces && (word.upos === "ADP" || word.upos === "CCONJ")) at++;
    else break;
  }
  return at;
}
/** أن، إن and their spellings; ألا is أن with لا. Comparable forms. */
const complementizers: ReadonlySet<string> = new Set(["ان"]);

/** What is named as said, wanted, feared: the object, or the phrase under the preposition that the verb governs. */
function mentionedThing(reading: Reading, cue: number, { mention: objectCounts, oblique }: ReportFrame): number | null {
  const { tree, words } = reading;
  const relative = tree.deprels[cue] === "acl:relcl"; // وهو ما نفته الوزارة
  const prep = words[cue]?.entry?.prep ?? {};
  const obliques = childrenBy(tree, cue, "obl", "nmod").filter((child) => {
    const preposition = childBy(tree, child, "case");
    const lemma = preposition === undefined ? null : (words[preposition]?.lemma ?? null);
    const role = lemma === null ? undefined : prep[lemma];
    if (words[child]?.lemma === "اسم" && lemma === "ب") return false; // متحدثة باسم الصندوق
    if (ownPlaces.has(words[child]?.lemma ?? "") && (lemma === "ب" || lemma === "على" || lemma === "عبر")) return false; // غرد بمنصة إكس
    if (oblique) return role === "attribute" || role === "cause";
    if (child < cue && words[cue]?.upos === "VERB" && !relative) return false; // وبهذه المناسبة، صرح
    return role === "topic" || (objectCounts && (role === "theme" || role === "goal" || role === "cause"));
  });
  const passive = objectCounts && words[cue]?.feats.Voice === "Pass"; // طُلب من المشاركين تدوين
  const objects = childrenBy(tree, cue, "obj", "xcomp", ...(passive ? ["nsubj"] : [])).filter(
    (child) =>
      (relative || (!emptyObjects.has(words[child]?.norm ?? "") && words[child]?.part !== "enclitic")) &&
      !(passive && tree.deprels[child]?.startsWith("nsubj") && canSpeak(reading, child)) && // سئل المدرب عن
      !isApposition(reading, cue, child),
  );
  return obliques[0] ?? (objectCounts ? objects[0] : undefined) ?? null;
}

/** نفى الاتحاد، المنظم للبطولة، …: between commas after the subject stands more about it. */
function isApposition({ words, tree }: Reading, cue: number, object: number): boolean {
  const first = tree.first[object] ?? object;
  const last = tree.last[object] ?? object;
  const comma = /^[،,]$/;
  const subject = childrenBy(tree, cue, "nsubj").find((child) => child > cue) ?? object;
  for (let at = subject; at < first - 1; at++) if (comma.test(words[at]?.form ?? "")) return false; // مانغا، أستاذ العلوم، العثور على
  const closed = comma.test(words[last]?.form ?? "") || comma.test(words[last + 1]?.form ?? "");
  return object > cue && closed && comma.test(words[first - 1]?.form ?? "");
}

/** Widens content to the quotation that begins in or right before it, when one does. */
export function modeOf(
  reading: Reading,
  spans: readonly Span[],
  kind: Content["kind"],
): "direct" | "indirect" | "mixed" | "mention" {
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return "indirect";
  const whole = (span: Span) =>
    quotationsIn(reading, span).some(({ start, end }) => start <= span.start && end >= span.end);
  if (spans.length > 1 && spans.every(whole)) return "direct"; // «…»، كتبت الشاعرة، «…»
  let inside = false;
  for (const quotation of quotationsIn(reading, spanning(first, last))) {
    if (quotation.start <= first.start && quotation.end >= last.end) return "direct";
    if (
      quotation.start >= first.start &&
      quotation.end <= last.end &&
      (quotation.end - quotation.start > QUOTED_NAME_LENGTH || statesSomething(reading, quotation))
    )
      inside = true;
  }
  if (inside) return "mixed";
  return kind === "phrase" ? "mention" : "indirect";
}
/** A short quotation with a verb in it is speech: إنها «تأسف بشدة». */
function statesSomething({ words, placeAt }: Reading, { start, end }: { start: number; end: number }): boolean {
  for (let at = placeAt.get(start) ?? words.length; (words[at]?.start ?? end) < end; at++)
    if (words[at]?.upos === "VERB") return true;
  return false;
}
const spanning = (first: Span, last: Span): Span => ({ start: first.start, end: last.end, text: "" });

/** Shorter quotations are names of films and papers rather than speech. */
const QUOTED_NAME_LENGTH = 25;
