import { parseBuildArguments, usage } from '#building/build-arguments.ts';
import { buildForReaders } from '#building/build-for-readers.ts';
import { buildPart } from '#building/build-part.ts';
import { buildSite } from '#building/build-site.ts';
import { mergeParts } from '#building/merge-parts.ts';
import { folderOfPart } from '#building/part.ts';
import { readOrigin } from '#building/read-origin.ts';
import { runCommand } from '#building/run-command.ts';
import { haveBundlerGiveBack } from '#building/spare-memory.ts';
import { parseSiteAddress } from '#model/site-address.ts';

const task = parseBuildArguments(process.argv.slice(2));

if (task === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  buildForReaders(process.env);
  haveBundlerGiveBack(process.env);
  await runCommand(async () => {
    const publication = { address: parseSiteAddress(process.env), releases: process.env.RELEASES_DIR };
    if (task.what === 'whole') {
      const { rendered, takenOver } = (await buildSite('dist', publication)).counts;
      if (takenOver > 0)
        process.stdout.write(
          `${String(takenOver)} pages are as in the last build, ${String(rendered)} were rendered.\n`,
        );
      return;
    }
    const origin = await readOrigin(process.env);
    if (task.what === 'part') await buildPart(folderOfPart(task.part), task.part, origin);
    else await mergeParts('dist', task.folders, origin, publication);
  });
}
