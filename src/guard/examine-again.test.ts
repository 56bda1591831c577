import { expect, it } from 'vitest';
import { contentOf } from '#rules/content-of.ts';
import { examine } from '#rules/examine.ts';
import { sample, sampleFiles } from '#rules/sample-content.ts';
import { processLimits } from './ask-process.ts';
import { examineAgain } from './examine-again.ts';
import type { ExaminedFiles } from './kept-examinations.ts';

const measure = 'cbms/osce/cbm-8.mdx';
const changed = contentOf({ ...sampleFiles, [measure]: sample.cbm.replace('adopted', 'adoptd') });

it('says of a folder what examining here says, however often it changes', { timeout: 60_000 }, async () => {
  const again = examineAgain();
  for (const folder of [contentOf(sampleFiles), changed, contentOf(sampleFiles)]) {
    const { problems, isWhole } = await again(folder);
    expect({ problems, isWhole }).toEqual({
      problems: examine(folder).problems,
      isWhole: examine(folder).isWhole,
    });
  }
});

it('forgets what a folder no longer has', { timeout: 60_000 }, async () => {
  const known: ExaminedFiles = new Map();
  const again = examineAgain(processLimits, known);
  await again(contentOf(sampleFiles));
  expect(known.has(measure)).toBe(true);
  const { [measure]: _, ...others } = sampleFiles;
  await again(contentOf(others));
  expect([...known.keys()].sort()).toEqual(Object.keys(others).sort());
});

it('starts no process for what it has met', { timeout: 60_000 }, async () => {
  const limits = { ...processLimits };
  const again = examineAgain(limits);
  const first = await again(contentOf(sampleFiles));
  limits.module = new URL('../fixtures/no-such-module.ts', import.meta.url);
  expect(await again(contentOf(sampleFiles))).toEqual(first);
  await expect(again(changed)).rejects.toThrow('did not start');
});
