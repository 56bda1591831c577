import { execFile } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { randomFrom } from '#benchmarks/random.ts';
import { originalsIn, syntheticContent } from '#benchmarks/synthetic-content.ts';
import { readContent } from '#intake/read-content.ts';
import { writeFiles } from '#releases/write-files.ts';
import { examine } from '#rules/examine.ts';
import { cloneRepository } from './clone-repository.ts';
import { findDifferences } from './find-differences.ts';
import { randomEdit } from './random-edit.ts';
import { inScratch } from './whole-folder.ts';

const run = promisify(execFile);

/** How a site that was built again after each of some edits compares with one that was built once, after all of them. */
export interface EditsTrial {
  /** Of each build in their order: what was edited before it, and what it said. */
  readonly builds: readonly { readonly edits: readonly string[]; readonly said: string }[];
  /** The files in which the two sites differ. */
  readonly differences: readonly string[];
}

/**
 * Edits a clone of the last commit at random, some changes at a time, of which some are committed, and builds after each time;
 * in the end it builds once more with nothing to take over. The same commit, times and seed give the same edits.
 */
export async function buildAfterEdits(times: number, seed: number): Promise<EditsTrial> {
  const random = randomFrom(seed);
  return inScratch(join(tmpdir(), 'edits'), async (folder) => {
    const clone = join(folder, 'clone');
    await cloneRepository(clone);
    const build = async () =>
      (await run(process.execPath, ['scripts/build.ts'], { cwd: clone })).stdout.trim();
    const builds = [{ edits: [] as string[], said: await build() }];
    const content = new ContentOfClone(join(clone, 'content'));
    for (let time = 1; time <= times; time += 1) {
      const edits = await content.edit(1 + Math.floor(random() * editsAtOnce), random);
      const newcomers = Math.floor(random() * mostNewcomers);
      await content.haveNewcomers(newcomers);
      edits.push(`${String(newcomers)} made-up entries`);
      if (random() < 0.5) edits.push(await commit(clone));
      builds.push({ edits, said: await build() });
    }
    const after = join(folder, 'after-edits');
    await rename(join(clone, 'dist'), after);
    await rm(join(clone, '.cache'), { recursive: true });
    await build();
    return { builds, differences: await findDifferences(join(clone, 'dist'), after) };
  });
}

const editsAtOnce = 3;
const mostNewcomers = 4;

/** The content of a clone, which changes. */
class ContentOfClone {
  readonly #folder: string;
  #newcomers: readonly string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** So many changes of what there is, and what they were. */
  async edit(count: number, random: () => number): Promise<string[]> {
    const made: string[] = [];
    while (made.length < count) {
      const { what, path, text } = randomEdit(await this.#texts(), random);
      await writeFile(join(this.#folder, path), text);
      made.push(what);
    }
    return made;
  }

  /** Has so many made-up entries beside the others, and no longer those from before. */
  async haveNewcomers(count: number): Promise<void> {
    for (const path of this.#newcomers) await rm(join(this.#folder, path));
    const { graph } = examine(await readContent(this.#folder));
    const made = [...syntheticContent(graph, originalsIn(graph).length + count, 1)];
    const encoder = new TextEncoder();
    await writeFiles(new Map(made.map(([path, text]) => [path, encoder.encode(text)])), this.#folder);
    this.#newcomers = made.map(([path]) => path);
  }

  async #texts(): Promise<Map<string, string>> {
    const { files } = await readContent(this.#folder);
    const known = new Set(this.#newcomers);
    return new Map(
      files.flatMap(({ path, bytes }) =>
        known.has(path) ? [] : [[path, new TextDecoder().decode(bytes)] as const],
      ),
    );
  }
}

async function commit(clone: string): Promise<string> {
  const git = (...given: string[]) => run('git', given, { cwd: clone });
  await git('add', '--all', 'content');
  await git(
    '-c',
    'user.name=Trial',
    '-c',
    'user.email=trial@example.org',
    'commit',
    '--quiet',
    '-m',
    'Edit at random',
  );
  return 'all committed';
}
