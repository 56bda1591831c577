import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { heldInMemory } from '#fixtures/held-in-memory.ts';
import { historyArguments, lastChangedOn, parseHistory } from './history.ts';

const [newer, older] = ['a'.repeat(40), 'b'.repeat(40)];
const patch = (path: string, ...lines: string[]) =>
  [`diff --git a/${path} b/${path}`, ...lines, ''].join('\n');
const log = [
  `\u0001${newer}\t2026-02-01T09:30:00+00:00\tCorrect a date\n\n`,
  patch('content/cbms/osce/cbm-8.mdx', '@@ -7 +7 @@', '-  date: 2013', '+  date: 2013-12-03'),
  patch('content/themes.yaml', 'new file mode 100644'),
  `\u0001${older}\t2026-01-16T01:00:00+02:00\tAdd the first measures\n\n`,
  patch('content/cbms/osce/cbm-8.mdx', 'new file mode 100644'),
  patch('README.md', 'new file mode 100644'),
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
        touched: ['text'],
      },
      {
        commit: older,
        on: '2026-01-15',
        at: '2026-01-15T23:00:00Z',
        summary: 'Add the first measures',
        kind: 'added',
        touched: [],
      },
    ]);
  });

  it('holds no patch in the memory for what it keeps', () => {
    const million = 1_000_000;
    const before = heldInMemory();
    const history = parseHistory(
      `\u0001${newer}\t2026-02-01T09:30:00Z\tAdd a long measure\n\n` +
        patch(
          'content/cbms/osce/cbm-8.mdx',
          'new file mode 100644',
          '@@ -0,0 +1 @@',
          '+a'.repeat(20 * million),
        ),
    );
    expect(heldInMemory() - before).toBeLessThan(million);
    expect(history.size).toBe(1);
  });

  it('keeps tabs and control characters in a summary, and files after them', () => {
    const summary = 'Tidy\tup \u0001 and on';
    const history = parseHistory(
      `\u0001${newer}\t2026-02-01T00:00:00Z\t${summary}\n\n${patch('content/themes.yaml', 'deleted file mode 100644')}`,
    );
    expect(history.get('themes.yaml')).toMatchObject([{ commit: newer, summary, kind: 'removed' }]);
  });

  it.each([
    ['nothing', ''],
    ['an error of git', 'fatal: not a git repository (or any of the parent directories): .git\n'],
    ['another format', 'commit abc\nAuthor: A. Person\nDate: today\n\n    Summary\n'],
    ['a block without fields', '\u0001\ndiff --git a/content/themes.yaml b/content/themes.yaml\n'],
    [
      'a moment that does not exist',
      `\u0001${newer}\t2026-13-41T00:00:00Z\tNo\n\ndiff --git a/content/themes.yaml b/content/themes.yaml\n`,
    ],
  ])('is empty for %s', (_, text) => {
    expect(parseHistory(text).size).toBe(0);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '\u0001',
            '\t',
            '\n',
            'a',
            '0',
            'diff --git a/content/x b/content/x',
            '2026-01-01T00:00:00Z',
            newer,
          ),
        }),
        (text) => {
          parseHistory(text);
        },
      ),
    );
  });
});

describe('the history that git tells', () => {
  it('has what each commit did, whatever the settings of the machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const settings = ['diff.noprefix=true', 'color.ui=always', 'user.name=A', 'user.email=a@example.org'];
    const git = (...given: readonly string[]) =>
      execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...given], {
        cwd: folder,
        encoding: 'utf8',
      });
    const commit = (summary: string, text: string) => {
      mkdirSync(join(folder, 'content/cbms'), { recursive: true });
      writeFileSync(join(folder, 'content/cbms/a.mdx'), text);
      git('add', '.');
      git('commit', '--quiet', '--message', summary);
    };
    git('init', '--quiet');
    commit('Add it', 'status: proposed\ntitle: One\n');
    commit('Say that it was adopted', 'status: adopted\ntitle: One\n');
    commit('Name it', 'status: adopted\ntitle: Two\n');
    git('rm', '--quiet', 'content/cbms/a.mdx');
    git('commit', '--quiet', '--message', 'Take it away');
    expect(parseHistory(git(...historyArguments)).get('cbms/a.mdx')).toMatchObject([
      { summary: 'Take it away', kind: 'removed' },
      { summary: 'Name it', kind: 'changed', touched: ['text'] },
      { touched: ['status'], statusWas: 'proposed', statusIs: 'adopted' },
      { summary: 'Add it', kind: 'added' },
    ]);
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
