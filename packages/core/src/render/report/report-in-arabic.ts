// A report in Arabic: who told whom what, with the article's own words.
import type { Report } from "../../schema/facts.ts";
import { balanced } from "../arabic/spelling.ts";
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { headOf, isTold, partyPhrase, spanText, speakerOf } from "./source-phrase.ts";

/** Longer quotations are cut at a word. */
const MAX_CONTENT = 400;

export function reportInArabic(view: SentenceView, report: Report): string {
  const speaker = closedAside(speakerOf(view, report)?.ar ?? "");
  const cue = view.words[view.placeOf.get(report.cue.word) ?? -1];
  const verbal = cue?.upos === "VERB";
  const party = report.addressee ?? (isTold(view, report) ? report.channel : null);
  const addressee = party === null ? "" : partyPhrase(view, party).ar;
  const to = addressee === "" || party === null ? "" : addressed(view, party, addressee);
  const content = report.content.map((span) => spanText(view, span)).join(" … ");
  const words = shortened(content);
  if (!verbal || cue === undefined)
    return closed(speaker === "" ? words : `بحسب ${speaker.replace(/،$/, "")}، ${words}`);
  const place = view.placeOf.get(cue.id) ?? -1;
  const negation = report.negated
    ? (childrenBy(view, place, "advmod", "aux")
        .map((at) => view.words[at])
        .find((word) => /^(?:لا|لم|لن|ما)$/.test(word?.norm ?? ""))?.form ?? "")
    : "";
  const plural = cue.feats.Number === "Plur" || cue.feats.Number === "Dual";
  const verb = [negation, cue.form].filter((part) => part !== "").join(" ");
  const opening = (plural && speaker !== "" ? [speaker, verb, to] : [verb, speaker, to])
    .filter((part) => part !== "")
    .join(" ");
  if (words === "") return closed(opening);
  const joint = jointBefore(view, report);
  if (report.mode === "mention" || report.act === "refuse-comment")
    return closed(`${opening} ${prepositionBefore(view, report)}${words}`);
  if (joint !== null) return closed(`${opening} ${joint}${words}`);
  if (isObject(view, report, place)) return closed(`${opening} ${words}`);
  const bare = opening.replace(/،$/, "");
  return closed(report.mode === "direct" ? `${bare}: «${unquoted(words)}»` : `${bare}: ${words}`);
}

/** دعا الجانبين إلى: somebody who is asked or warned is the verb's object, somebody told has ل. */
function addressed(view: SentenceView, party: NonNullable<Report["addressee"]>, name: string): string {
  const head = party.basis === "stated" ? headOf(view, party) : null;
  const preposition = head === null ? undefined : childrenBy(view, head, "case")[0];
  const norm = view.words[preposition ?? -1]?.norm;
  if (head !== null && preposition === undefined && relationOf(view, head) === "obj") return name;
  if (norm !== undefined && norm !== "ل") return `${view.words[preposition ?? -1]?.form ?? ""} ${name}`;
  return `ل${name.startsWith("ال") ? name.slice(1) : name}`;
}

/** لا ترى ضرورة في: what is said follows its verb with nothing between. */
function isObject(view: SentenceView, { content, mode }: Report, cue: number): boolean {
  const [first] = content;
  const head = mode === "direct" || first === undefined ? null : headOf(view, first);
  return head !== null && view.heads[head] === cue && ["obj", "xcomp", "ccomp"].includes(relationOf(view, head));
}

/** "الدبلوماسي، الذي اشترط": an aside that was opened is closed. */
const closedAside = (text: string) =>
  /، (?:ال(?:ذ|ت)ي|الذين|لم)/.test(text) && !text.endsWith("،") ? `${text}،` : text;

/** إن or أن before the content, with the space that the article has after it. */
function jointBefore(view: SentenceView, { content, mode }: Report): string | null {
  const [first] = content;
  if (first === undefined || mode === "direct") return null;
  const place = view.placeAt.get(first.start);
  const own = view.words[place ?? -1];
  if (own?.upos === "SCONJ" && /^(?:ان|بان)$/.test(own.norm)) return "";
  const before = view.words[(place ?? 0) - 1];
  const earlier = view.words[(place ?? 0) - 2];
  // أنه لا يرى: the pronoun on أن belongs to it
  if (
    before?.upos === "PRON" &&
    earlier?.upos === "SCONJ" &&
    /^(?:ان|بان)$/.test(earlier.norm) &&
    earlier.token === before.token
  )
    return `${earlier.form}${before.form} `;
  if (before?.upos !== "SCONJ" || !/^(?:ان|بان)$/.test(before.norm)) return null;
  return before.end === first.start ? before.form : `${before.form} `;
}

/** يطالب بحصة: the preposition that is written onto the content. */
function prepositionBefore(view: SentenceView, { content }: Report): string {
  const first = content[0];
  const place = first === undefined ? 0 : (view.placeAt.get(first.start) ?? 0);
  const before = view.words[place - 1];
  if (first === undefined || before?.upos !== "ADP") return "";
  return before.end === first.start ? before.form : `${before.form} `;
}

const unquoted = (text: string) => text.replace(/[«»“”"]/g, "");
const closed = (text: string) => balanced(text.replace(/"/g, "").replace(/(^| )لال(?=\p{L}{2})/gu, "$1لل"));

function shortened(text: string): string {
  const trimmed = text.replace(/[.،,؛:\s]+$/, "");
  return trimmed.length <= MAX_CONTENT ? trimmed : `${trimmed.slice(0, trimmed.lastIndexOf(" ", MAX_CONTENT))} …`;
}
