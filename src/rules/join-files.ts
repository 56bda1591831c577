import { firstPlace, problemAt } from '#intake/parsed-file.ts';
import { placesInFile } from '#intake/places-in-file.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import type { AnyEntry } from '#model/entry.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import type { DataPath } from '#model/references.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import type { ExaminedFile } from './examined-file.ts';
import { folderProblems } from './folder-problems.ts';
import { rules } from './index.ts';
import type { GraphRule, Surroundings } from './rule.ts';
import { claimsIn, mentionsIn } from './surroundings.ts';

export interface Examination {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** Joins what the files of a folder gave to a graph, and says everything that is wrong with them and with the whole, sorted by place. */
export function joinFiles(folder: ContentFolder, files: readonly ExaminedFile[]): Examination {
  const located = files.flatMap(({ entries }) => entries);
  const graph = buildGraph(located.map(({ entry }) => entry));
  const around = { isClaimed: claimsIn(files), mayBeMentioned: mentionsIn(files) };
  const problems = [
    ...folderProblems(folder),
    ...files.flatMap((file) => file.problems),
    ...graphProblems(graph, files, around),
  ];
  const inRepository = problems.map((problem) => ({ ...problem, file: pathIn(folder.root, problem.file) }));
  return { graph, problems: sortProblems(inRepository), files: folder.files.length };
}

const graphRules = rules.filter((rule): rule is GraphRule => rule.scope === 'graph');

function graphProblems(
  graph: Graph,
  files: readonly ExaminedFile[],
  around: Omit<Surroundings, 'siteLinks'>,
): Problem[] {
  // The graph makes its own entries, but of the same data; ids would confuse an entry with its duplicate.
  const byData = new Map(
    files.flatMap((file) => file.entries.map((each) => [each.entry.data, { ...each, file }] as const)),
  );
  const placesByFile = new Map<ExaminedFile, ReturnType<typeof placesInFile>>();
  const placeOf = (entry: AnyEntry, path: DataPath) => {
    const located = byData.get(entry.data);
    if (located === undefined) return firstPlace;
    const { file, base } = located;
    const places = placesByFile.get(file) ?? placesInFile(file.path, file.text);
    placesByFile.set(file, places);
    return places([...base, ...path]);
  };
  const siteLinks = [...graph.entries, ...graph.duplicates].flatMap((entry) =>
    (byData.get(entry.data)?.siteLinks ?? []).map((link) => ({ entry, ...link })),
  );
  return graphRules.flatMap((rule) =>
    rule.check(graph, { ...around, siteLinks }).map(({ entry, path, place, ...finding }) => {
      return problemAt({ path: entry.file }, place ?? placeOf(entry, path), { rule: rule.id, ...finding });
    }),
  );
}

const pathIn = (root: string, path: string) => (path === '' ? root : `${root}/${path}`);
