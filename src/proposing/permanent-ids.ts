import { isRecord } from '#authoring/ordered-data.ts';

/** The ids of the parts of an entry as the repository has it, which are addresses already: those of its claims, and its own in a list. */
export function permanentIds(data: unknown): ReadonlySet<string> {
  return new Set(idsIn(data));
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isRecord(value)) return [];
  const own = typeof value.id === 'string' && value.id !== '' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
