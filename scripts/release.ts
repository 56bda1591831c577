import { buildForReaders } from '#building/build-for-readers.ts';
import { makeRelease } from '#building/make-release.ts';
import { runCommand } from '#building/run-command.ts';
import { haveBundlerGiveBack } from '#building/spare-memory.ts';
import { parseSiteAddress } from '#model/site-address.ts';
import { isDay } from '#releases/release-day.ts';

const usage = 'Usage: npm run release -- 2026-12-01';
const [date = '', ...others] = process.argv.slice(2);

if (others.length > 0 || !isDay(date)) {
  const wrong = [date, ...others].join(' ');
  process.stderr.write(`${wrong === '' ? usage : `A release is a day, and “${wrong}” is none. ${usage}`}\n`);
  process.exitCode = 2;
} else {
  buildForReaders(process.env);
  haveBundlerGiveBack(process.env);
  await runCommand(async () => {
    const releases = process.env.RELEASES_DIR ?? 'releases';
    const { commit, counts, since } = await makeRelease(date, releases, parseSiteAddress(process.env));
    const changes =
      since === null
        ? 'the first release'
        : `${String(since.added.length)} added, ${String(since.changed.length)} changed, ${String(since.removed.length)} removed since ${since.release}`;
    process.stdout.write(
      `${releases}/${date}: commit ${commit.slice(0, 10)}, ${String(counts.claims)} claims, ${changes}\n`,
    );
  });
}
