import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastChangedOn, parseHistory } from './history.ts';

const [newer, older] = ['a'.repeat(40), 'b'.repeat(40)];
const log = [
  `\u0001${newer}\t2026-02-01\tCorrect a date\n\ncontent/cbms/osce/cbm-8.mdx\ncontent/themes.yaml\n`,
  `\u0001${older}\t2026-01-15\tAdd the first measures\n\ncontent/cbms/osce/cbm-8.mdx\nREADME.md\n`,
].join('');

describe('parseHistory', () => {
  it('lists the changes of each file, newest first, by its path below content', () => {
    const history = parseHistory(log);
    expect([...history.keys()]).toEqual(['cbms/osce/cbm-8.mdx', 'themes.yaml']);
    expect(history.get('cbms/osce/cbm-8.mdx')).toEqual([
      { commit: newer, on: '2026-02-01', summary: 'Correct a date' },
      { commit: older, on: '2026-01-15', summary: 'Add the first measures' },
    ]);
  });

  it('keeps tabs and control characters in a summary, and files after them', () => {
    const summary = 'Tidy\tup \u0001 and on';
    const history = parseHistory(`\u0001${newer}\t2026-02-01\t${summary}\n\ncontent/themes.yaml\n`);
    expect(history.get('themes.yaml')).toEqual([{ commit: newer, on: '2026-02-01', summary }]);
  });

  it.each([
    ['nothing', ''],
    ['an error of git', 'fatal: not a git repository (or any of the parent directories): .git\n'],
    ['another format', 'commit abc\nAuthor: A. Person\nDate: today\n\n    Summary\n'],
    ['a block without fields', '\u0001\ncontent/themes.yaml\n'],
  ])('is empty for %s', (_, text) => {
    expect(parseHistory(text).size).toBe(0);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\u0001', '\t', '\n', 'a', '0', 'content/', '2026-01-01') }),
        (text) => {
          parseHistory(text);
        },
      ),
    );
  });
});

describe('lastChangedOn', () => {
  it('is the day of the newest change of any file', () => {
    expect(lastChangedOn(parseHistory(log))).toBe('2026-02-01');
  });

  it('is not known without history', () => {
    expect(lastChangedOn(new Map())).toBeUndefined();
  });
});
