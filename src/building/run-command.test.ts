import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const addressOf = (path: string) => JSON.stringify(pathToFileURL(join('src', path)).href);

/** What a command says that ends with a fault, and its exit code. */
async function endOf(fault: string) {
  const source = `
    import { runCommand } from ${addressOf('building/run-command.ts')};
    import { UnreadFiles } from ${addressOf('guard/unread-files.ts')};
    import { NoBuiltSite } from ${addressOf('serving/built-site.ts')};
    import { NoSuchPage } from ${addressOf('serving/no-such-page.ts')};
    await runCommand(() => Promise.reject(${fault}));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source]);
  const closed = once(child, 'close');
  const err = await text(child.stderr);
  const [code] = (await closed) as [number | null];
  return { err, code };
}

it.each([
  ["new UnreadFiles('A report.\\n')", 'A report.\n', 1],
  [
    "Object.assign(new Error(), { code: 'EACCES', path: '/root/x.md' })",
    'This user may not use /root/x.md. Change who may, or run this as another user.\n',
    1,
  ],
  ["new NoBuiltSite('No site.')", 'No site.\n', 2],
  ["new NoSuchPage('No page.')", 'No page.\n', 2],
])('tells %s in plain words', async (fault, err, code) => {
  expect(await endOf(fault)).toEqual({ err, code });
});

it('shows where a fault of our own is', async () => {
  const { err, code } = await endOf("new TypeError('x is undefined')");
  expect(err).toMatch(/TypeError: x is undefined\n +at /);
  expect(code).toBe(1);
});
