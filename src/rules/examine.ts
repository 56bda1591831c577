import { firstPlace, type LocatedEntry, problemAt } from '#intake/parsed-file.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import { type ExaminedFile, examineFile } from './examine-file.ts';
import { folderProblems } from './folder-problems.ts';
import { rules } from './index.ts';
import type { GraphRule, Surroundings } from './rule.ts';
import { claimsIn, mentionsIn } from './surroundings.ts';

export interface Examination {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** Reads what a content folder holds into a graph and says everything that is wrong with it, sorted by place. */
export function examine(folder: ContentFolder): Examination {
  const { graph, problems } = judgeFiles(folder.files.map(examineFile));
  const inRepository = [...folderProblems(folder), ...problems].map((problem) => ({
    ...problem,
    file: pathIn(folder.root, problem.file),
  }));
  return { graph, problems: sortProblems(inRepository), files: folder.files.length };
}

/** Joins files that have been examined one by one, and says what is wrong with each and with the whole. */
export function judgeFiles(files: readonly ExaminedFile[]): {
  readonly graph: Graph;
  /** Their `file` is the path below content/. */
  readonly problems: readonly Problem[];
} {
  const located = files.flatMap(({ entries }) => entries);
  const graph = buildGraph(located.map(({ entry }) => entry));
  const around = { isClaimed: claimsIn(files), mayBeMentioned: mentionsIn(files) };
  return {
    graph,
    problems: [...files.flatMap((file) => file.problems), ...graphProblems(graph, located, around)],
  };
}

const graphRules = rules.filter((rule): rule is GraphRule => rule.scope === 'graph');

function graphProblems(
  graph: Graph,
  located: readonly LocatedEntry[],
  around: Omit<Surroundings, 'siteLinks'>,
): Problem[] {
  // The graph makes its own entries, but of the same data; ids would confuse an entry with its duplicate.
  const byData = new Map(located.map((each) => [each.entry.data, each]));
  const siteLinks = [...graph.entries, ...graph.duplicates].flatMap((entry) =>
    (byData.get(entry.data)?.siteLinks ?? []).map((link) => ({ entry, ...link })),
  );
  return graphRules.flatMap((rule) =>
    rule.check(graph, { ...around, siteLinks }).map(({ entry, path, place, ...finding }) => {
      const where = place ?? byData.get(entry.data)?.placeOf(path) ?? firstPlace;
      return problemAt({ path: entry.file }, where, { rule: rule.id, ...finding });
    }),
  );
}

const pathIn = (root: string, path: string) => (path === '' ? root : `${root}/${path}`);
