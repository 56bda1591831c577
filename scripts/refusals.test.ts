import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let empty = '';
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'no-site-'));
});
afterAll(() => rm(empty, { recursive: true }));

/** Runs a command where no site was built. */
async function run(name: string, ...given: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...given], { cwd: empty });
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number | null];
  return { out, err, code };
}

describe('a command that cannot begin says so in one line, and ends with 2:', { timeout: 60_000 }, () => {
  it.each([
    'addresses',
    'bench-reading',
    'bench-search',
    'check-a11y',
    'check-html',
    'check-lighthouse',
    'check-nginx',
    'precompress',
    'screenshots',
    'serve',
  ])('%s without a built site', async (name) => {
    expect(await run(name)).toEqual({
      out: '',
      err: 'There is no built site in dist/: found no index.html there, expected the first page. Build it first: npm run build\n',
      code: 2,
    });
  });

  it.each([
    ['bench', '--runs', 'x'],
    ['bench', 'many'],
    ['bench-search', '--entries', '0'],
    ['check-lighthouse', '--runs', 'three'],
  ])('%s of nothing: %s %s', async (name, ...given) => {
    const err: unknown = expect.stringMatching(/^Usage: .*\n$/);
    expect(await run(name, ...given)).toEqual({ out: '', err, code: 2 });
  });
});
