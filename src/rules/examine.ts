import { collectionOfPath } from '#intake/collection-of-path.ts';
import { mostBytes } from '#intake/limits.ts';
import { type LocatedEntry, type ParsedFile, parseFile, problemAt } from '#intake/parse-file.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import { buildGraph, type Graph, keyOf } from '#model/graph.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import { rules } from './index.ts';
import { textOf } from './text-of-file.ts';
import type { FileRule, GraphRule } from './rule.ts';

export interface Examination {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** Reads what a content folder holds into a graph and says everything that is wrong with it, sorted by place. */
export function examine(folder: ContentFolder): Examination {
  const parsed: ParsedFile[] = [];
  const problems: Problem[] = folder.odd.map(({ path, what }) =>
    problemAt(
      { path },
      { line: 1, column: 1 },
      {
        rule: 'odd-file',
        found: what,
        expected: 'plain files only',
        suggestion: 'Put the text itself in the file.',
      },
    ),
  );
  if (folder.missing !== undefined) problems.push(missingFolder(folder.missing));
  for (const file of folder.files) {
    const findings = fileRules.flatMap((rule) =>
      rule.check(file).map(({ place, ...finding }) => problemAt(file, place, { rule: rule.id, ...finding })),
    );
    problems.push(...findings);
    const collection = collectionOfPath(file.path);
    const text = textOf(file);
    if (collection && text && file.bytes.length <= mostBytes(collection)) {
      parsed.push(parseFile(file, collection, text.replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n')));
    }
  }
  problems.push(...parsed.flatMap((file) => file.problems));

  const located = parsed.flatMap((file) => file.entries);
  const graph = buildGraph(located.map(({ entry }) => entry));
  problems.push(...graphProblems(graph, located, claimedIdsOf(parsed)));
  return { graph, problems: sortProblems(problems), files: folder.files.length };
}

const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');
const graphRules = rules.filter((rule): rule is GraphRule => rule.scope === 'graph');

function graphProblems(
  graph: Graph,
  located: readonly LocatedEntry[],
  claimedIds: ReadonlySet<string>,
): Problem[] {
  const placeOf = new Map(located.map(({ entry, placeOf }) => [keyOf(entry.collection, entry.id), placeOf]));
  const siteLinks = located.flatMap(({ entry, siteLinks }) => {
    const joined = graph.entries.find(({ file, id }) => file === entry.file && id === entry.id);
    return joined === undefined ? [] : siteLinks.map((link) => ({ entry: joined, ...link }));
  });
  return graphRules.flatMap((rule) =>
    rule.check(graph, { claimedIds, siteLinks }).map(({ entry, path, place, ...finding }) => {
      const where = place ?? placeOf.get(keyOf(entry.collection, entry.id))?.(path) ?? { line: 1, column: 1 };
      return problemAt({ path: entry.file }, where, { rule: rule.id, ...finding });
    }),
  );
}

function claimedIdsOf(parsed: readonly ParsedFile[]): Set<string> {
  return new Set(
    parsed.flatMap(({ file, ids }) => {
      const collection = collectionOfPath(file.path);
      return collection ? ids.map((id) => keyOf(collection, id)) : [];
    }),
  );
}

function missingFolder(reason: string): Problem {
  return problemAt(
    { path: '' },
    { line: 1, column: 1 },
    {
      rule: 'odd-file',
      found: `no content folder that can be read (${reason})`,
      expected: 'a folder with the collections',
      suggestion: 'Run the command from the top of the repository, or name the folder.',
    },
  );
}
