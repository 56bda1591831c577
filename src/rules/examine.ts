import { firstPlace, type LocatedEntry, problemAt } from '#intake/parsed-file.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import type { AnyEntry } from '#model/entry.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import { type ExaminedFile, examineFile } from './examine-file.ts';
import { folderProblems } from './folder-problems.ts';
import { rules } from './index.ts';
import { withMentionAdvice } from './mention-advice.ts';
import type { GraphRule, Surroundings } from './rule.ts';
import { idSuggester } from './suggested-id.ts';
import { claimsIn, claimsOnce, mentionsIn } from './surroundings.ts';
import { unknownReference } from './unknown-reference.ts';

export interface Examination {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
  readonly files: number;
  /** Whether every file gave all its entries and every reference leads to one: only then are there facts. */
  readonly isWhole: boolean;
}

/**
 * Reads what a content folder holds into a graph and says everything that is wrong with it, sorted by place.
 * @param examineOne how to judge one file; who examines again and again hands in what remembers files that did not change.
 */
export function examine(folder: ContentFolder, examineOne = examineFile): Examination {
  const files = folder.files.map((file) => examineOne(file));
  const located = files.flatMap(({ entries }) => entries);
  const graph = buildGraph(located.map(({ entry }) => entry));
  const around = {
    isClaimed: claimsIn(files, graph.entries),
    mayBeMentioned: mentionsIn(files),
    claimsOf: claimsOnce(),
  };
  const suggest = idSuggester(graph);
  const folderFaults = folderProblems(folder);
  const fileFaults = files.flatMap((file) =>
    file.problems.map((problem) => withMentionAdvice(problem, suggest, around.isClaimed)),
  );
  const graphFaults = graphProblems(graph, located, around);
  const problems = [...folderFaults, ...fileFaults, ...graphFaults];
  const inRepository = problems.map((problem) => ({ ...problem, file: pathIn(folder.root, problem.file) }));
  return {
    graph,
    problems: sortProblems(inRepository),
    files: folder.files.length,
    isWhole:
      folderFaults.length === 0 &&
      files.every(isRead) &&
      !graphFaults.some(({ rule }) => rule === unknownReference.id),
  };
}

/** A list may hold nothing; any other file holds an entry. */
const isRead = ({ entries, ids, problems }: ExaminedFile): boolean =>
  entries.length === ids.length && (entries.length > 0 || problems.length === 0);

const graphRules = rules.filter((rule): rule is GraphRule => rule.scope === 'graph');

function graphProblems(
  graph: Graph,
  located: readonly LocatedEntry[],
  around: Omit<Surroundings, 'siteLinks' | 'headingsOf'>,
): Problem[] {
  // The graph makes its own entries, but of the same data; ids would confuse an entry with its duplicate.
  const byData = new Map(located.map((each) => [each.entry.data, each]));
  const siteLinks = [...graph.entries, ...graph.duplicates].flatMap((entry) =>
    (byData.get(entry.data)?.siteLinks ?? []).map((link) => ({ entry, ...link })),
  );
  const headingsOf = (entry: AnyEntry) => byData.get(entry.data)?.headings ?? [];
  return graphRules.flatMap((rule) =>
    rule.check(graph, { ...around, siteLinks, headingsOf }).map(({ entry, path, place, ...finding }) => {
      const where = place ?? byData.get(entry.data)?.placeOf(path) ?? firstPlace;
      return problemAt({ path: entry.file }, where, { rule: rule.id, ...finding });
    }),
  );
}

const pathIn = (root: string, path: string) => (path === '' ? root : `${root}/${path}`);
