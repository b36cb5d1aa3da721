// A report as a sentence: who told whom what, in Arabic with the article's own words and in English from the propositions it carries.
import type { BareProposition, Report } from "../../schema/facts.ts";
import type { Bilingual } from "../../schema/span.ts";
import { clauseInEnglish, writerOf } from "../english/clause.ts";
import { doingPhrase } from "../english/doing-phrase.ts";
import { doingForm, takesGerund } from "../english/doing-places.ts";
import { pronoun } from "../english/function-words.ts";
import { gloss } from "../english/gloss.ts";
import { past, thirdPerson } from "../english/inflect.ts";
import { genitive, hasCase } from "../english/noun-head.ts";
import { tidy } from "../english/tidy.ts";
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { reportInArabic } from "./report-in-arabic.ts";
import { acts, takesThat } from "./reporting-verbs.ts";
import { headOf, isTold, partyPhrase, type Speaker, speakerOf } from "./source-phrase.ts";

/** Propositions told in one sentence; the others have statements of their own. */
const MOST_TOLD = 2;

/** @param propositions those of the article; the report tells the ones it carries
 * @param reports those of the article, for a report inside this one */
export function reportStatement(
  view: SentenceView,
  report: Report,
  propositions: readonly BareProposition[],
  reports: readonly Report[] = [],
): Bilingual {
  return { ar: reportInArabic(view, report), en: inEnglish(view, report, propositions, reports) };
}

function inEnglish(
  view: SentenceView,
  report: Report,
  propositions: readonly BareProposition[],
  reports: readonly Report[],
  depth = 0,
  teller: string | null = null,
): string {
  const cue = view.placeOf.get(report.cue.word) ?? -1;
  const speaker = again(view, report, cue, teller) ?? speakerOf(view, report);
  const [verb, joint] = verbOf(view, report, cue);
  const inside = depth > 0 ? undefined : reports.find(({ parent }) => parent === report.id);
  const first = report.content[0];
  const content0 = first === undefined ? null : headOf(view, first);
  // إنه لا يعتقد أن: what is told is that he does not believe
  const leads = inside !== undefined && content0 !== null && view.placeOf.get(inside.cue.word) === content0;
  const nested = () =>
    inside === undefined ? "" : inEnglish(view, inside, propositions, [], depth + 1, report.source?.entity ?? null);
  const told =
    (leads ? nested() : "") || doingTold(view, report, verb) || contentOf(view, report, propositions) || nested();
  const doing = told !== "" && doingTold(view, report, verb) === told;
  const said = finite(view, verb, cue, report.negated, speaker?.plural ?? false);
  const party = report.addressee ?? (isTold(view, report) ? report.channel : null);
  const addressee = party === null ? "" : partyPhrase(view, party).en;
  const telling =
    addressee === ""
      ? said
      : /^say/.test(verb)
        ? `${report.negated ? "did not tell" : "told"} ${addressee}`
        : isAsked(view, party)
          ? `${finite(view, asking.get(verb) ?? verb, cue, report.negated, speaker?.plural ?? false)} ${addressee}`
          : `${said} to ${addressee}`;
  const channel = report.channel === null || report.channel === party ? "" : channelOf(view, report);
  const content =
    told === ""
      ? mentioned(view, report)
      : doing || joint === "" || isNoun(view, report, propositions)
        ? told
        : isFirstPerson(view, report)
          ? `: “${told.charAt(0).toUpperCase()}${told.slice(1)}”`
          : `${speaker === null ? "that" : joint} ${told}`;
  const parts =
    speaker === null
      ? ["it is", report.negated ? "not" : "", reportedAs(report), channel]
      : [speaker.en, telling, channel];
  const sentence = tidy(
    [...parts, report.act === "refuse-comment" ? commentedOn(view, cue) : content]
      .filter((part) => part !== "")
      .join(" "),
  );
  return depth > 0 ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The one who tells is the one who believes: he, she, they. */
function again(view: SentenceView, { source }: Report, cue: number, teller: string | null): Speaker | null {
  if (teller === null || source?.entity !== teller) return null;
  const feats = view.words[cue]?.feats ?? {};
  const human = view.entityOf.get(teller)?.type === "person";
  const plural = feats.Number === "Plur" || feats.Number === "Dual";
  return { ar: "", en: pronoun({ ...feats, Person: "3" }, "subject", human), plural };
}

/** declined to comment on the talks */
function commentedOn(view: SentenceView, cue: number): string {
  const comment = (view.children[cue] ?? []).find((at) =>
    /^(?:ال)?(?:تعليق|رد|ادلاء|حديث|تعقيب)$/.test(view.words[at]?.norm ?? ""),
  );
  const on = childrenBy(view, comment ?? -1, "nmod", "obl").find((at) =>
    childrenBy(view, at, "case").some((one) => /^(?:علي|عن)$/.test(view.words[one]?.norm ?? "")),
  );
  return on === undefined ? "" : `on ${writerOf(view, true).np(on)}`;
}

/** طالب بالانسحاب: what is told is a noun, with no clause in it. */
function isNoun(view: SentenceView, report: Report, propositions: readonly BareProposition[]): boolean {
  const [first] = report.content;
  const head = first === undefined || report.mode === "direct" ? null : headOf(view, first);
  if (head === null || view.words[head]?.upos !== "NOUN") return false;
  if (childrenBy(view, head, "nsubj", "cop", "mark").length > 0) return false;
  const carried = new Set(report.propositions);
  return propositions.every(({ id, predicate }) => !carried.has(id) || predicate.kind === "verbal-noun");
}

/** A verb of asking with the one who is asked as its object. */
const asking: ReadonlyMap<string, string> = new Map([
  ["call for", "call on"],
  ["request", "ask"],
  ["demand", "urge"],
  ["recommend", "advise"],
]);

const isAsked = (view: SentenceView, party: Report["addressee"]): boolean => {
  const head = party === null || party.basis !== "stated" ? null : headOf(view, party);
  return head !== null && view.words[head]?.upos !== "PRON" && !hasCase(view, head);
};

/** هدد بالانسحاب (threatened to withdraw): what is promised, demanded or feared as a doing. */
function doingTold(view: SentenceView, report: Report, verb: string): string {
  const [first] = report.content;
  const head = first === undefined || report.mode === "direct" ? null : headOf(view, first);
  if (head === null || view.words[head]?.upos !== "NOUN") return "";
  if (childrenBy(view, head, "nsubj", "cop", "mark").length > 0) return "";
  const asked = report.addressee !== null && isAsked(view, report.addressee) ? "ask" : verb;
  const form = asked === "ask" ? "infinitive" : doingForm(asked, "");
  const writer = writerOf(view, true);
  const doing =
    form !== null
      ? doingPhrase(writer, head, form)
      : (report.mode === "mention" || takesGerund(verb)) && genitive(view, head) !== undefined
        ? doingPhrase(writer, head, "gerund")
        : null;
  return doing === null ? "" : tidy(doing);
}

/** «لن نقبل»: words in the first person are quoted. */
function isFirstPerson(view: SentenceView, report: Report): boolean {
  const [first] = report.content;
  if (first === undefined || report.mode === "indirect" || report.mode === "mention") return false;
  let at = view.placeAt.get(first.start) ?? view.words.length;
  for (; (view.words[at]?.start ?? first.end) < first.end; at++) if (view.words[at]?.feats.Person === "1") return true;
  return false;
}

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
    return [own === "mention" ? "report" : own, "that"];
  return acts[report.act];
}

