import { buildTwice } from '#building/build-twice.ts';

const differences = await buildTwice();
process.stdout.write(
  differences.length === 0
    ? 'Two builds in two folders, time zones and languages, one of them with a warm cache, gave the same bytes.\n'
    : `These files differ between two builds of the same commit:\n${differences.join('\n')}\n`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
