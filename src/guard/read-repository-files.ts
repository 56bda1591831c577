import { lstat, readdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { askGit } from '#disk/ask-git.ts';
import type { RepositoryFile } from '#rules/path-problems.ts';

/**
 * The files of a content folder and of the public folder beside it: those on the disk and those that git tracks,
 * with what git keeps them as. Without git, or outside a repository, only what is on the disk is known.
 */
export async function readRepositoryFiles(content: string): Promise<RepositoryFile[]> {
  const folders = [content, join(dirname(content), 'public').replaceAll(sep, '/')];
  const found = await Promise.all(
    folders.flatMap((folder) => [linkItself(folder), filesOnDisk(folder), filesInIndex(folder)]),
  );
  return found.flat();
}

async function linkItself(folder: string): Promise<RepositoryFile[]> {
  const itself = await lstat(folder).catch(unlessMissing);
  return itself?.isSymbolicLink() === true ? [{ path: folder, mode: link }] : [];
}

async function filesOnDisk(folder: string): Promise<RepositoryFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessMissing);
  return (entries ?? [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).replaceAll(sep, '/'),
      ...linkMode(entry),
    }));
}

async function filesInIndex(folder: string): Promise<RepositoryFile[]> {
  const listed = (await askGit(['ls-files', '-s', '-z', '--', '.'], folder)) ?? '';
  return parseIndex(listed).map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

/** A folder that is not there has no files; one that cannot be read may have any. */
function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/** `100644 <hash> 0\tcbms/osce/cbm-8.mdx`, each ended by a null. */
const parseIndex = (listed: string): { path: string; mode: string }[] =>
  [...listed.matchAll(/(\d+) [0-9a-f]+ \d\t([^\0]*)\0/g)].map(([, mode = '', path = '']) => ({ mode, path }));

/** The disk knows of links too, but whether a file may be run only git knows the same way on every system. */
const linkMode = (entry: { isSymbolicLink: () => boolean }) => (entry.isSymbolicLink() ? { mode: link } : {});

/** A symbolic link, as git counts modes. */
const link = '120000';
