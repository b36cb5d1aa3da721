// stances(parsed): who wants, fears or holds what, and of whom. Derived from reports and commitments; computed, never stored.
import type { Act, Commitment, CommitmentValue, Proposition, Report } from "./schema/facts.ts";
import type { ParsedArticle } from "./schema/parsed-article.ts";
import type { Bilingual } from "./schema/span.ts";
import type { Attitude, Stance } from "./schema/stance-view.ts";

/** Acts that are a stance by themselves, whatever the speaker holds true. The others say something: there the commitment decides. */
const attitudeOfAct: Readonly<Partial<Record<Act, Attitude>>> = {
  ask: "wants",
  demand: "wants",
  hope: "hopes",
  expect: "expects",
  fear: "fears",
  warn: "warns",
  promise: "intends",
  threaten: "intends",
  doubt: "doubts",
};

/** Uu is no stance. */
const attitudeOfValue: Readonly<Record<CommitmentValue, Attitude | null>> = {
  "CT+": "holds",
  "PR+": "holds",
  "PS+": "holds",
  "CT-": "rejects",
  "PR-": "doubts",
  "PS-": "doubts",
  Uu: null,
};

/** In Arabic a noun before the holder's name: a verb would have to agree with it (مطلب المعارضة, what the opposition demands). */
const wording: Readonly<Record<Attitude, Bilingual>> = {
  wants: { ar: "مطلب", en: "wants" },
  hopes: { ar: "أمل", en: "hopes for" },
  expects: { ar: "توقع", en: "expects" },
  fears: { ar: "خشية", en: "fears" },
  warns: { ar: "تحذير", en: "warns of" },
  intends: { ar: "عزم", en: "intends" },
  holds: { ar: "قول", en: "holds" },
  rejects: { ar: "نفي", en: "rejects" },
  doubts: { ar: "شك", en: "doubts" },
};

/** In text order; a report about several propositions gives a stance for each. */
export function stances({ facts }: ParsedArticle): Stance[] {
  const propositions = new Map(facts.propositions.map((proposition) => [proposition.id, proposition]));
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]));
  const byStart = [...facts.propositions].sort((a, b) => a.predicate.start - b.predicate.start);
  const commitments = new Map<string, Commitment>();
  for (const commitment of facts.commitments) {
    if (commitment.via !== null) commitments.set(`${commitment.via} ${commitment.proposition}`, commitment);
  }
  return facts.reports.flatMap((report) => {
    const holder = report.source?.entity ?? "unknown";
    const about = report.propositions.flatMap((id) => propositions.get(id) ?? []);
    const targets = about.length > 0 ? about : [undefined];
    return targets.flatMap((proposition) => {
      const commitment = commitments.get(`${report.id} ${proposition?.id}`);
      const attitude = attitudeOf(report, commitment);
      if (attitude === null) return [];
      const content = report.content[0] ?? null;
      const wanted = proposition ?? headOf(byStart, report);
      const says = wording[attitude];
      const name = names.get(holder) ?? { ar: "مصدر غير مذكور", en: "An unnamed source" };
      const what = proposition?.statement ?? {
        ar: content?.text ?? "",
        en: wanted?.statement.en ?? content?.text ?? "",
      };
      return [
        {
          id: proposition === undefined ? `s:${report.id}` : `s:${report.id}.${proposition.id}`,
          ...{ holder, attitude, of: targetsOf(report, wanted, holder) },
          ...{ proposition: proposition?.id ?? null, content, value: commitment?.value ?? null },
          statement: { ar: `${says.ar} ${name.ar}: ${what.ar}`, en: sentenceCase(`${name.en} ${says.en}: ${what.en}`) },
          ...{ report: report.id, commitment: commitment?.id ?? null },
          evidence: [report.cue, ...report.content].map(({ start, end, text }) => ({ start, end, text })),
        },
      ];
    });
  });
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A negated act (لا يطالب, does not demand) is no stance; a negated belief has its commitment. */
function attitudeOf({ act, negated }: Report, commitment: Commitment | undefined): Attitude | null {
  const own = attitudeOfAct[act];
  if (own !== undefined && !negated) return own;
  return commitment === undefined ? null : attitudeOfValue[commitment.value];
}

/** The verbal noun that the content begins with: طالب بانسحاب القوات. */
function headOf(byStart: readonly Proposition[], { content: [content] }: Report): Proposition | undefined {
  if (content === undefined) return undefined;
  return byStart.find(({ predicate }) => predicate.start >= content.start && predicate.end <= content.end);
}

/** Whom it is wanted of: the one addressed, and otherwise the one who is to do it. */
function targetsOf({ addressee }: Report, wanted: Proposition | undefined, holder: string): string[] {
  if (addressee?.entity) return [addressee.entity];
  const agents = (wanted?.roles ?? []).filter(({ role }) => role === "agent").map(({ filler }) => filler);
  return agents.filter((id) => id !== null).filter((id) => id.startsWith("e") && id !== holder);
}