function finite(view: SentenceView, verb: string, cue: number, negated: boolean, plural: boolean): string {
  const { Aspect } = view.words[cue]?.feats ?? {};
  const didNot = childrenBy(view, cue, "advmod", "aux").some((at) => view.words[at]?.norm === "لم");
  const isPast = Aspect !== "Imp" || didNot;
  if (negated) return `${isPast ? "did" : plural ? "do" : "does"} not ${verb}`;
  return isPast ? past(verb) : plural ? verb : thirdPerson(verb);
}

function contentOf(view: SentenceView, report: Report, propositions: readonly BareProposition[]): string {
  const named = report.source?.entity;
  const around = {
    said: typeof named === "string" ? [named] : [],
    reported: saidWhen(view, report),
    ...(report.content.length === 0 ? {} : { within: report.content }),
  };
  const quoted = isFirstPerson(view, report);
  const carried = new Set(report.propositions);
  // A verbal noun is told as the noun it is: demanded the withdrawal.
  const own = propositions.filter(({ id, predicate }) => carried.has(id) && predicate.kind !== "verbal-noun");
  const clauses = own.filter(({ predicate }) => predicate.kind !== "participle");
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
    .map((one) => clauseInEnglish(view, one, around))
    .map((text, index) => (quoted && index > 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text))
    .join(quoted ? ". " : " and that ");
}

/** "would" after what was said; "will" in quotation marks and after what is said. */
function saidWhen(view: SentenceView, report: Report): "past" | "present" {
  const cue = view.words[view.placeAt.get(report.cue?.start ?? -1) ?? -1];
  return cue?.feats.Aspect === "Perf" && !isFirstPerson(view, report) ? "past" : "present";
}

function channelOf(view: SentenceView, { channel }: Report): string {
  const head = channel === null ? null : headOf(view, channel);
  if (channel === null || head === null) return "";
  return hasCase(view, head) ? writerOf(view, true).pp(head) : `in ${partyPhrase(view, channel).en}`;
}
