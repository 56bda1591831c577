import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baselines, installCommand, packageName } from './baselines.ts';

const byName = new Map(baselines.map((baseline) => [baseline.name as string, baseline]));

it('says how a baseline is installed into its own folder', () => {
  const vitepress = byName.get('vitepress');
  expect(vitepress && installCommand(vitepress, 'scratch/beside')).toMatch(
    /^npm install --prefix scratch\/beside\/vitepress --ignore-scripts --save-exact vitepress@\d+\.\d+\.\d+$/,
  );
});

it('compares Starlight on the Astro and the Pagefind that this site is built with', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const packages = byName.get('starlight')?.packages ?? [];
  const shared = packages.filter((exact) => packageName(exact) in dependencies);
  expect(shared).toEqual(['astro', 'pagefind'].map((name) => `${name}@${dependencies[name] ?? 'missing'}`));
});
