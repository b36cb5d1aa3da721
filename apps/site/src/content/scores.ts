// Scores of the engine that built this site, against the repository's own gold articles; measured anew at every build.
import { parseArticle } from "@isnad/core";
import {
  type Figures,
  figures,
  type Gold,
  type LayerName,
  layerNames,
  readGold,
  scoreArticle,
  sumLayers,
} from "@isnad/core/score";

const files = import.meta.glob<unknown>("../../../../tests/gold/*.gold.json", { eager: true, import: "default" });

export const golds: readonly Gold[] = Object.keys(files)
  .sort()
  .map((path) => readGold(files[path]));

const parse = ({ id, text, title, published }: Gold) =>
  parseArticle(text, { id, ...(title === null ? {} : { title }), ...(published === null ? {} : { published }) });

const layers = sumLayers(golds.map((gold) => scoreArticle(gold, parse(gold))));

export interface LayerScore extends Figures {
  readonly name: LayerName;
  /** What the gold has and the engine does not. */
  readonly missed: readonly string[];
  /** What the engine says and the gold does not. */
  readonly extra: readonly string[];
}

export const scores: readonly LayerScore[] = layerNames
  .map((name) => ({ name, ...figures(layers[name]), missed: layers[name].missed, extra: layers[name].extra }))
  .filter(({ gold }) => gold > 0);
