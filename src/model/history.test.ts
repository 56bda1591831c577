import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastChangedOn, parseHistory } from './history.ts';

const [newer, older] = ['a'.repeat(40), 'b'.repeat(40)];
const log = [
  `\u0001${newer}\t2026-02-01T09:30:00+00:00\tCorrect a date\n\nM\tcontent/cbms/osce/cbm-8.mdx\nA\tcontent/themes.yaml\n`,
  `\u0001${older}\t2026-01-16T01:00:00+02:00\tAdd the first measures\n\nA\tcontent/cbms/osce/cbm-8.mdx\nA\tREADME.md\n`,
].join('');

describe('parseHistory', () => {
  it('lists the changes of each file, newest first, by its path below content', () => {
    const history = parseHistory(log);
    expect([...history.keys()]).toEqual(['cbms/osce/cbm-8.mdx', 'themes.yaml']);
    expect(history.get('cbms/osce/cbm-8.mdx')).toEqual([
      {
        commit: newer,
        on: '2026-02-01',
        at: '2026-02-01T09:30:00Z',
        summary: 'Correct a date',
        kind: 'changed',
      },
      {
        commit: older,
        on: '2026-01-15',
        at: '2026-01-15T23:00:00Z',
        summary: 'Add the first measures',
        kind: 'added',
      },
    ]);
  });

  it('keeps tabs and control characters in a summary, and files after them', () => {
    const summary = 'Tidy\tup \u0001 and on';
    const history = parseHistory(
      `\u0001${newer}\t2026-02-01T00:00:00Z\t${summary}\n\nD\tcontent/themes.yaml\n`,
    );
    expect(history.get('themes.yaml')).toMatchObject([{ commit: newer, summary, kind: 'removed' }]);
  });

  it.each([
    ['nothing', ''],
    ['an error of git', 'fatal: not a git repository (or any of the parent directories): .git\n'],
    ['another format', 'commit abc\nAuthor: A. Person\nDate: today\n\n    Summary\n'],
    ['a block without fields', '\u0001\nM\tcontent/themes.yaml\n'],
    ['a moment that does not exist', `\u0001${newer}\t2026-13-41T00:00:00Z\tNo\n\nM\tcontent/themes.yaml\n`],
  ])('is empty for %s', (_, text) => {
    expect(parseHistory(text).size).toBe(0);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('\u0001', '\t', '\n', 'a', '0', 'M\tcontent/', '2026-01-01T00:00:00Z', newer),
        }),
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
