import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { layTogether } from './lay-together.ts';
import { isTurnOf } from './part.ts';
import { readPaths } from '#disk/read-paths.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('parts laid together', () => {
  it('give their pages on in the order of one build, however many they are and however they are named', async () => {
    const parent = scratch();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.nat({ max: 12 }),
        fc.nat(),
        async (of, count, turn) => {
          const folder = join(parent, String((run += 1)));
          const places = Array.from({ length: count }, (_, place) => place);
          const parts = Array.from({ length: of }, (_, index) => {
            const part = { number: index + 1, of };
            const own = join(folder, String(part.number));
            const pages = places
              .filter((place) => isTurnOf(part, place))
              .map((place): [number, string] => [place, `p/${String(place)}/index.html`]);
            write(join(own, 'site'), {
              'robots.txt': 'for all',
              [`data/${String(index)}`]: 'own',
              ...Object.fromEntries(pages.map(([place, path]) => [path, `page ${String(place)}`])),
            });
            return {
              folder: own,
              manifest: { shared: ['robots.txt'], pages, files: [`data/${String(index)}`] },
            };
          });
          const cut = turn % of;
          const taken: string[] = [];
          await layTogether(
            [...parts.slice(cut), ...parts.slice(0, cut)],
            join(folder, 'all'),
            (path, html) => {
              taken.push(`${path} ${html}`);
              return Promise.resolve();
            },
          );
          expect(taken).toEqual(places.map((place) => `p/${String(place)}/index.html page ${String(place)}`));
          expect(await readPaths(join(folder, 'all'))).toEqual(
            [
              'robots.txt',
              ...parts.map((_, index) => `data/${String(index)}`),
              ...places.map((place) => `p/${String(place)}/index.html`),
            ].sort(),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are refused when what they share is not the same', async () => {
    const parent = scratch();
    const parts = ['one', 'two'].map((name) => {
      write(join(parent, name, 'site'), { '_astro/a.js': name });
      return { folder: name, manifest: { shared: ['_astro/a.js'], pages: [], files: [] } };
    });
    const laid = layTogether(
      parts.map(({ folder, manifest }) => ({ folder: join(parent, folder), manifest })),
      join(parent, 'all'),
      () => Promise.resolve(),
    );
    await expect(laid).rejects.toThrow('_astro/a.js is not the same in');
  });
});
