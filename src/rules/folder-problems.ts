import { firstPlace, problemAt } from '#intake/parsed-file.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';

/** What is wrong with a content folder before any file in it is opened. */
export function folderProblems(folder: ContentFolder): Problem[] {
  if (folder.missing !== undefined)
    return [problemAt({ path: '' }, firstPlace, missingFolder(folder.missing))];
  return [
    ...folder.odd.map(({ path, what }) => problemAt({ path }, firstPlace, oddFile(what))),
    ...missingLists(folder).map((path) => problemAt({ path }, firstPlace, missingList)),
  ];
}

/** The lists that a content folder must hold and does not: `themes.yaml`. */
function missingLists({ files, odd }: ContentFolder): string[] {
  const paths = new Set([...files, ...odd].map(({ path }) => path));
  return collectionNames
    .filter((name) => collections[name].layout === 'list')
    .map((name) => `${name}.yaml`)
    .filter((path) => !paths.has(path));
}

const missingFolder = (reason: string) => ({
  rule: 'missing-file' as const,
  found: `a folder that cannot be read: ${reason}`,
  expected: 'a folder with the collections of the content',
  suggestion: 'Run the command from the top of the repository, or name the folder.',
});

const missingList = {
  rule: 'missing-file' as const,
  found: 'no such file',
  expected: 'a list, which may be empty: []',
  suggestion: 'Restore the file; every other entry that refers to it needs it.',
};

const oddFile = (what: string) => ({
  rule: 'odd-file' as const,
  found: what,
  expected: 'a plain file that can be read',
  suggestion: what.startsWith('unreadable')
    ? 'Give yourself the right to read it, or remove it.'
    : 'Replace it by a file that holds the text itself.',
});
