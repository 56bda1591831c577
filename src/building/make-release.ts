import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentProblems } from '#guard/content-problems.ts';
import { examineContent } from '#guard/examine-content.ts';
import { diffData } from '#model/data-diff.ts';
import { factsOf } from '#model/facts.ts';
import type { SiteAddress } from '#model/site-address.ts';
import { readSbom } from '#packages/read-sbom.ts';
import { type Manifest, manifestOf } from '#releases/manifest.ts';
import { readFolder } from '#releases/read-folder.ts';
import { readReleases } from '#releases/read-releases.ts';
import { readSnapshot } from '#releases/read-snapshot.ts';
import { releaseFiles } from '#releases/release-files.ts';
import { NotReleasable, releasedCommit } from '#releases/released-commit.ts';
import { releaseNotes } from '#releases/release-notes.ts';
import { writeFiles } from '#releases/write-files.ts';
import { buildPages } from './build-site.ts';
import { inScratch, makeWhole } from './whole-folder.ts';

/**
 * Makes the release of a day from the commit that is checked out, in a folder of its date among the other releases.
 * Throws `ContentProblems` when the content is not sound and `NotReleasable` when a release cannot be made of it.
 */
export async function makeRelease(date: string, releases: string, address: SiteAddress): Promise<Manifest> {
  if (existsSync(join(releases, date)))
    throw new NotReleasable(
      `${join(releases, date)} is there already, and a release never changes. Choose another day.`,
    );
  const commit = await releasedCommit();
  const { graph, problems, errors, files } = await examineContent('content');
  if (errors.length > 0) throw new ContentProblems(problems, files);
  const previous = (await readReleases(releases)).filter(({ release }) => release < date).at(-1);
  const manifest = manifestOf(factsOf(graph), { release: date, commit, previous });
  // The pages read the date of their release where the site meets its surroundings: src/site/release.ts.
  process.env.RELEASE_DATE = date;
  await makeWhole(join(releases, date), (unfinished) =>
    // Astro builds on the disk of the project alone; the releases may lie on another.
    inScratch('release', async (built) => {
      await buildPages(built, address);
      const diff =
        previous &&
        diffData(await readSnapshot(join(releases, previous.release, 'site')), await readSnapshot(built));
      const notes = releaseNotes(manifest, diff);
      const sbom = await readSbom();
      const files = releaseFiles(await readFolder(built), {
        manifest,
        notes,
        sbom,
        site: address.site?.href,
      });
      await writeFiles(files, unfinished);
    }),
  );
  return manifest;
}
