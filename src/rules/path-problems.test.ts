import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathProblems } from './path-problems.ts';

const published = new Set(['_headers']);
const found = (...paths: string[]) =>
  pathProblems(
    paths.map((path) => ({ path })),
    published,
  ).map(({ rule, found }) => `${rule}: ${found}`);

describe('paths', () => {
  it.each([
    ['content/documents/con.yaml', 'odd-path: the name con.yaml, which Windows keeps for itself'],
    ['content/AUX/a.yaml', 'odd-path: the name AUX, which Windows keeps for itself'],
    ['content/a\\b.yaml', String.raw`odd-path: a name with "\\"`],
    ['content/a:b.yaml', 'odd-path: a name with ":"'],
    ['content/a\u{202E}b.yaml', 'odd-path: a name with the invisible character U+202E'],
    ['content/a\nb.yaml', 'odd-path: a name with'],
    ['content/a\u{7}b.yaml', 'odd-path: a name with the invisible character U+0007'],
    ['content/cafe\u{301}.yaml', 'odd-path: a name with U+0065 U+0301, which stand for one letter'],
    [
      'content/\u{43E}sce.mdx',
      'odd-path: a name with "оsce", in which о (U+043E) comes from another alphabet',
    ],
    [
      'content/a.',
      'odd-path: a name that begins with a hyphen, or begins or ends with a space or a full stop',
    ],
    ['content/a .yaml ', 'odd-path: a name that begins'],
    ['content/-rf', 'odd-path: a name that begins'],
    ['content/.git/config', 'odd-path: the name .git, which git keeps for itself'],
    ['content/.gitmodules', 'odd-path'],
    [`content/${'a'.repeat(101)}`, 'odd-path: a name of 101 characters'],
    [`content/${'a/'.repeat(100)}`, 'odd-path: a path of 208 characters'],
    ['public/x.html', 'public-file: a file that is served as it is'],
    ['public/_headers/x', 'public-file'],
  ])('%j is refused', (path, problem) => {
    expect(found(path)[0]).toContain(problem.replace(/ a name with$/, ''));
  });

  it.each([
    'content/cbms/osce/cbm-8.mdx',
    'content/LICENSE',
    'content/README.md',
    'public/_headers',
    'content/console.yaml',
  ])('%s is taken', (path) => {
    expect(found(path)).toEqual([]);
  });

  it('that differ only in case or form collide, and so do folders', () => {
    expect(found('content/a/b.yaml', 'content/A/c.yaml')).toEqual([
      'odd-path: content/a, which many systems take for content/A',
    ]);
    expect(found('content/a/b.yaml', 'content/a/B.yaml', 'content/a/c.yaml')).toEqual([
      'odd-path: content/a/b.yaml, which many systems take for content/a/B.yaml',
    ]);
    expect(found('content/\u{FB01}x', 'content/fix')).toHaveLength(1);
  });

  it('of any form give problems with a place, never an error', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (paths) => {
        for (const problem of pathProblems(
          paths.map((path) => ({ path })),
          published,
        ))
          expect(problem.line).toBe(1);
      }),
    );
  });
});

describe('what git keeps a file as', () => {
  it.each([
    ['120000', 'a symbolic link'],
    ['160000', 'a repository inside the repository (a submodule)'],
    ['100755', 'a file that may be run as a program'],
  ])('%s is refused', (mode, expected) => {
    expect(pathProblems([{ path: 'content/a', mode }], published)).toMatchObject([
      { rule: 'odd-file', file: 'content/a', found: expected },
    ]);
  });
});
