import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { syntheticContent } from '#benchmarks/synthetic-content.ts';
import { readContent } from '#intake/read-content.ts';
import { examine } from '#rules/examine.ts';

const [count = '', folder = 'scratch/content', seed = '1'] = process.argv.slice(2);

if (!/^\d+$/.test(count) || !/^\d+$/.test(seed)) {
  process.stderr.write('Usage: npm run bench:generate -- <number of entries> [folder] [seed]\n');
  process.exitCode = 2;
} else if (resolve(folder) === resolve('content')) {
  process.stderr.write('Made-up entries do not go among the real ones. Name another folder than content.\n');
  process.exitCode = 2;
} else {
  const { graph } = examine(await readContent('content'));
  await cp('content', folder, { recursive: true });
  let made = 0;
  for (const [path, text] of syntheticContent(graph, Number(count), Number(seed))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    made += 1;
  }
  process.stdout.write(`${folder}: the real content and ${String(made)} made-up entries beside it\n`);
}
