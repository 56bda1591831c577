import { expect, it } from 'vitest';
import { parseBenchArguments } from './bench-arguments.ts';

it('measures a thousand and ten thousand entries once, unless it is told otherwise', () => {
  const usual = { counts: [1000, 10_000], runs: 1, beside: 'scratch/beside', minutes: 15 };
  expect(parseBenchArguments([])).toEqual(usual);
  expect(parseBenchArguments(['500', '--runs', '5', '--minutes', '2'])).toEqual({
    ...usual,
    counts: [500],
    runs: 5,
    minutes: 2,
  });
});

it.each([
  ['--runs', 'x'],
  ['--runs', '0'],
  ['--minutes', 'long'],
  ['1000', 'many'],
  ['--run', '3'],
])('does not guess what %s %s means', (...given) => {
  expect(parseBenchArguments(given)).toBeUndefined();
});
