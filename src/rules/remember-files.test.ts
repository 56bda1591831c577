import { expect, it } from 'vitest';
import { rememberFiles } from './remember-files.ts';
import { sample } from './sample-content.ts';

const file = (text: string) => ({ path: 'cbms/osce/cbm-8.mdx', bytes: new TextEncoder().encode(text) });

it('judges a file again only when its bytes have changed', () => {
  const examineOne = rememberFiles();
  const first = examineOne(file(sample.cbm));
  expect(examineOne(file(sample.cbm))).toBe(first);
  const changed = examineOne(file(sample.cbm.replace('adopted', 'adoptd')));
  expect(changed.problems).toMatchObject([{ rule: 'unlisted-value' }]);
  expect(examineOne(file(sample.cbm)).problems).toEqual([]);
});
