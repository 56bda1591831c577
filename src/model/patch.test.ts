import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePatches } from './patch.ts';

const patchOf = (file: string, ...lines: string[]): string =>
  [`diff --git a/content/${file} b/content/${file}`, ...lines, ''].join('\n');
const changed = (...lines: string[]) =>
  parsePatches(
    patchOf(
      'cbms/osce/cbm-8.mdx',
      'index 1..2 100644',
      '--- a/content/cbms/osce/cbm-8.mdx',
      '+++ b/content/cbms/osce/cbm-8.mdx',
      '@@ -7 +7 @@ number: 1',
      ...lines,
    ),
  )[0];

describe('parsePatches', () => {
  it('tells new files, files that are gone, and files that stayed', () => {
    const text = [
      patchOf('cbms/a.mdx', 'new file mode 100644', '@@ -0,0 +1 @@', '+status: adopted'),
      patchOf('cbms/b.mdx', 'deleted file mode 100644', '@@ -1 +0,0 @@', '-status: adopted'),
      patchOf('themes.yaml', '@@ -1 +1 @@', '-- id: a', '+- id: b'),
    ].join('');
    expect(parsePatches(text)).toEqual([
      { file: 'cbms/a.mdx', kind: 'added', touched: [] },
      { file: 'cbms/b.mdx', kind: 'removed', touched: [] },
      { file: 'themes.yaml', kind: 'changed', touched: ['text'] },
    ]);
  });

  it.each([
    ['the status', ['-status: proposed', '+status: adopted'], ['status']],
    [
      'a check mark',
      ['-    checked: secondary', '+    checked: primary', '+    checkedOn: 2026-02-01'],
      ['check'],
    ],
    ['the text', ['-    text: One.', '+    text: Two.'], ['text']],
    [
      'all',
      ['-status: proposed', '+status: adopted', '+    checked: primary', '+title: T'],
      ['status', 'check', 'text'],
    ],
    ['the status of something inside', ['+    status: adopted'], ['text']],
    ['empty lines alone', ['+', '-  '], []],
  ])('tells that %s was touched', (_, lines, touched) => {
    expect(changed(...lines)?.touched).toEqual(touched);
  });

  it('says what the status was and is, however it is quoted', () => {
    expect(changed(`-status: 'proposed'`, '+status: in-preparation # soon')).toMatchObject({
      statusWas: 'proposed',
      statusIs: 'in-preparation',
    });
  });

  it('is not led astray by content that looks like a patch', () => {
    const patches = parsePatches(
      patchOf(
        'cbms/a.mdx',
        '@@ -1,0 +2,2 @@',
        '+diff --git a/content/x.mdx b/content/x.mdx',
        '+new file mode 100644',
      ),
    );
    expect(patches).toEqual([{ file: 'cbms/a.mdx', kind: 'changed', touched: ['text'] }]);
  });

  it('takes any text', () => {
    const part = fc.constantFrom(
      'diff --git a/content/x b/content/x',
      '\n',
      '@@ ',
      '+',
      '-',
      'status: a',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        parsePatches(parts.join(''));
      }),
    );
  });
});
