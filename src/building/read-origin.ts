import { askGit } from '#disk/ask-git.ts';
import { readReleases } from '#releases/read-releases.ts';
import { fingerprintOfFiles } from './fingerprint-of-files.ts';
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

/** The pages tell the history: a copy without the whole of it makes others. None outside a repository. */
async function readCommit(): Promise<string> {
  const answer = (await askGit(['rev-parse', 'HEAD', '--is-shallow-repository'])) ?? '';
  const [commit = '', isShallow] = answer.trim().split('\n');
  return isShallow === 'true' ? `${commit}, its history cut short` : commit;
}
