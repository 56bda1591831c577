import { describe, expect, it } from 'vitest';
import { parseBody } from './body.ts';
import { exceededLimits, limits, mostBytes } from './limits.ts';

const found = (body: string) =>
  exceededLimits(body).map(({ place, found }) => `${String(place.line)}:${String(place.column)} ${found}`);
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');

describe('exceededLimits', () => {
  it.each([
    ['a very long line', 'a'.repeat(4001), '1:4001 a line of 4001 characters'],
    ['a long run of one mark', `a\n\nb ${'*'.repeat(61)}`, '3:3 61 times "*" in a row'],
    [
      'many marks in one paragraph',
      lines(20, '*a* '.repeat(20)),
      '16:1 more than 600 marks such as * _ [ ] > < in one paragraph',
    ],
    ['quotations in quotations', '> '.repeat(9), '1:1 lists or quotations too deep inside one another'],
    ['lists in lists', '- 1. '.repeat(5), '1:1 lists or quotations too deep inside one another'],
    ['lists by indentation', `${' '.repeat(40)}- a`, '1:1 lists or quotations too deep inside one another'],
    ['very many lines', lines(1001, 'a'), '1001:1 1001 lines'],
  ])('reports %s', (_, body, fault) => {
    expect(found(body)).toEqual([fault]);
  });

  it.each([
    ['ordinary text', 'One paragraph with *emphasis*.\n\n- a list\n  - in a list\n\n> a quotation'],
    ['a wide table', `| a | b |\n| ${'-'.repeat(55)} | --- |\n| 1 | 2 |`],
    ['a rule of spaced marks', '* * *'],
    ['marks in many paragraphs', lines(40, `${'*a* '.repeat(50)}\n`)],
  ])('lets through %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});

it('allows lists more bytes than entries', () => {
  expect(mostBytes('delegations')).toBeGreaterThan(mostBytes('cbms'));
});

/** Bodies within the size of a file that kept the parser busy for up to 20 seconds, or ended it. */
describe('hostile bodies are answered at once', () => {
  const size = limits.bytes;
  it.each([
    ['lists in lists', lines(16, '+ '.repeat(1950))],
    ['numbered lists in lists', lines(16, '1. '.repeat(1300))],
    ['quotations in lists', lines(15, '- > 1. '.repeat(550))],
    ['underlined headings', lines(16_000, 'a\n=')],
    ['lists in footnotes', lines(42, `[^a]: ${'+ '.repeat(740)}`)],
    ['tables of tables', lines(1000, '|-'.repeat(30))],
    ['e-mail addresses', lines(42, 'a@b.c'.repeat(300))],
    ['components in components', lines(4_000, '<Note>\n')],
    ['unfinished links', '[a]('.repeat(size / 4)],
    ['unfinished emphasis', '*a **b '.repeat(size / 7)],
    ['unfinished code', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join('a')],
    ['curly brackets', '{'.repeat(size)],
    ['angle brackets', '<a '.repeat(size / 3)],
  ])('%s', (_, body) => {
    const start = performance.now();
    expect(parseBody(body.slice(0, size), 1).faults.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
