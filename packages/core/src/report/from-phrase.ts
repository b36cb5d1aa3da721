// Reports with no verb of their own: a phrase that hangs a clause on a source, and a speaker before a colon.
import { frameOf } from "../lexicon/frames.ts";
import { partyAt, type Reading } from "../model/reading.ts";
import { spanOf } from "../model/tree-queries.ts";
import type { Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import type { attributionPhrases } from "./attribution-phrases.ts";
import { modeOf } from "./content.ts";
import type { HeadlineSpeech } from "./headline.ts";
import { typeOf } from "./speakers.ts";

export function fromPhrase(reading: Reading, phrase: ReturnType<typeof attributionPhrases>[number]): Report | null {
  const word = reading.words[phrase.cue];
  if (word === undefined) return null;
  const party = { ...partyAt(reading, phrase.source), ...phrase.speaker };
  return {
    ...bareReport(`r${phrase.cueSpan.start}`, phrase.cueSpan),
    act:
      (word.upos === "VERB" || word.lemma === "رأي" ? frameOf(word.entry?.frame ?? null)?.report?.act : undefined) ??
      "assert",
    by: "report.attribution-phrase",
    cue: {
      ...phrase.cueSpan,
      lemma: word.lemma,
      distance: word.norm === "حد" ? "distancing" : "neutral",
      word: word.id,
    },
    mode: modeOf(reading, phrase.content, "clause"),
    source: party,
    sourceType: typeOf(reading, phrase.source, party.entity),
    content: [...phrase.content],
  };
}

export function fromHeadline(reading: Reading, { cue, source, speaker, content }: HeadlineSpeech): Report {
  const word = reading.words[cue];
  const span = spanOf(reading.text, word?.start ?? 0, word?.end ?? 0);
  const party = { ...partyAt(reading, source), ...speaker };
  return {
    ...bareReport(`r${span.start}`, span),
    by: "report.headline",
    cue: { ...span, lemma: ":", distance: "neutral", word: word?.id ?? "" },
    mode: modeOf(reading, [content], "clause"),
    source: party,
    sourceType: typeOf(reading, source, party.entity),
    content: [content],
  };
}

/** What a report is that names no cue verb: an assertion of the article's own level, with nothing beside it. */
function bareReport(id: string, span: Span) {
  return {
    id,
    ...span,
    act: "assert",
    kind: "assertion",
    negated: false,
    addressee: null,
    channel: null,
    occasion: null,
    time: null,
    propositions: [],
    parent: "author",
  } satisfies Partial<Report>;
}
