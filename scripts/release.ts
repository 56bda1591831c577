import { ContentProblems } from '../src/content-source.ts';
import { makeRelease } from '#building/make-release.ts';
import { NotReleasable } from '#releases/released-commit.ts';
import { isDay } from '#releases/release-day.ts';

const usage = 'Usage: npm run release -- 2026-12-01';
const [date = '', ...others] = process.argv.slice(2);

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

if (others.length > 0 || !isDay(date)) {
  fail(date === '' ? usage : `A release is a day, and “${[date, ...others].join(' ')}” is none. ${usage}`, 2);
} else {
  try {
    const { release, commit, counts, since } = await makeRelease(
      date,
      process.env.RELEASES_DIR ?? 'releases',
      process.env.SITE_URL,
    );
    const changes =
      since === null
        ? 'the first release'
        : `${String(since.added.length)} added, ${String(since.changed.length)} changed, ${String(since.removed.length)} removed since ${since.release}`;
    process.stdout.write(
      `releases/${release}: commit ${commit.slice(0, 10)}, ${String(counts.claims)} claims, ${changes}\n`,
    );
  } catch (error) {
    const known = error instanceof NotReleasable || error instanceof ContentProblems;
    if (!known) throw error;
    fail(error.message, 1);
  }
}
