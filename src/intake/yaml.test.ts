import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml.ts';

const faultsIn = (text: string) =>
  parseYaml(text).faults.map(({ place, found, suggestion }) => [
    `${String(place.line)}:${String(place.column)}`,
    found,
    suggestion,
  ]);

describe('values', () => {
  it('keeps dates as text and numbers as numbers', () => {
    expect(parseYaml('on: 2016-03-10\nmonth: 2016-03\ncount: 8\nyes: yes\nno: false').value).toEqual({
      on: '2016-03-10',
      month: '2016-03',
      count: 8,
      yes: 'yes',
      no: false,
    });
  });

  it('are nothing for an empty text or a comment', () => {
    expect(parseYaml('').value).toBeNull();
    expect(parseYaml('# nothing yet\n').value).toBeNull();
  });
});

describe('places', () => {
  const yaml = parseYaml('title: A\nasks:\n  - id: one\n    text: Two\n    note:\n', 2);

  it.each([
    [['title'], 2, 8],
    [['asks', 0, 'text'], 5, 11],
    [['asks', 0], 4, 5],
    [['asks', 0, 'note'], 6, 5],
    [['asks', 0, 'missing'], 4, 5],
    [['missing', 'deeper'], 2, 1],
    [[], 2, 1],
  ] as const)('of %j is %i:%i', (path, line, column) => {
    expect(yaml.placeOf(path)).toEqual({ line, column });
  });

  it('of a key is the key itself', () => {
    expect(yaml.placeOfKey(['asks', 0], 'text')).toEqual({ line: 5, column: 5 });
    expect(yaml.placeOfKey(['asks', 0], 'missing')).toEqual({ line: 4, column: 5 });
  });
});

describe('slips are explained where they are', () => {
  it.each([
    [
      'title: A: b',
      '1:8',
      'a colon inside text that has no quotes',
      'Put the value in quotes: title: "A: b"',
    ],
    [
      'a: 1\n\tb: 2',
      '2:1',
      'a tab at the start of the line',
      'Replace it by spaces, two for each level; editors can do so for a whole file.',
    ],
    [
      'a: 1\nb: 2\na: 3',
      '3:1',
      'the field a a second time',
      'Remove one of the two, or merge them. In a list, a record begins with a hyphen before its first field.',
    ],
    ["a: 'it's'", '1:8', 'text after a closing quotation mark', 'Put the value in quotes: a: "it\'s"'],
    [
      'a: "b\nc: 1',
      '1:4',
      'a quotation mark (") that is not closed on its line',
      'Put the value in quotes: a: "b"',
    ],
    [
      'a: [b, c\nd: 1',
      '1:4',
      'a list that is opened with [ and not closed',
      'Write ] after the last item, on the same line.',
    ],
    [
      'a: [\n  b,\n  "c" d: e,\n]',
      '3:7',
      'a colon inside text, or a missing comma, between brackets',
      'Put a comma before what begins here, or the whole text in double quotes.',
    ],
    ['a: @b', '1:4', 'a value that begins with @', 'Put the value in quotes: a: "@b"'],
    ['a:b\nc: 1', '1:1', 'a colon without a space after it', 'Write a: b'],
    ['a:\n  -b: c\n   d: e', '2:3', 'a hyphen without a space after it', 'Write - b: c'],
  ])('%j at %s', (text, place, found, suggestion) => {
    expect(faultsIn(text)).toEqual([[place, found, suggestion]]);
  });

  it('one after the other, each on its line', () => {
    expect(faultsIn('a: 1\na: 2\nb: 3\nb: 4').map(([place]) => place)).toEqual(['2:1', '4:1']);
  });
});

describe('features beyond plain values', () => {
  it.each([
    ['an alias', 'a: 1\nb: *a'],
    ['an anchor', 'a: &b c'],
    ['text that YAML takes for a comment', 'a: statement # 4 of the day'],
    ['a tag', 'a: !!str c'],
    ['a merge key', 'a: 1\n<<: { b: 2 }'],
    ['the prototype', '__proto__: { polluted: true }'],
    ['the constructor', 'constructor: 1'],
    ['a directive', '%YAML 1.1\n---\na: yes'],
    ['a hidden character behind an escape', 'a: "b\\u202e"'],
    ['several documents', 'a: 1\n---\nb: 2'],
    ['keys that are no text', '? [a]\n: b'],
  ])('are refused: %s', (_, text) => {
    const { faults, value } = parseYaml(text);
    expect(faults).toHaveLength(1);
    expect(value).toBeUndefined();
  });
});

describe('any text', () => {
  it('gives a value or faults with places inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: yamlUnit, maxLength: 200 }), (text) => {
        const { faults, value } = parseYaml(text, 2);
        expect(faults.length === 0 || value === undefined).toBe(true);
        const lines = text.split(/\r\n?|\n/).length;
        for (const { place } of faults) {
          expect(place.line).toBeGreaterThanOrEqual(2);
          expect(place.line).toBeLessThanOrEqual(lines + 2);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    ['brackets', '['.repeat(30_000)],
    ['braces', '{a: '.repeat(9_000)],
    ['lists', '- '.repeat(20_000)],
    ['brackets on lines', '[\n'.repeat(20_000)],
  ])('does not fall into %s without end', (_, text) => {
    expect(parseYaml(text).faults.length).toBeGreaterThan(0);
  });
});

const yamlUnit = fc.constantFrom(
  ...[
    'a',
    'b: ',
    ': ',
    '- ',
    '\n',
    '  ',
    '\t',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    '&a ',
    '*a',
    '!',
    '|',
    '>',
    '?',
    '%',
    '@',
    '---\n',
    '\r',
    '\\',
  ],
);
