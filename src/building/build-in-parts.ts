import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cost } from '#benchmarks/cost.ts';
import { measureCommand } from '#benchmarks/measure-command.ts';
import { cloneRepository } from './clone-repository.ts';
import { findDifferences } from './find-differences.ts';
import { folderOfPart, nameOfPart, type Part } from './part.ts';
import { replaceFolder } from './replace-folder.ts';
import { inScratch } from './whole-folder.ts';

/** How a build in parts compares with one build of the same. */
export interface PartsTrial {
  /** The files in which the two sites differ. */
  readonly differences: readonly string[];
  readonly costs: readonly (Cost & { readonly name: string })[];
}

/**
 * Builds the last commit as a whole, and in parts, all of them at the same time and each in a clone of its own as on a machine
 * of its own; and merges them in one more clone.
 * @param content a folder that takes the place of content/, such as one of made-up entries
 */
export async function buildInParts(of: number, content?: string): Promise<PartsTrial> {
  const parts: Part[] = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
  const builds = [
    { name: 'whole', options: [] },
    ...parts.map((part) => ({ name: nameOfPart(part), options: ['--part', nameOfPart(part)] })),
    // Named the wrong way round, which must make no difference.
    { name: 'merged', options: ['--merge', ...parts.map(folderIn).reverse()] },
  ];
  return inScratch(join(tmpdir(), 'parts'), async (folder) => {
    const cloneOf = (name: string) => join(folder, cloneName(name));
    // All before the first build, so that they are of one commit.
    for (const { name } of builds) {
      await cloneRepository(cloneOf(name));
      if (content !== undefined) await replaceFolder(join(cloneOf(name), 'content'), resolve(content));
    }
    const run = async ({ name, options }: (typeof builds)[number]) => ({
      name,
      ...(await measureCommand(['scripts/build.ts', ...options], cloneOf(name), mostMinutes)),
    });
    const costs = [];
    for (const together of [builds.slice(0, 1), builds.slice(1, -1), builds.slice(-1)])
      costs.push(...(await Promise.all(together.map(run))));
    const siteOf = (name: string) => join(cloneOf(name), 'dist');
    return { differences: await findDifferences(siteOf('whole'), siteOf('merged')), costs };
  });
}

/** A build that takes longer hangs. */
const mostMinutes = 60;

const cloneName = (name: string): string => name.replace('/', '-of-');

/** Where the folder of a part lies, seen from another clone. */
const folderIn = (part: Part): string => join('..', cloneName(nameOfPart(part)), folderOfPart(part));
