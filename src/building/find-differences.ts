import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaths } from '#disk/read-paths.ts';

/** The paths of the files in which two folders differ, or which only one of them has. */
export async function findDifferences(one: string, other: string): Promise<string[]> {
  const [ones, others] = (await Promise.all([one, other].map(readPaths))).map((paths) => new Set(paths));
  const all = [...new Set([...(ones ?? []), ...(others ?? [])])].sort();
  return all.filter(
    (path) =>
      ones?.has(path) !== true ||
      others?.has(path) !== true ||
      !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
}
