import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#report/problem.ts';
import { baselineFile, baselineText, baselineWith, tolerate } from './baseline.ts';
import { contentOf, sampleContentWith } from './content-of.ts';
import { examine } from './examine.ts';
import { rules } from './index.ts';
import { baselineOfToday } from './judge.ts';
import { type ProblemMark, lowerKnown, marksOf } from './known-problems.ts';
import type { Rule } from './rule.ts';
import { sample } from './sample-content.ts';

const measure = 'cbms/osce/cbm-8.mdx';
const early = sample.cbm.replace('2013-12-03', '2012-12-03');
const isNew = rules.map((rule): Rule =>
  rule.id === 'adopted-before-document' ? { ...rule, newSince: '2026-12-01' } : rule,
);
const found = examine(sampleContentWith({ [measure]: early }));
const baseline = baselineWith('adopted-before-document', {
  problems: found.problems,
  folder: sampleContentWith({ [measure]: early }),
  baseline: [],
});
const reportOn = (text: string, { rules: given = isNew, tolerated = baseline } = {}) => {
  const folder = sampleContentWith({ [measure]: text });
  return tolerate(examine(folder).problems, folder, { baseline: tolerated, rules: given }).map(
    ({ rule, file, line, severity = 'error' }) => `${severity} ${file}:${String(line)} ${rule}`,
  );
};

describe('the baseline of a new rule', () => {
  it('lists what the rule found, by the text of the line', () => {
    expect(baseline).toEqual([
      {
        rule: 'adopted-before-document',
        file: `content/${measure}`,
        found: expect.any(String) as string,
        line: 'date: 2012-12-03',
      },
    ]);
  });

  it('makes it a warning, also after the line has moved', () => {
    expect(reportOn(early)).toEqual([`warning content/${measure}:12 adopted-before-document`]);
    expect(reportOn(early.replace('title:', '# A remark\ntitle:'))).toEqual([
      `warning content/${measure}:13 adopted-before-document`,
    ]);
  });

  it('tolerates nothing more on a line that was changed, and its own line is stale', () => {
    expect(reportOn(early.replace('2012-12-03', '2011-12-03'))).toEqual([
      `error content/${measure}:12 adopted-before-document`,
      `error ${baselineFile}:2 stale-baseline`,
    ]);
  });

  it('fails by a line whose problem is gone', () => {
    expect(reportOn(sample.cbm)).toEqual([`error ${baselineFile}:2 stale-baseline`]);
  });

  it('has no say over a rule that is not new', () => {
    expect(reportOn(early, { rules: [...rules] })).toEqual([
      `error content/${measure}:12 adopted-before-document`,
      `error ${baselineFile}:2 stale-baseline`,
    ]);
  });

  it('says nothing of another folder', () => {
    const elsewhere = { ...contentOf({}), root: 'elsewhere' };
    expect(tolerate([], elsewhere, { baseline, rules: isNew })).toEqual([]);
  });

  it('keeps the lines of other rules', () => {
    const other: ProblemMark = { rule: 'orphan', file: 'a', found: 'b', line: 'c' };
    const folder = sampleContentWith({});
    const next = baselineWith('adopted-before-document', {
      problems: [],
      folder,
      baseline: [other, ...baseline],
    });
    expect(next).toEqual([other]);
  });
});

describe('the file of the baseline', () => {
  it('has one line a problem, where its problems are reported', () => {
    const lines = baselineText([...baseline, ...baseline]).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(`${JSON.stringify(baseline[0])},`);
    expect(JSON.parse(baselineText(baseline))).toEqual(baseline);
    expect(baselineText([])).toBe('[]\n');
  });

  it('is written as the command writes it', () => {
    expect(readFileSync(baselineFile, 'utf8')).toBe(baselineText(baselineOfToday));
  });
});

describe('problems known from before', () => {
  const anyProblem = fc.record({
    rule: fc.constantFrom('orphan', 'not-text'),
    file: fc.constant('content/a.yaml'),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.constant(1),
    found: fc.constantFrom('x', 'y'),
    expected: fc.constant(''),
    suggestion: fc.constant(''),
  });
  const folder = contentOf({ 'a.yaml': 'one\n  two\none\n' });
  const warnings = (problems: readonly Problem[]) =>
    problems.filter(({ severity }) => severity === 'warning');

  it('are all of them lowered, none other, and each once', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), fc.array(anyProblem), (before, added) => {
        const now = [...added, ...before];
        const { problems, unused } = lowerKnown(now, marksOf(now, folder), marksOf(before, folder));
        expect(warnings(problems)).toHaveLength(before.length);
        expect(unused).toEqual([]);
        const known = new Set(marksOf(before, folder).map((mark) => JSON.stringify(mark)));
        for (const mark of marksOf(warnings(problems), folder))
          expect(known.has(JSON.stringify(mark))).toBe(true);
      }),
    );
  });

  it('are left over where nothing is like them', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (before) => {
        const known = marksOf(before, folder);
        expect(lowerKnown([], [], known)).toEqual({ problems: [], unused: known });
      }),
    );
  });
});
