// The table of contents: the stages from text to facts, in order. Each adds one layer; the order is checked by the types.
import { assemble } from "./assemble.ts";
import { datingStage } from "./dating/dating-stage.ts";
import { resolveStage } from "./dating/resolve-stage.ts";
import { entityStage } from "./entity/index.ts";
import { factStage } from "./fact/index.ts";
import { nameStage } from "./mention/name/name-stage.ts";
import { valueStage } from "./mention/value-stage.ts";
import type { TextLayer } from "./model/document.ts";
import { pipeline } from "./model/stage.ts";
import { morphStage } from "./morph/index.ts";
import { shareOfTime } from "./progress.ts";
import { reportStage } from "./report/index.ts";
import type { ParseOptions, WithoutStatements } from "./schema/parsed-article.ts";
import { repairStage } from "./script/glue/repair-stage.ts";
import { scriptStage } from "./script/script-stage.ts";
import { segmentStage } from "./segment/segment-stage.ts";
import { syntaxStage } from "./syntax/index.ts";

const stages = pipeline<TextLayer>()
  .then(scriptStage)
  .then(segmentStage)
  .then(repairStage)
  .then(morphStage)
  .then(nameStage)
  .then(valueStage)
  .then(datingStage)
  .then(resolveStage)
  .then(syntaxStage)
  .then(entityStage)
  .then(reportStage)
  .then(factStage);

/**
 * Runs the stages over a text whose options were checked.
 * @param onProgress is told after each stage how much of the work is done, from 0 to 1.
 */
export function runStages(text: string, options: ParseOptions, onProgress?: (done: number) => void): WithoutStatements {
  if (onProgress === undefined) return assemble(stages.run({ text, options }));
  let done = 0;
  const document = stages.run({ text, options }, (name) => {
    done += shareOfTime[name] ?? 0;
    onProgress(done);
  });
  return assemble(document);
}
