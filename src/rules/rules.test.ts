import { describe, expect, it } from 'vitest';
import { sampleContentWith } from './content-of.ts';
import { ruleIds } from '#report/rule-ids.ts';
import { examine } from './examine.ts';
import { rules } from './index.ts';
import type { Example, Rule } from './rule.ts';

const problemsIn = (rule: Rule, example: Example) =>
  rule.scope === 'reading' && rule.report
    ? rule.report(example)
    : examine(sampleContentWith(example.files)).problems;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.fails.map((example) => [example.title, example] as const))(
    'refuses: %s',
    (_, example) => {
      expect(new Set(problemsIn(rule, example).map((problem) => problem.rule))).toEqual(new Set([id]));
    },
  );
  it.each(rule.examples.passes.map((example) => [example.title, example] as const))(
    'accepts: %s',
    (_, example) => {
      expect(problemsIn(rule, example)).toEqual([]);
    },
  );
});

// A problem of a kind that is not among ruleIds does not compile; that each kind can be reported, its examples show.
it('explains every kind of problem that can be reported, in one order', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

it('has a sentence, a reason and examples for each rule', () => {
  for (const { sentence, why, examples } of rules) {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(examples.fails.length).toBeGreaterThan(0);
    expect(examples.passes.length).toBeGreaterThan(0);
  }
});
