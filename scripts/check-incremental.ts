import { buildAfterEdits } from '#building/build-after-edits.ts';

// Whether builds that take over what has not changed give the site of one that makes everything anew.
// npm run check:incremental -- 5 1
const [times = '5', seed = String(Date.now() % 1_000_000), ...others] = process.argv.slice(2);

if (!/^[1-9]\d?$/.test(times) || !/^\d+$/.test(seed) || others.length > 0) {
  process.stderr.write('Usage: npm run check:incremental -- [number of builds] [seed]\n');
  process.exitCode = 2;
} else {
  const { builds, differences } = await buildAfterEdits(Number(times), Number(seed));
  for (const { edits, said } of builds.slice(1)) process.stdout.write(`${edits.join('; ')}\n  ${said}\n`);
  process.stdout.write(
    differences.length === 0
      ? `After ${times} builds, each with what the last one left, the site has the bytes of one build. Seed ${seed}.\n`
      : `These files are not as one build makes them; seed ${seed}:\n${differences.join('\n')}\n`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
}
