// Who says what: cues first, then on each cue its source, content and act.
import type { Report } from "../schema/facts.ts";
import type { LayerName, Layers } from "./layers.ts";
import { countPairs, pair } from "./pair.ts";
import { agreement, type Place, samePhrase, touch } from "./places.ts";
import type { Gold, GoldReport } from "./read-gold.ts";
import type { Reading } from "./reading.ts";

/** Content that agrees this far differs by a word at its edge at most. */
const SAME_CONTENT = 0.8;

/** Returns the report found for each gold report. */
export function scoreReports(layers: Layers, gold: Gold, reading: Reading): ReadonlyMap<GoldReport, Report> {
  const golds = gold.reports;
  const predicted = reading.parsed.facts.reports;
  const pairs = pair(golds, predicted, (g, p) => touch(g, p.cue));
  countPairs(layers.cues, golds, predicted, pairs, {
    sayGold: ({ text, id }) => `${text} (${id})`,
    sayPredicted: ({ cue, id }) => `${cue.text} (${id})`,
  });
  for (const report of golds) {
    const found = pairs.get(report);
    const source = found !== undefined && sameSource(report, found, reading);
    const content = found !== undefined && sameContent(report, found);
    const act = found?.act === report.act;
    const outcomes: readonly (readonly [LayerName, boolean, string])[] = [
      ["sources", source, `${report.text}: ${report.source?.text ?? "nobody"}, not ${found?.source?.text ?? "there"}`],
      ["contents", content, `${report.text}: ${report.content.text}`],
      ["acts", act, `${report.text}: ${report.act}, not ${found?.act ?? "there"}`],
      ["reports", source && content && act, report.text],
    ];
    for (const [name, right, words] of outcomes) {
      const tally = layers[name];
      tally.gold += 1;
      if (found !== undefined) tally.predicted += 1;
      if (right) tally.hits += 1;
      else tally.missed.push(words);
    }
  }
  const unpaired = predicted.length - pairs.size;
  for (const name of ["sources", "contents", "acts", "reports"] as const) layers[name].predicted += unpaired;
  return pairs;
}

/** Any mention of the same speaker will do: which of them the source points at is coreference's matter. */
function sameSource({ source }: GoldReport, found: Report, { parsed, mentionsOf }: Reading): boolean {
  if (source === null) return !found.source?.entity;
  if (found.source === null) return false;
  const places: Place[] = [found.source, ...mentionsOf(found.source.entity)];
  return places.some((place) => samePhrase(parsed.article.text, source, place));
}

/** Content in pieces (a quotation broken by its cue) counts from its first piece to its last. */
function sameContent({ content }: GoldReport, found: Report): boolean {
  if (found.content.length === 0) return false;
  const whole = {
    start: Math.min(...found.content.map(({ start }) => start)),
    end: Math.max(...found.content.map(({ end }) => end)),
  };
  return agreement(content, whole) >= SAME_CONTENT;
}
