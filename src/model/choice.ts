/** How many bodies stand side by side at most. */
export const mostAtOnce = 4;

/** `?of=osce&of=oas` → the ids that are known, each once, in the order in which they were chosen, and no more than fit. */
export function parseChoice(search: string, known: readonly string[]): string[] {
  const asked = new Set(new URLSearchParams(search).getAll('of'));
  return [...asked].filter((id) => known.includes(id)).slice(0, mostAtOnce);
}
