import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { toPatch } from './to-patch.ts';

const folder = mkdtempSync(join(tmpdir(), 'patch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What git makes of a patch. */
function applied(path: string, before: string | undefined, patch: string): string {
  const file = join(folder, path);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  if (before !== undefined) writeFileSync(file, before);
  execFileSync('git', ['apply', '--whitespace=nowarn'], {
    cwd: folder,
    input: patch,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return readFileSync(file, 'utf8');
}

const path = 'content/cbms/osce/cbm-8.mdx';

describe('a patch', () => {
  it('holds the changed lines with three lines around them', () => {
    const before = Array.from({ length: 12 }, (_, index) => `line ${String(index + 1)}\n`).join('');
    expect(toPatch(path, before, before.replace('line 6\n', 'six\nsix and a half\n'))).toMatchInlineSnapshot(`
      "diff --git a/content/cbms/osce/cbm-8.mdx b/content/cbms/osce/cbm-8.mdx
      --- a/content/cbms/osce/cbm-8.mdx
      +++ b/content/cbms/osce/cbm-8.mdx
      @@ -3,7 +3,8 @@
       line 3
       line 4
       line 5
      -line 6
      +six
      +six and a half
       line 7
       line 8
       line 9
      "
    `);
  });

  it('of a new file adds every line', () => {
    const patch = toPatch('documents/a.yaml', undefined, 'title: A\n');
    expect(patch).toContain('new file mode 100644\n--- /dev/null\n');
    expect(applied('documents/a.yaml', undefined, patch)).toBe('title: A\n');
  });

  it('is empty where nothing changed', () => {
    expect(toPatch(path, 'a\n', 'a\n')).toBe('');
  });

  it('is taken by git apply, whatever the texts are', () => {
    const line = fc.constantFrom(
      'a\n',
      'b\n',
      'c\n',
      '\n',
      '--- a\n',
      '+++ b\n',
      '@@ -1 +1 @@\n',
      '-\n',
      'ü \n',
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('', '', 'end'))
      .map(([lines, end]) => lines.join('') + end)
      .filter((whole) => whole !== '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (before !== after) expect(applied(path, before, toPatch(path, before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
