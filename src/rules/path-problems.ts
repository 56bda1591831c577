import { findCharacterFault } from '#schema/character-faults.ts';
import type { Problem } from '#report/problem.ts';
import type { RuleId } from '#report/rule-ids.ts';

/** A file as the folder or the index of the repository has it. */
export interface RepositoryFile {
  /** Path below the repository, or below the folder that was named: content/cbms/osce/cbm-8.mdx */
  readonly path: string;
  /** What git keeps it as, where it keeps it: 100644 for a plain file. */
  readonly mode?: string;
}

/**
 * What is wrong with the paths and the kinds of files, before any is opened: whatever one system cannot store,
 * another would follow or run, or two systems would take for the same.
 * @param published the files that may be in public/, which are served as they are.
 */
export function pathProblems(files: readonly RepositoryFile[], published: ReadonlySet<string>): Problem[] {
  const modes = new Map(
    files.flatMap(({ path, mode }) => (mode === undefined ? [] : [[path, mode] as const])),
  );
  const paths = [...new Set(files.map(({ path }) => path))].sort();
  return [
    ...paths.flatMap((path) => {
      const odd =
        path
          .split('/')
          .map(oddityOf)
          .find((oddity) => oddity !== undefined) ?? tooLong(path);
      return odd === undefined ? [] : [problem('odd-path', path, odd, plainNames, rename)];
    }),
    ...paths.flatMap((path) => {
      const odd = oddModes[modes.get(path) ?? plainMode];
      return odd === undefined ? [] : [problem('odd-file', path, odd.found, 'a plain file', odd.suggestion)];
    }),
    ...collisionsIn(paths),
    ...paths
      .filter((path) => /(?:^|\/)public\//.test(path) && !published.has(path.replace(/^.*?public\//, '')))
      .map((path) => problem('public-file', path, 'a file that is served as it is', servedFiles, moveAway)),
  ];
}

const problem = (
  rule: RuleId,
  file: string,
  found: string,
  expected: string,
  suggestion: string,
): Problem => ({
  rule,
  file,
  line: 1,
  column: 1,
  found,
  expected,
  suggestion,
});

const plainNames = 'names of lower-case letters, digits and hyphens, which every system can store';
const rename = 'Rename it.';
const servedFiles = 'no files but those that the list in src/guard/public-files.ts names';
const moveAway = 'Remove it; entries are text, and pictures or programs are not taken.';

/** Of one part of a path, what is odd about it. */
function oddityOf(part: string): string | undefined {
  const fault = findCharacterFault(part);
  if (fault) return `a name with ${fault.found}`;
  const sign = /[<>:"|?*\\\t\n]/.exec(part)?.[0];
  if (sign !== undefined) return `a name with ${JSON.stringify(sign)}`;
  if (/^[\s-]|[\s.]$/.test(part))
    return 'a name that begins with a hyphen, or begins or ends with a space or a full stop';
  if (/^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i.test(part))
    return `the name ${part}, which Windows keeps for itself`;
  if (/^\.git/i.test(part)) return `the name ${part}, which git keeps for itself`;
  if (part.length > 100) return `a name of ${String(part.length)} characters`;
  return undefined;
}

const tooLong = (path: string) =>
  path.length > 200 ? `a path of ${String(path.length)} characters` : undefined;

const plainMode = '100644';
const oddModes: Readonly<Record<string, { found: string; suggestion: string }>> = {
  '120000': { found: 'a symbolic link', suggestion: 'Replace it by a file that holds the text itself.' },
  '160000': {
    found: 'a repository inside the repository (a submodule)',
    suggestion: 'Take it out: git rm --cached and its path.',
  },
  '100755': {
    found: 'a file that may be run as a program',
    suggestion: 'Take the mark off: git update-index --chmod=-x and its path.',
  },
};

/** Paths, and folders above them, that differ only in case or in the form of their letters: many systems keep one of the two. */
function collisionsIn(paths: readonly string[]): Problem[] {
  const withFolders = paths.flatMap((path) =>
    path.split('/').map((_, index, parts) => ({ path, above: parts.slice(0, index + 1).join('/') })),
  );
  const firstByFolded = new Map<string, string>();
  const seen = new Set<string>();
  return withFolders.flatMap(({ path, above }) => {
    const folded = above.normalize('NFKC').toLowerCase();
    const first = firstByFolded.get(folded) ?? above;
    firstByFolded.set(folded, first);
    if (first === above || seen.has(above)) return [];
    seen.add(above);
    return [problem('odd-path', path, `${above}, which many systems take for ${first}`, 'one path', rename)];
  });
}
