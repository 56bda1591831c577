import { type EntryCorrection, correctionsIn } from './corrections.ts';
import type { ContentChange } from './content-changes.ts';
import type { Graph } from './graph.ts';
import { groupBy } from './groups.ts';
import type { Change } from './history.ts';

/** What became of the content on one day. */
export interface ChangesOfDay {
  readonly on: string;
  /** What was done, newest first, with the number of files that each commit changed. */
  readonly commits: readonly { readonly commit: string; readonly summary: string; readonly files: number }[];
  readonly added: readonly ContentChange[];
  /** Every file that stayed and is another. Those of the next three are among them, some in more than one. */
  readonly changed: readonly ContentChange[];
  readonly textChanged: readonly ContentChange[];
  readonly statusChanged: readonly ContentChange[];
  /** Where a claim was checked again. */
  readonly checkChanged: readonly ContentChange[];
  readonly removed: readonly ContentChange[];
  readonly corrected: readonly EntryCorrection[];
}

/** Every day on which something changed or was corrected, newest first. */
export function changesByDay(changes: readonly ContentChange[], graph: Graph): ChangesOfDay[] {
  const changesOn = groupBy(changes, ({ on }) => on);
  const correctionsOn = groupBy(correctionsIn(graph), ({ correction }) => correction.on);
  const days = new Set([...changesOn.keys(), ...correctionsOn.keys()]);
  return [...days]
    .sort()
    .reverse()
    .map((on) => {
      const own = changesOn.get(on) ?? [];
      const ofKind = (kind: Change['kind']) => own.filter((change) => change.kind === kind);
      return {
        on,
        commits: commitsIn(own),
        added: ofKind('added'),
        changed: ofKind('changed'),
        textChanged: own.filter(({ touched }) => touched.includes('text')),
        statusChanged: own.filter(({ touched }) => touched.includes('status')),
        checkChanged: own.filter(({ touched }) => touched.includes('check')),
        removed: ofKind('removed'),
        corrected: correctionsOn.get(on) ?? [],
      };
    });
}

function commitsIn(changes: readonly ContentChange[]): ChangesOfDay['commits'] {
  const byCommit = groupBy(
    changes.flatMap(({ commits }) => commits),
    ({ commit }) => commit,
  );
  return [...byCommit.values()]
    .flatMap((own) => own.slice(0, 1).map((first) => ({ first, files: own.length })))
    .sort((a, b) => (a.first.at < b.first.at ? 1 : a.first.at > b.first.at ? -1 : 0))
    .map(({ first: { commit, summary }, files }) => ({ commit, summary, files }));
}
