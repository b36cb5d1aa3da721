// A clause in Arabic: the article's own words in their order, with what the text leaves to the reader put in: antecedents for resumptive pronouns, unwritten subjects.
import type { Proposition } from "../../schema/facts.ts";
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";

/** Statements longer than this many words are cut at a phrase, with an ellipsis. */
const MAX_WORDS = 45;

export function clauseInArabic(view: SentenceView, proposition: Proposition): string {
  const place = view.placeOf.get(proposition.predicate.word) ?? -1;
  const copular = deprelOf(view, place) === "cop";
  const head = copular ? (view.heads[place] ?? place) : place;
  const out = collect(view, head, true);
  const pieces = out.map((at) => pieceOf(view, at, head, proposition));
  const subject = unwrittenSubject(view, head, place, proposition);
  if (subject !== null) pieces.splice(out.indexOf(place) + 1 + (enclitic(view, place) ? 1 : 0), 0, ` ${subject}`);
  const cut = pieces.length > MAX_WORDS ? `${join(pieces.slice(0, MAX_WORDS))} …` : join(pieces);
  return cut;
}

/** Words of the clause: not what joins it to others, not further clauses coordinated with it. */
function collect(view: SentenceView, head: number, top: boolean, depth = 0): number[] {
  if (depth > MAX_WORDS) return [head];
  const before: number[] = [];
  const after: number[] = [];
  for (const child of view.children[head] ?? []) {
    const relation = relationOf(view, child);
    const word = view.words[child];
    if (
      relation === "punct" ||
      (top && (relation === "mark" || relation === "cc")) ||
      (top && (relation === "parataxis" || (relation === "conj" && isClause(view, child))))
    )
      continue;
    if (word === undefined) continue;
    (child < head ? before : after).push(...collect(view, child, false, depth + 1));
  }
  return [...before, head, ...after];
}

const isClause = (view: SentenceView, place: number) =>
  ["VERB", "AUX"].includes(view.words[place]?.upos ?? "") || childrenBy(view, place, "nsubj").length > 0;
const enclitic = (view: SentenceView, place: number) =>
  view.words[place + 1] !== undefined &&
  view.words[place + 1]?.token === view.words[place]?.token &&
  view.words[place + 1]?.upos === "PRON";

/** One word with the space before it, unless it is written onto the word before. */
function pieceOf(view: SentenceView, at: number, head: number, proposition: Proposition): string {
  const word = view.words[at];
  const before = view.words[at - 1];
  if (word === undefined) return "";
  if (
    word.upos === "PRON" &&
    relationOf(view, at) === "obj" &&
    deprelOf(view, head) === "acl:relcl" &&
    view.heads[at] === head
  ) {
    const theme = proposition.roles.find((role) => role.role === "theme" && role.basis === "coreference");
    if (theme?.span != null) return ` ${firstWords(view, theme.span.start, head)}`;
  }
  const glued =
    before !== undefined && before.token === word.token && before.end === word.start && isClitic(before, word);
  if (glued && before.norm === "ل" && word.form.startsWith("ال")) return word.form.slice(1);
  return `${glued ? "" : " "}${word.form}`;
}

const isClitic = (before: { upos: string; end: number; start: number }, word: { upos: string }) =>
  before.end - before.start <= 2 || word.upos === "PRON";

/** The antecedent's phrase up to the relative clause. */
function firstWords(view: SentenceView, start: number, head: number): string {
  const first = view.words.findIndex((word) => word.start === start);
  const antecedent = view.heads[head] ?? -1;
  if (first < 0 || antecedent < 0) return "";
  const pieces: string[] = [];
  for (let at = first; at < head; at++) {
    const word = view.words[at];
    if (word === undefined || /^ال(ذي|تي|ذين|لذان|لتان)/.test(word.norm)) break;
    pieces.push(word.form);
  }
  return pieces.join(" ");
}

function unwrittenSubject(view: SentenceView, head: number, place: number, proposition: Proposition): string | null {
  if (proposition.predicate.kind !== "verb" || childrenBy(view, head, "nsubj").length > 0) return null;
  const role = proposition.roles.find(
    (one) => ["agent", "theme", "cause"].includes(one.role) && one.basis !== "stated" && one.filler?.startsWith("e"),
  );
  const entity = view.entityOf.get(role?.filler ?? view.elidedAt.get(place)?.entity ?? "");
  return entity?.named ? entity.name.ar : null;
}

/** Joins the pieces; للـ is written as one (ل + ال gives لل). */
const join = (pieces: readonly string[]) => pieces.join("").replace(/\s+/g, " ").trim();
