// One report put together from its parts, with the circumstances that stand beside its cue.
import type { Frame } from "../lexicon/frames.ts";
import { partyAt, type Reading } from "../model/reading.ts";
import { childrenBy, spanOf } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Act, Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { circumstancesOf } from "./circumstances.ts";
import type { Source } from "./source-at.ts";
import { canSpeak } from "./speakers.ts";

export type ReportFrame = NonNullable<Frame["report"]>;

export interface Parts {
  readonly act: Act;
  readonly frame: ReportFrame;
  readonly mode: Report["mode"];
  readonly source: Source;
  readonly content: readonly Span[];
  readonly by: string;
}

export function makeReport(reading: Reading, cue: Word, { act, frame, mode, source, content, by }: Parts): Report {
  const span = spanOf(reading.text, cue.start, cue.end);
  const circumstances = circumstancesOf(reading, cue.index);
  // ورد في التقرير أن: the document is who says it, no occasion.
  const unasked = act === "refuse-comment" && content.some((one) => one.start === circumstances.occasion?.start);
  const occasion = unasked || circumstances.occasion?.start === source.party?.start ? null : circumstances.occasion;
  return {
    id: `r${cue.start}`,
    ...span,
    by,
    cue: { ...span, lemma: cue.lemma, distance: frame.distance ?? "neutral", word: cue.id },
    act,
    kind: frame.kind,
    mode,
    negated: isNegated(reading, cue.index),
    source: source.party,
    sourceType: source.type,
    ...circumstances,
    addressee: before(
      reading,
      circumstances.addressee ?? calledOn(reading, cue, act, source),
      content[0],
      source.party,
    ),
    occasion,
    content: [...content],
    propositions: [],
    parent: "author",
  };
}

/** ودعا المجتمع الدولي إلى: what stands as subject of a call whose speaker goes on is who is called on. */
function calledOn(reading: Reading, cue: Word, act: Act, source: Source): Report["addressee"] {
  if ((act !== "ask" && act !== "demand") || source.party?.basis === "stated" || cue.upos !== "VERB") return null;
  const [noun] = childrenBy(reading.tree, cue.index, "nsubj");
  return noun === undefined ||
    noun !== cue.index + 1 ||
    !(canSpeak(reading, noun) || /^(?:جميع|كافة|كل)$/.test(reading.words[noun]?.lemma ?? ""))
    ? null
    : partyAt(reading, noun);
}

/** طالب الحكومة المعنية بتقديم اعتذار: who is asked ends where what is asked begins, before its preposition. */
function before(
  reading: Reading,
  party: Report["addressee"],
  content: Span | undefined,
  source: Report["source"],
): Report["addressee"] {
  if (party !== null && source !== null && party.start < source.end && source.start < party.end) return null; // who speaks is not told
  if (party === null || content === undefined || content.start <= party.start || content.start >= party.end)
    return party;
  const first = reading.placeAt.get(content.start) ?? -1;
  const end = reading.words[reading.words[first - 1]?.upos === "ADP" ? first - 2 : first - 1]?.end ?? party.end;
  return end > party.start ? { ...party, ...spanOf(reading.text, party.start, end) } : party;
}

export function isNegated(reading: Reading, cue: number): boolean {
  return childrenBy(reading.tree, cue, "advmod").some((child) =>
    /^(لا|لم|لن|ما)$/.test(reading.words[child]?.norm ?? ""),
  );
}
