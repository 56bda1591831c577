import { createHash } from 'node:crypto';
import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';

/** Entries by `cbms/osce/cbm-8`, each with the fingerprint of what it says. */
export type Fingerprints = Readonly<Record<string, string>>;

/** The name of an entry among those of all collections. */
export const entryKey = ({ collection, id }: Pick<AnyEntry, 'collection' | 'id'>): string =>
  `${collection}/${id}`;

/**
 * Of what the entry itself says, in 128 bits: what other entries say of it makes no difference. A guide is taken as its
 * author wrote it, since its text becomes a page outside the graph: what a live component in it shows makes none either.
 */
export const fingerprintOf = ({
  collection,
  data,
  html,
  body,
}: Pick<AnyEntry, 'collection' | 'data' | 'html' | 'body'>): string =>
  createHash('sha256')
    .update(JSON.stringify([sorted(data), collection === 'guides' ? body : html]))
    .digest('hex')
    .slice(0, 32);

export const fingerprintsOf = (graph: Graph): Fingerprints =>
  Object.fromEntries(graph.entries.map((entry) => [entryKey(entry), fingerprintOf(entry)]));

/** The order in which keys were written makes no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
