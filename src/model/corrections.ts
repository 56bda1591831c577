import type { Correction } from '#schema/entry.ts';
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import { compareIds } from './table.ts';

/** What this repository had wrong in one of its entries. */
export interface EntryCorrection {
  readonly entry: AnyEntry;
  readonly correction: Correction;
}

/** Every correction, newest first; also of entries that were taken back. */
export function correctionsIn(graph: Graph): EntryCorrection[] {
  return [...graph.entries, ...graph.withdrawn]
    .flatMap((entry) => correctionsOf(entry).map((correction) => ({ entry, correction })))
    .sort(
      (a, b) =>
        -compareIds(a.correction.on, b.correction.on) ||
        compareIds(a.entry.collection, b.entry.collection) ||
        compareIds(a.entry.id, b.entry.id),
    );
}

/** The corrections of one entry, newest first. */
export function correctionsOf({ data }: AnyEntry): Correction[] {
  return 'corrections' in data ? data.corrections.toSorted((a, b) => -compareIds(a.on, b.on)) : [];
}
