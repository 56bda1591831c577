import { expect, test } from 'vitest';
import { heldInMemory } from '#fixtures/held-in-memory.ts';
import { listedPage } from './write-sitemaps.ts';

const modified = '2026-01-02T03:04:05.000Z';
const page = (rest = '') =>
  `<head><meta property="article:modified_time" content="${modified}"></head>${rest}`;

test('the sitemap says of a page when it was last changed', () => {
  expect(listedPage('cbms/osce/cbm-8/index.html', page(), undefined)).toEqual({
    path: '/cbms/osce/cbm-8/',
    modified,
  });
});

test('no page stays in the memory for what the sitemap says of it', () => {
  const million = 1_000_000;
  const before = heldInMemory();
  const listed = Array.from({ length: 100 }, (_, number) =>
    listedPage('index.html', page(String(number).repeat(million)), undefined),
  );
  expect(heldInMemory() - before).toBeLessThan(10 * million);
  expect(new Set(listed.map((each) => each?.modified))).toEqual(new Set([modified]));
});
