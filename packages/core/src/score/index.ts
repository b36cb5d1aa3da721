// Scores a parsed article against a gold file, layer by layer: what a careful reader says it states.
import type { ParsedArticle } from "../schema/parsed-article.ts";
import { scoreCommitments } from "./commitments.ts";
import { scoreCorefers } from "./corefers.ts";
import { emptyLayers, type Layers } from "./layers.ts";
import { scorePropositions } from "./propositions.ts";
import { type Gold, GoldError } from "./read-gold.ts";
import { readingOf } from "./reading.ts";
import { scoreReports } from "./reports.ts";
import { scoreNames, scoreQuantities, scoreRelations, scoreRepairs, scoreTimes } from "./surface.ts";

export { GoldArticle } from "./gold-schema.ts";
export { type LayerName, type Layers, layerNames, sumLayers } from "./layers.ts";
export { type Gold, GoldError, readGold } from "./read-gold.ts";
export { scoreTable } from "./table.ts";
export { type Figures, figures, type Tally } from "./tally.ts";

/**
 * Counts for every layer; {@link figures} turns them into precision, recall and F1, {@link sumLayers} adds articles up.
 * @throws GoldError when `parsed` is not of the gold file's text
 */
export function scoreArticle(gold: Gold, parsed: ParsedArticle): Layers {
  if (parsed.article.text !== gold.text) throw new GoldError([`${gold.id}: what was parsed is another text`]);
  const layers = emptyLayers();
  const reading = readingOf(parsed);
  scoreRepairs(layers, gold, reading);
  scoreNames(layers, gold, reading);
  scoreTimes(layers, gold, reading);
  scoreQuantities(layers, gold, reading);
  const reports = scoreReports(layers, gold, reading);
  const propositions = scorePropositions(layers, gold, reading);
  scoreCommitments(layers, gold, reading, { reports, propositions });
  scoreRelations(layers, gold, reading);
  scoreCorefers(layers, gold, reading);
  return layers;
}
