import type { CollectionName } from '#schema/collection-names.ts';
import type { Graph } from '#model/graph.ts';
import type { EntryFinding, GraphRule } from './rule.ts';
import { idSuggester } from './meant-id.ts';

export const movedChain: GraphRule = {
  id: 'moved-chain',
  sentence: 'A moved record leads in one step from an id that no entry has to an entry that exists.',
  why: 'An address that was printed somewhere must go on leading to the entry, without detours.',
  scope: 'graph',
  check: (graph, { isClaimed }) => {
    const suggest = idSuggester(graph);
    return graph.moved.all.flatMap((entry): EntryFinding[] => {
      const { collection, from, to } = entry.data;
      if (graph[collection].has(from)) {
        return [
          {
            entry,
            path: ['from'],
            found: `${from}, which is still an entry of ${collection}`,
            expected: 'an id that is no longer in use',
            suggestion: 'Remove the record, or rename the entry.',
          },
        ];
      }
      if (graph[collection].has(to)) return [];
      const end = endOfChain(graph, collection, to);
      if (end === undefined && isClaimed(collection, to)) return [];
      return [
        {
          entry,
          path: ['to'],
          found:
            end === circle ? `${to}, which leads back here` : `${to}, which is not an entry of ${collection}`,
          expected: `the id of an entry in ${collection}`,
          suggestion: adviceFor(end, end === undefined ? suggest(collection, to) : undefined),
        },
      ];
    });
  },
  examples: {
    fails: [
      {
        title: 'Two steps',
        files: { 'moved.yaml': `${move('osce/old', 'osce/older')}${move('osce/older', 'osce/cbm-8')}` },
      },
      {
        title: 'A circle',
        files: { 'moved.yaml': `${move('osce/a', 'osce/b')}${move('osce/b', 'osce/a')}` },
      },
      { title: 'Nowhere', files: { 'moved.yaml': move('osce/old', 'osce/cbm-80') } },
      { title: 'An id still in use', files: { 'moved.yaml': move('osce/cbm-8', 'osce/cbm-8') } },
    ],
    passes: [{ title: 'One step', files: { 'moved.yaml': move('osce/old', 'osce/cbm-8') } }],
  },
};

function adviceFor(end: string | typeof circle | undefined, near: string | undefined): string {
  if (typeof end === 'string') return `Lead straight to ${end}.`;
  return near === undefined ? 'Name the entry that readers should find.' : `Did you mean ${near}?`;
}

const circle = Symbol('circle');

/** The entry at the end of a chain of moves, if there is one. */
function endOfChain(
  graph: Graph,
  collection: CollectionName,
  start: string,
): string | typeof circle | undefined {
  const seen = new Set<string>();
  let id = start;
  while (!seen.has(id)) {
    seen.add(id);
    if (graph[collection].has(id)) return id;
    const next = graph.moved.find(`${collection}/${id}`);
    if (next === undefined) return undefined;
    id = next.data.to;
  }
  return circle;
}

function move(from: string, to: string): string {
  return `- { collection: cbms, from: ${from}, to: ${to}, on: 2026-01-15, reason: renamed }\n`;
}
