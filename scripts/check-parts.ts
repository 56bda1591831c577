import { existsSync } from 'node:fs';
import { gnuTime, noTime } from '#benchmarks/measure-command.ts';
import { buildInParts } from '#building/build-in-parts.ts';

// Whether a build in parts gives the site of one build, and what each step costs.
// npm run check:parts -- 2 scratch/content
const [of = '2', content, ...others] = process.argv.slice(2);

if (!/^[1-9]\d?$/.test(of) || others.length > 0) {
  process.stderr.write('Usage: npm run check:parts -- [number of parts] [folder of content]\n');
  process.exitCode = 2;
} else if (!existsSync(gnuTime)) {
  process.stderr.write(`${noTime}\n`);
  process.exitCode = 2;
} else {
  const { differences, costs } = await buildInParts(Number(of), content);
  for (const { name, wall, cpu, memory } of costs)
    process.stdout.write(
      `${name.padEnd(6)} ${wall.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s of processor time ${memory.toFixed(0).padStart(6)} MB\n`,
    );
  process.stdout.write(
    differences.length === 0
      ? `The site merged from ${of} parts has the bytes of one build.\n`
      : `These files differ between the site of one build and that merged from ${of} parts:\n${differences.join('\n')}\n`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
}
