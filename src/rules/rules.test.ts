import { describe, expect, it } from 'vitest';
import { examine } from './examine.ts';
import { rules } from './index.ts';
import type { Example } from './rule.ts';
import { sampleFiles } from './sample-content.ts';

function problemsIn(example: Example) {
  const files = Object.entries({ ...sampleFiles, ...example.files })
    .filter(([, text]) => text !== null)
    .map(([path, text]) => ({
      path,
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : (text ?? new Uint8Array()),
    }));
  return examine({ root: 'content', files, odd: [] }).problems;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.fails.map((example) => [example.title, example] as const))(
    'refuses: %s',
    (_, example) => {
      expect(problemsIn(example).map((problem) => problem.rule)).toContain(id);
    },
  );
  it.each(rule.examples.passes.map((example) => [example.title, example] as const))(
    'accepts: %s',
    (_, example) => {
      expect(problemsIn(example)).toEqual([]);
    },
  );
});
