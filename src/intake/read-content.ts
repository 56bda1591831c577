import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OddFile, SourceFile } from './source-file.ts';

export interface ContentFolder {
  readonly files: readonly SourceFile[];
  readonly odd: readonly OddFile[];
  /** Set when the folder itself cannot be read. */
  readonly missing?: string;
}

/** Reads every file below a content folder, sorted by path. Symbolic links are named, never followed. */
export async function readContent(root: string): Promise<ContentFolder> {
  let names;
  try {
    names = await readdir(root, { recursive: true, withFileTypes: true });
  } catch (error) {
    return { files: [], odd: [], missing: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const odd: OddFile[] = [];
  const files: SourceFile[] = [];
  const pathOf = (name: (typeof names)[number]) =>
    join(name.parentPath, name.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
  for (const name of names) {
    if (name.isDirectory() || isIgnored(pathOf(name))) continue;
    const path = pathOf(name);
    if (!name.isFile()) {
      odd.push({ path, what: name.isSymbolicLink() ? 'a symbolic link' : 'not a plain file' });
      continue;
    }
    try {
      files.push({ path, bytes: await readFile(join(root, path)) });
    } catch (error) {
      odd.push({ path, what: `unreadable (${(error as NodeJS.ErrnoException).code ?? String(error)})` });
    }
  }
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), odd: odd.sort(byPath) };
}

/** Files that may stand beside the content without being content. */
const isIgnored = (path: string) => path === 'LICENSE' || path === 'README.md';
