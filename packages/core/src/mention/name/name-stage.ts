// Names as they stand in the text: known names, persons, organisations, places and events, one reading each, then what brackets and repetition add.
import type { MorphLayer, ScriptLayer, SegmentLayer, TextLayer } from "../../model/document.ts";
import type { NameMention } from "../../model/name-mention.ts";
import { type Stage, stage } from "../../model/stage.ts";
import type { Word } from "../../model/word.ts";
import { withAliases } from "./alias.ts";
import { type Candidate, candidatesFrom } from "./candidates.ts";
import { eventFrom } from "./event.ts";
import { type Features, featuresOf, has, is } from "./features.ts";
import { inFullAgain } from "./in-full-again.ts";
import { knownAt, typeOf } from "./known.ts";
import { splitParticle } from "./namesake.ts";
import { ofOneKind } from "./one-kind.ts";
import { repeated } from "./repeat.ts";
import { titleBefore } from "./title.ts";

export const nameStage: Stage<
  TextLayer & ScriptLayer & SegmentLayer & MorphLayer,
  { readonly names: readonly NameMention[] }
> = stage("names", (document) => {
  const features = featuresOf(document.words);
  const chosen = ofOneKind(features, inFullAgain(features, choose(features)));
  const events = eventsOf(features);
  const mentions = [...chosen, ...repeated(features, chosen), ...events].map((candidate) =>
    mentionOf(features, candidate),
  );
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { names: withAliases(document.words, mentions) };
});

/** Left to right, the best candidate at each place; what it covers is not asked again. */
function choose(features: Features): Candidate[] {
  const chosen: Candidate[] = [];
  const people = new Set<string>();
  const size = features.words.length;
  for (let at = 0; at < size; ) {
    if (!has(features, at, is.base) && splitParticle(features, at) === at) {
      const whole = wholeName(features, at);
      if (whole !== null) chosen.push(whole);
      at = whole?.to ?? at + 1;
      continue;
    }
    const candidate = candidatesFrom(features, at, chosen.at(-1), people);
    if (candidate === null) {
      at++;
      continue;
    }
    chosen.push(candidate);
    if (candidate.type === "person" && candidate.to - candidate.from > 1)
      people.add(features.norms[candidate.to - 1] ?? "");
    at = Math.max(candidate.to, at + 1);
  }
  return chosen;
}

/** بيونغ يانغ read as ب and يونغ: a known name of several words whose first only looks like two. */
function wholeName(features: Features, at: number): Candidate | null {
  const token = features.tokens.get(at);
  const base = features.words[at + 1];
  // Most tokens that were taken apart are what they look like: بالمدينة, وقال.
  const plain =
    base === undefined || base.norm.startsWith("ال") || (features.words[at]?.norm === "و" && base.source !== "foreign");
  const known = token === undefined || plain ? null : knownAt(features, at);
  if (token === undefined || known === null || known.to <= token.to || known.words < 2) return null;
  return { from: at, to: known.to, type: typeOf(known.name), name: known.name, by: `name/known.${known.name.row}` };
}

function eventsOf(features: Features): Candidate[] {
  const events: Candidate[] = [];
  for (let at = 0; at < features.words.length; at++) {
    const event = has(features, at, is.noun | is.proper) ? eventFrom(features, at) : null;
    if (event === null) continue;
    events.push({ ...event, type: "event", name: null });
    at = event.to - 1;
  }
  return events;
}

function mentionOf(features: Features, candidate: Candidate): NameMention {
  const { words } = features;
  const { from, to, type, name, by } = candidate;
  return {
    start: startOf(words, from) + (candidate.outside ?? 0),
    end: words[to - 1]?.end ?? 0,
    from,
    to,
    type,
    key: name?.key ?? null,
    en: name?.en ?? candidate.en ?? null,
    title: type === "person" ? titleBefore(features, from) : null,
    alias: null,
    by,
  };
}

/** Where a name starts in the text. In للولايات المتحدة the article is written in the preposition's letters, so that they belong to the name. */
function startOf(words: readonly Word[], from: number): number {
  const word = words[from];
  const before = words[from - 1];
  if (word === undefined) return 0;
  const merged =
    before?.part === "proclitic" &&
    before.end === word.start &&
    before.norm === "ل" &&
    word.norm.startsWith("ال") &&
    word.end - word.start < word.norm.length;
  return merged ? before.start : word.start;
}
