// A value worked out when it is first asked for: start-up waits for nothing that an article may not need.

export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
