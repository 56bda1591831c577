import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { examineContent } from '#guard/examine-content.ts';
import { diffData } from '#model/data-diff.ts';
import { factsOf } from '#model/facts.ts';
import { readSbom } from '#packages/read-sbom.ts';
import { type Manifest, manifestOf } from '#releases/manifest.ts';
import { readFolder } from '#releases/read-folder.ts';
import { readReleases } from '#releases/read-releases.ts';
import { readSnapshot } from '#releases/read-snapshot.ts';
import { releaseFiles } from '#releases/release-files.ts';
import { NotReleasable, releasedCommit } from '#releases/released-commit.ts';
import { releaseNotes } from '#releases/release-notes.ts';
import { writeRelease } from '#releases/write-release.ts';
import { ContentProblems } from '../content-source.ts';
import { buildSite } from './build-site.ts';

/**
 * Makes the release of a day from the commit that is checked out, in a folder of its date among the other releases.
 * Throws `ContentProblems` when the content is not sound and `NotReleasable` when a release cannot be made of it.
 */
export async function makeRelease(date: string, releases: string, site?: string): Promise<Manifest> {
  if (existsSync(join(releases, date)))
    throw new NotReleasable(
      `${join(releases, date)} is there already, and a release never changes. Choose another day.`,
    );
  const commit = await releasedCommit();
  const { graph, problems, errors, files } = await examineContent('content');
  if (errors.length > 0) throw new ContentProblems(problems, files);
  const previous = (await readReleases(releases)).filter(({ release }) => release < date).at(-1);
  const manifest = manifestOf(factsOf(graph), { release: date, commit, previous });
  const built = join(releases, `.built-${date}`);
  // The pages read the date of their release where the site meets its surroundings: src/site/release.ts.
  process.env.RELEASE_DATE = date;
  try {
    await buildSite(built);
    const diff =
      previous &&
      diffData(await readSnapshot(join(releases, previous.release, 'site')), await readSnapshot(built));
    const notes = releaseNotes(manifest, diff);
    await writeRelease(
      releaseFiles(await readFolder(built), { manifest, notes, sbom: await readSbom(), site }),
      releases,
      date,
    );
  } finally {
    await rm(built, { recursive: true, force: true });
  }
  return manifest;
}
