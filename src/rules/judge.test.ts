import { expect, it } from 'vitest';
import { contentOf, sampleContentWith } from './content-of.ts';
import { judge, judgeChange } from './judge.ts';
import { sample } from './sample-content.ts';

const measure = 'cbms/osce/cbm-8.mdx';
const document = 'documents/pc-dec-1106.yaml';
const early = sample.cbm.replace('2013-12-03', '2012-12-03');
const before = sampleContentWith({ [measure]: early });
const another = early.replaceAll('CBM 8', 'CBM 9').replace('name a point of contact', 'meet each year');
const judged = (files: Parameters<typeof sampleContentWith>[0]) => {
  const folder = sampleContentWith(files);
  const { problems, errors } = judgeChange(
    { problems: judge(folder).problems, folder },
    { problems: judge(before).problems, folder: before },
  );
  return { all: problems.map(({ rule }) => rule), errors: errors.map(({ rule }) => rule) };
};
const old = 'adopted-before-document';

it.each([
  ['another entry was changed', { [measure]: early, 'moved.yaml': '# none\n[]\n' }, [old], []],
  ['another line was changed', { [measure]: early.replace('Points of', 'Point of') }, [old], []],
  ['the line moved', { [measure]: early.replace('---\n', '---\n# A remark\n') }, [old], []],
  ['the line was changed', { [measure]: early.replace('2012', '2011') }, [old], [old]],
  ['it was mended', {}, [], []],
  [
    'the same fault was added elsewhere',
    { [measure]: early, 'cbms/osce/cbm-9.mdx': another },
    [old, old],
    [old],
  ],
  [
    'what untouched lines mention was removed',
    { [measure]: early, [document]: null },
    ['unknown-reference', 'unknown-reference', 'unknown-reference', 'unknown-reference'],
    ['unknown-reference', 'unknown-reference', 'unknown-reference', 'unknown-reference'],
  ],
] as const)('where %s, a change answers for what it did and for nothing else', (_, files, all, errors) => {
  expect(judged(files)).toEqual({ all, errors });
});

it('holds every problem against a folder that was not there before', () => {
  const folder = sampleContentWith({ [measure]: early });
  const judgement = judge(folder);
  const nothing = { ...contentOf({}), missing: 'it does not exist' };
  const { errors } = judgeChange(
    { problems: judgement.problems, folder },
    { problems: judge(nothing).problems, folder: nothing },
  );
  expect(errors).toEqual(judgement.errors);
  expect(judgement.errors).toHaveLength(1);
});
