// Runs a bounded number of tasks at once and gives their results in the order of the inputs.

/** At most `limit` tasks are under way or waiting to be taken, so memory does not grow with the input. */
export async function* mapInOrder<In, Out>(
  inputs: AsyncIterable<In> | Iterable<In>,
  limit: number,
  task: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const pending: Promise<Out>[] = [];
  for await (const input of inputs) {
    const result = task(input);
    // The rejection is seen when its turn comes; until then it must not count as unhandled.
    result.catch(() => {});
    pending.push(result);
    const first = pending.length >= limit ? pending.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of pending) yield await result;
}
