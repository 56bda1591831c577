import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { graphOf } from '#model/graph-of.ts';
import { factsOf } from '#model/facts.ts';
import { manifestOf } from './manifest.ts';
import { readReleases } from './read-releases.ts';
import { NotReleasable } from './released-commit.ts';

const manifest = manifestOf(factsOf(graphOf({ networks: { directory: {} } })), {
  release: '2026-12-01',
  commit: 'a'.repeat(40),
  previous: undefined,
});

function releases(text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, '2026-12-01'));
  mkdirSync(join(folder, 'notes'));
  if (text !== undefined) writeFileSync(join(folder, '2026-12-01', 'manifest.json'), text);
  return folder;
}

test('the releases of a folder are those that are named by a day', async () => {
  expect(await readReleases(releases(JSON.stringify(manifest)))).toEqual([manifest]);
});

test('there are none where the folder is not there', async () => {
  expect(await readReleases(join(releases(), 'nowhere'))).toEqual([]);
});

test.each([
  ['is missing', undefined],
  ['is not JSON', '{"release": "2026-'],
  ['is not a manifest', '{"release": "2026-12-01"}'],
  [
    'is of 2026-12-24, and its folder says 2026-12-01',
    JSON.stringify({ ...manifest, release: '2026-12-24' }),
  ],
])('a damaged release is told in plain words: its manifest %s', async (fault, text) => {
  const read = readReleases(releases(text));
  await expect(read).rejects.toThrow(NotReleasable);
  await expect(read).rejects.toThrow(`manifest.json ${fault}`);
});
