// Stages and how they are chained: `.then()` accepts only a stage whose inputs are there, so a wrong order does not compile.

/** One pass: reads the layers it needs, returns one new layer and edits none. */
export interface Stage<Needs extends object, Adds extends object> {
  readonly name: string;
  readonly run: (document: Readonly<Needs>) => Adds;
}

export interface Pipeline<Start extends object, Has extends object> {
  readonly stages: readonly string[];
  then<Adds extends object>(stage: Stage<Has, Adds>): Pipeline<Start, Has & Adds>;
  /** @param onStage is told the name of each stage when it is done. */
  run(start: Start, onStage?: (name: string) => void): Readonly<Has>;
}

function chain<Start extends object, Has extends object>(
  names: readonly string[],
  runSoFar: (start: Start, onStage?: (name: string) => void) => Readonly<Has>,
): Pipeline<Start, Has> {
  return {
    stages: names,
    // biome-ignore lint/suspicious/noThenProperty: stages are chained with the word that reads right; a pipeline is never awaited.
    then: (stage) =>
      chain([...names, stage.name], (start: Start, onStage) => {
        const document = runSoFar(start, onStage);
        const after = Object.freeze({ ...document, ...Object.freeze(stage.run(document)) });
        onStage?.(stage.name);
        return after;
      }),
    run: runSoFar,
  };
}

/** An empty pipeline over documents of the given shape. */
export function pipeline<Start extends object>(): Pipeline<Start, Start> {
  return chain([], (start: Start) => Object.freeze({ ...start }));
}

export function stage<Needs extends object, Adds extends object>(
  name: string,
  run: (document: Readonly<Needs>) => Adds,
): Stage<Needs, Adds> {
  return { name, run };
}
