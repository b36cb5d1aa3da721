// A report as a sentence: who told whom what, in Arabic with the article's own words and in English from the propositions it carries.
import type { Proposition, Report } from "../../schema/facts.ts";
import type { Bilingual } from "../../schema/span.ts";
import { balanced } from "../arabic/spelling.ts";
import { clauseInEnglish, writerOf } from "../english/clause.ts";
import { gloss } from "../english/gloss.ts";
import { past, thirdPerson } from "../english/inflect.ts";
import { hasCase } from "../english/noun-head.ts";
import { tidy } from "../english/tidy.ts";
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { acts, takesThat } from "./reporting-verbs.ts";
import { headOf, partyPhrase, spanText, speakerOf } from "./source-phrase.ts";

/** Propositions told in one sentence; the others have statements of their own. */
const MOST_TOLD = 2;

/** @param propositions those of the article; the report tells the ones it carries
 * @param reports those of the article, for a report inside this one */
export function reportStatement(
  view: SentenceView,
  report: Report,
  propositions: readonly Proposition[],
  reports: readonly Report[] = [],
): Bilingual {
  return { ar: inArabic(view, report), en: inEnglish(view, report, propositions, reports) };
}

function inEnglish(
  view: SentenceView,
  report: Report,
  propositions: readonly Proposition[],
  reports: readonly Report[],
  depth = 0,
): string {
  const speaker = speakerOf(view, report);
  const cue = view.placeOf.get(report.cue.word) ?? -1;
  const [verb, joint] = verbOf(view, report, cue);
  const inside = depth > 0 ? undefined : reports.find(({ parent }) => parent === report.id);
  const told =
    contentOf(view, report, propositions) ||
    (inside === undefined ? "" : inEnglish(view, inside, propositions, [], depth + 1));
  const said = finite(view, verb, cue, report.negated, speaker?.plural ?? false);
  const party = report.addressee ?? (isTold(view, report) ? report.channel : null);
  const addressee = party === null ? "" : partyPhrase(view, party).en;
  const telling =
    addressee === ""
      ? said
      : /^say/.test(verb)
        ? `${report.negated ? "did not tell" : "told"} ${addressee}`
        : `${said} to ${addressee}`;
  const channel = report.channel === null || report.channel === party ? "" : channelOf(view, report);
  const content =
    told === ""
      ? mentioned(view, report)
      : `${joint === "" || told === "" ? "" : `${speaker === null ? "that" : joint} `}${told}`;
  const parts =
    speaker === null
      ? ["it is", report.negated ? "not" : "", reportedAs(report), channel]
      : [speaker.en, telling, channel];
  const sentence = tidy(
    [...parts, report.act === "refuse-comment" ? "" : content].filter((part) => part !== "").join(" "),
  );
  return depth > 0 ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** قال لرويترز: an agency that is told. */
const isTold = (view: SentenceView, { channel }: Report) => {
  const head = channel === null ? null : headOf(view, channel);
  return head !== null && childrenBy(view, head, "case").some((at) => view.words[at]?.norm === "ل");
};

/** The thing demanded, refused or spoken of; without one, only the words themselves can be given. */
function mentioned(view: SentenceView, report: Report): string {
  const [first] = report.content;
  const head = report.mode !== "mention" || first === undefined ? null : headOf(view, first);
  return head === null || view.words[head]?.upos === "VERB"
    ? quoted(report)
    : hasCase(view, head)
      ? writerOf(view, true).pp(head)
      : writerOf(view, true).np(head);
}

const reportedAs = ({ act }: Report) =>
  act === "believe" || act === "expect"
    ? "believed"
    : act === "fear"
      ? "feared"
      : act === "hope"
        ? "hoped"
        : "reported";

/** Without a proposition only the words themselves can be given. */
const quoted = ({ content }: Report) =>
  content.length === 0 ? "" : `⟨${content.map(({ text }) => text.replace(/[⟨⟩«»“”()"]/g, "").trim()).join(" … ")}⟩`;

function verbOf(view: SentenceView, report: Report, cue: number): readonly [string, string] {
  const own = view.words[cue]?.upos === "VERB" ? gloss(view.words[cue]) : null;
  if (own !== null && (takesThat.test(own) || (report.mode === "mention" && report.act !== "refuse-comment")))
    return [own, "that"];
  return acts[report.act];
}

function finite(view: SentenceView, verb: string, cue: number, negated: boolean, plural: boolean): string {
  const { Aspect } = view.words[cue]?.feats ?? {};
  const didNot = childrenBy(view, cue, "advmod", "aux").some((at) => view.words[at]?.norm === "لم");
  const isPast = Aspect !== "Imp" || didNot;
  if (negated) return `${isPast ? "did" : plural ? "do" : "does"} not ${verb}`;
  return isPast ? past(verb) : plural ? verb : thirdPerson(verb);
}

function contentOf(view: SentenceView, report: Report, propositions: readonly Proposition[]): string {
  const carried = new Set(report.propositions);
  const own = propositions.filter(({ id }) => carried.has(id));
  const clauses = own.filter(({ predicate }) => predicate.kind !== "verbal-noun" && predicate.kind !== "participle");
  // A clause inside another is told with it.
  const outer = (clauses.length > 0 ? clauses : own.slice(0, 1)).filter(
    (one, _, all) =>
      !all.some(
        (other) =>
          other !== one &&
          other.clause.start <= one.clause.start &&
          other.clause.end >= one.clause.end &&
          other.clause.end - other.clause.start > one.clause.end - one.clause.start,
      ),
  );
  return outer
    .slice(0, MOST_TOLD)
    .map((one) => clauseInEnglish(view, one))
    .join(" and that ");
}

function channelOf(view: SentenceView, { channel }: Report): string {
  const head = channel === null ? null : headOf(view, channel);
  if (channel === null || head === null) return "";
  return hasCase(view, head) ? writerOf(view, true).pp(head) : `in ${partyPhrase(view, channel).en}`;
}

/** Longer quotations are cut at a word. */
const MAX_CONTENT = 400;

function inArabic(view: SentenceView, report: Report): string {
  const speaker = speakerOf(view, report)?.ar ?? "";
  const cue = view.words[view.placeOf.get(report.cue.word) ?? -1];
  const verbal = cue?.upos === "VERB";
  const party = report.addressee ?? (isTold(view, report) ? report.channel : null);
  const addressee = party === null ? "" : partyPhrase(view, party).ar;
  const to = addressee === "" ? "" : `ل${addressee.startsWith("ال") ? addressee.slice(1) : addressee}`;
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
  return closed(joint === null ? `${opening.replace(/،$/, "")}: «${unquoted(words)}»` : `${opening} ${joint}${words}`);
}

/** إن or أن before the content, with the space that the article has after it. */
function jointBefore(view: SentenceView, { content, mode }: Report): string | null {
  const [first] = content;
  if (first === undefined || mode === "direct") return null;
  const place = view.placeAt.get(first.start);
  const own = view.words[place ?? -1];
  if (own?.upos === "SCONJ" && /^(?:ان|بان)$/.test(own.norm)) return "";
  const before = view.words[(place ?? 0) - 1];
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
const closed = (text: string) => balanced(text.replace(/"/g, ""));

function shortened(text: string): string {
  const trimmed = text.replace(/[.،,؛:\s]+$/, "");
  return trimmed.length <= MAX_CONTENT ? trimmed : `${trimmed.slice(0, trimmed.lastIndexOf(" ", MAX_CONTENT))} …`;
}
