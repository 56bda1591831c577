import { describe, expect, it } from 'vitest';
import { sampleContentWith } from './content-of.ts';
import { examine } from './examine.ts';
import { rules } from './index.ts';
import type { Example } from './rule.ts';

const problemsIn = ({ files }: Example) => examine(sampleContentWith(files)).problems;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.fails.map((example) => [example.title, example] as const))(
    'refuses: %s',
    (_, example) => {
      expect(new Set(problemsIn(example).map((problem) => problem.rule))).toEqual(new Set([id]));
    },
  );
  it.each(rule.examples.passes.map((example) => [example.title, example] as const))(
    'accepts: %s',
    (_, example) => {
      expect(problemsIn(example)).toEqual([]);
    },
  );
});

it('has one rule for each id, with a sentence and examples', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { sentence, examples } of rules) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(examples.fails.length).toBeGreaterThan(0);
    expect(examples.passes.length).toBeGreaterThan(0);
  }
});
