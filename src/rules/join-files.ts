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
import { withMentionAdvice } from './mention-advice.ts';
import type { GraphRule, Surroundings } from './rule.ts';
import { idSuggester } from './meant-id.ts';
import { claimsIn, claimsOnce, mentionsIn } from './surroundings.ts';
import { unknownReference } from './unknown-reference.ts';

export interface Examination {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
  readonly files: number;
  /** Whether every file gave all its entries and every reference leads to one: only then are there facts. */
  readonly isWhole: boolean;
}

/** Joins what the files of a folder gave to a graph, and says everything that is wrong with them and with the whole, sorted by place. */
export function joinFiles(folder: ContentFolder, files: readonly ExaminedFile[]): Examination {
  const folderFaults = folderProblems(folder);
  const { graph, problems, isWhole } = judgeFiles(files);
  const inRepository = [...folderFaults, ...problems].map((problem) => ({
    ...problem,
    file: pathIn(folder.root, problem.file),
  }));
  return {
    graph,
    problems: sortProblems(inRepository),
    files: folder.files.length,
    isWhole: folderFaults.length === 0 && isWhole,
  };
}

/** Joins files that have been examined one by one, and says what is wrong with each and with the whole. The `file` of a problem is the path below content/. */
export function judgeFiles(files: readonly ExaminedFile[]): Omit<Examination, 'files'> {
  const located = files.flatMap(({ entries }) => entries);
  const graph = buildGraph(located.map(({ entry }) => entry));
  const around = {
    isClaimed: claimsIn(files, graph.entries),
    mayBeMentioned: mentionsIn(files),
    claimsOf: claimsOnce(),
  };
  const suggest = idSuggester(graph);
  const fileFaults = files.flatMap((file) =>
    file.problems.map((problem) => withMentionAdvice(problem, suggest, around.isClaimed)),
  );
  const graphFaults = graphProblems(graph, files, around);
  return {
    graph,
    problems: [...fileFaults, ...graphFaults],
    isWhole: files.every(isRead) && !graphFaults.some(({ rule }) => rule === unknownReference.id),
  };
}

/** A list may hold nothing; any other file holds an entry. */
const isRead = ({ entries, ids, problems }: ExaminedFile): boolean =>
  entries.length === ids.length && (entries.length > 0 || problems.length === 0);

const graphRules = rules.filter((rule): rule is GraphRule => rule.scope === 'graph');

function graphProblems(
  graph: Graph,
  files: readonly ExaminedFile[],
  around: Omit<Surroundings, 'siteLinks' | 'headingsOf'>,
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
  const headingsOf = (entry: AnyEntry) => byData.get(entry.data)?.headings ?? [];
  return graphRules.flatMap((rule) =>
    rule.check(graph, { ...around, siteLinks, headingsOf }).map(({ entry, path, place, ...finding }) => {
      return problemAt({ path: entry.file }, place ?? placeOf(entry, path), { rule: rule.id, ...finding });
    }),
  );
}

const pathIn = (root: string, path: string) => (path === '' ? root : `${root}/${path}`);
