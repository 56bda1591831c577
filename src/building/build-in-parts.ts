import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Cost, parseCost, timeFormat } from '#benchmarks/cost.ts';
import { cloneRepository } from './clone-repository.ts';
import { findDifferences } from './find-differences.ts';
import { folderOfPart, nameOfPart, type Part } from './part.ts';
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
  let differences: string[] = [];
  const costs: PartsTrial['costs'][number][] = [];
  await inScratch(join(tmpdir(), 'parts'), async (folder) => {
    const build = async (name: string, ...options: string[]): Promise<string> => {
      const clone = join(folder, name.replace('/', '-of-'));
      await cloneRepository(clone);
      if (content !== undefined) await cp(resolve(content), join(clone, 'content'), { recursive: true });
      costs.push({ name, ...(await costOf(['scripts/build.ts', ...options], clone)) });
      return clone;
    };
    const whole = await build('whole');
    const parts: Part[] = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
    const built = await Promise.all(
      parts.map(async (part) => {
        const name = nameOfPart(part);
        return join(await build(name, '--part', name), folderOfPart(part));
      }),
    );
    // Named the wrong way round, which must make no difference.
    const merged = await build('merged', '--merge', ...built.reverse());
    differences = await findDifferences(join(whole, 'dist'), join(merged, 'dist'));
  });
  return { differences, costs };
}

async function costOf(command: readonly string[], cwd: string): Promise<Cost> {
  const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
  const { stderr } = await promisify(execFile)(
    '/usr/bin/time',
    ['-f', timeFormat, process.execPath, ...command],
    options,
  );
  return parseCost(stderr);
}
