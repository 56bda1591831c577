import type { DataEntry, EntryPair, EntryRef } from './data-snapshot.ts';

/** A field of an entry that is not the same in two snapshots. */
export interface FieldChange extends EntryRef {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that say something of the entry itself; claims, statements, links and what is computed are compared elsewhere. */
export function fieldsChanged(pairs: readonly EntryPair[]): FieldChange[] {
  return pairs.flatMap(({ before, after }) => {
    const fields = new Set([...Object.keys(before.entry), ...Object.keys(after.entry)]);
    return [...fields]
      .filter((field) => !comparedElsewhere.has(field))
      .filter((field) => !areSame(before.entry, after.entry, field))
      .map((field) => ({
        collection: after.collection,
        id: after.id,
        field,
        before: before.entry[field] ?? null,
        after: after.entry[field] ?? null,
      }));
  });
}

const comparedElsewhere: ReadonlySet<string> = new Set([
  'id',
  'url',
  'claims',
  'adoption',
  'statements',
  'links',
  'linkedFrom',
  'tallies',
  'replaces',
  'replacedBy',
  'withdrawn',
]);

const areSame = (before: DataEntry, after: DataEntry, field: string): boolean =>
  toComparable(before[field]) === toComparable(after[field]);

/** As text: without claims and what is empty, with the keys of each record in one order. */
const toComparable = (value: unknown): string => JSON.stringify([withoutClaims(value)]);

function withoutClaims(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutClaims).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isRecord(value)) return value ?? undefined;
  if ('source' in value && 'checked' in value) return undefined;
  const fields = Object.entries(value)
    .map(([key, part]) => [key, withoutClaims(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
