import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFolder } from '#releases/read-folder.ts';
import { readReleases } from '#releases/read-releases.ts';
import type { Origin } from './part-manifest.ts';

type Settings = Readonly<Record<string, string | undefined>>;

/** What a build would be made from here and now. Two builds with one origin write the same. */
export async function readOrigin(settings: Settings): Promise<Origin> {
  const { SITE_URL = '', BASE_PATH = '', REPOSITORY_URL = '', RELEASE_DATE = '', RELEASES_DIR } = settings;
  const releases = RELEASES_DIR === undefined ? [] : await readReleases(RELEASES_DIR);
  return {
    commit: await readCommit(),
    files: await fingerprintOfFiles(['content', 'public', 'src']),
    releases: releases.map(({ release, commit }) => `${release} (${commit.slice(0, 10)})`).join(', '),
    ...{ SITE_URL, BASE_PATH, REPOSITORY_URL, RELEASE_DATE },
    node: process.version,
  };
}

/** All that decides what a site looks like beside its content, history and releases: code, packages, settings, Node.js. */
export async function readMaker(settings: Settings): Promise<string> {
  const { SITE_URL, BASE_PATH, REPOSITORY_URL, RELEASE_DATE } = settings;
  const files = await fingerprintOfFiles(['src']);
  return JSON.stringify([files, SITE_URL, BASE_PATH, REPOSITORY_URL, RELEASE_DATE, process.version]);
}

/** The pages tell the history: a copy without the whole of it makes others. None outside a repository. */
async function readCommit(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD', '--is-shallow-repository']);
    const [commit = '', isShallow] = stdout.trim().split('\n');
    return isShallow === 'true' ? `${commit}, its history cut short` : commit;
  } catch {
    return '';
  }
}

/** Of some folders, and of the files at the top: some are shown, and others say which packages are used. */
async function fingerprintOfFiles(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const add = (path: string, content: Uint8Array) =>
    hash.update(`${path}\t${String(content.length)}\n`).update(content);
  for (const path of globSync('*.*').sort()) add(path, await readFile(path));
  for (const folder of folders)
    for (const [path, content] of await readFolder(folder))
      add(join(folder, path).replaceAll('\\', '/'), content);
  return hash.digest('hex');
}
