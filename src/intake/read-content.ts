import { readdir, readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { OddFile, SourceFile } from './source-file.ts';

export interface ContentFolder {
  /** The folder, with forward slashes and none at the end: content */
  readonly root: string;
  readonly files: readonly SourceFile[];
  readonly odd: readonly OddFile[];
  /** Set when the folder itself cannot be read: why. */
  readonly missing?: string;
}

/** Reads every file below a content folder, sorted by path. Symbolic links are named, never followed. */
export async function readContent(folder: string): Promise<ContentFolder> {
  const root = normalize(folder).replaceAll('\\', '/').replace(/\/$/, '');
  const files: SourceFile[] = [];
  const odd: OddFile[] = [];
  try {
    await readFolder('');
  } catch (error) {
    return { root, files: [], odd: [], missing: reasonOf(error) };
  }
  return { root, files: files.sort(byPath), odd: odd.sort(byPath) };

  async function readFolder(below: string): Promise<void> {
    for (const name of await readdir(join(root, below), { withFileTypes: true })) {
      const path = below === '' ? name.name : `${below}/${name.name}`;
      if (isIgnored(path)) continue;
      try {
        if (name.isDirectory()) await readFolder(path);
        else if (name.isFile()) await readOne(path);
        else odd.push({ path, what: name.isSymbolicLink() ? 'a symbolic link' : 'not a plain file' });
      } catch (error) {
        odd.push({ path, what: `unreadable: ${reasonOf(error)}` });
      }
    }
  }

  async function readOne(path: string): Promise<void> {
    const { size } = await stat(join(root, path));
    if (size > mostBytes) odd.push({ path, what: 'larger than 4 MB' });
    else files.push({ path, bytes: await readFile(join(root, path)) });
  }
}

/** A file so long is no entry, and is not worth the memory that it would take to say so at its place. */
const mostBytes = 4 * 1024 * 1024;

/** Files that may stand beside the content without being content, and those that desktops leave behind. */
export function isIgnored(path: string): boolean {
  return path === 'LICENSE' || path === 'README.md' || /(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/.test(path);
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) ?? code ?? String(error);
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not read it',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
};

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
