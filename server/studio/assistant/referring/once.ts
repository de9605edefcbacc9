/** What is worked out when it is first asked for. */
export function once<V>(work: () => V): () => V {
  let made: { readonly value: V } | null = null;
  return () => (made ??= { value: work() }).value;
}
