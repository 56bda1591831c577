import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, type ExpectStatic, it } from 'vitest';
import { followWatch } from '#fixtures/follow-watch.ts';
import { smallRepository } from '#reviewing/small-repository.ts';
import { sampleFiles } from '#rules/sample-content.ts';

const broken = 'src/fixtures/broken-content';

/** Runs the command as npm does. */
async function checkContent(...given: string[]) {
  const child = spawn(process.execPath, ['scripts/check-content.ts', ...given]);
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number];
  return { out, err, code };
}

/** Starts it so that it checks again whenever a file changes. */
const watch = (expect: ExpectStatic, ...given: string[]) =>
  followWatch(spawn(process.execPath, ['scripts/check-content.ts', '--watch', ...given]), expect, 20_000);

describe.concurrent('the command check:content', { timeout: 30_000 }, () => {
  it('exits with 0 when nothing is wrong', async ({ expect }) => {
    const { out, err, code } = await checkContent('src/fixtures/sound-content');
    expect({ out, err, code }).toEqual({ out: 'No problems in 5 files.\n', err: '', code: 0 });
  });

  it('exits with 1 when something is', async ({ expect }) => {
    const { out, code } = await checkContent(broken);
    expect(out).toMatch(/^\d+ problems in \d+ of \d+ files\.\n$/m);
    expect(code).toBe(1);
  });

  it('prints for GitHub and for programs', async ({ expect }) => {
    const [github, json] = await Promise.all([
      checkContent('--github', broken),
      checkContent(broken, '--json'),
    ]);
    expect(github.out).toContain(
      `::error file=${broken}/cbms/osce/cbm-1.mdx,line=4,col=8,title=yaml-syntax::Found: `,
    );
    const { problems } = JSON.parse(json.out) as { problems: unknown[] };
    expect(github.out.match(/^::error /gm)).toHaveLength(problems.length);
    expect([github.code, json.code]).toEqual([1, 1]);
  });

  it('takes a folder that is not there for a problem', async ({ expect }) => {
    const { out, err, code } = await checkContent('nowhere');
    expect(out).toContain(
      'nowhere:1:1  missing-file\n  found     a folder that cannot be read: it does not exist\n',
    );
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it('checks again when a file changes, until it is told to stop', async ({ expect }) => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    await cp('src/fixtures/sound-content', folder, { recursive: true });
    const { said, reports, stop } = watch(expect, folder);
    await reports(1);
    expect(said()).toContain('No problems in 5 files.');
    await writeFile(join(folder, 'notes.docx'), 'x');
    await reports(2);
    expect(said()).toContain('notes.docx:1:1  file-place');
    expect(await stop()).toEqual([0, null]);
    await rm(folder, { recursive: true });
  });

  it('ends at once where there is no folder to watch', async ({ expect }) => {
    const once = await checkContent('nowhere');
    expect(await checkContent('--watch', 'nowhere')).toEqual(once);
    expect(once.out).not.toContain('Waiting');
  });

  it('holds nothing against a change that was there before it, time after time', async ({
    expect,
    onTestFinished,
  }) => {
    const repository = smallRepository({ ...sampleFiles, 'old.docx': 'x' });
    onTestFinished(repository.remove);
    const { said, reports, stop } = watch(expect, '--since', 'main', join(repository.folder, 'content'));
    await reports(1);
    expect(said()).toContain('old.docx:1:1  file-place  (warning)\n');
    repository.write({ 'new.docx': 'x' });
    await reports(2);
    expect(said()).toContain('new.docx:1:1  file-place\n');
    expect(said()).not.toContain('old.docx:1:1  file-place\n');
    expect(await stop()).toEqual([0, null]);
  });

  it('holds nothing against a change that was there before it', async ({ expect }) => {
    const { out, code } = await checkContent('--github', '--since', 'HEAD', broken);
    expect(out).not.toMatch(/^::error /m);
    expect(out).toMatch(/^::warning file=.*\n(?:.*\n)*No problems in \d+ files\. \d+ warnings, which/m);
    expect(code).toBe(0);
  });

  it('says in one line that there is no such commit', async ({ expect }) => {
    for (const more of [[], ['--watch']]) {
      const { out, err, code } = await checkContent('--since', 'nowhere', broken, ...more);
      expect(err).toMatch(/^git knows no commit “nowhere” here\. .*\n$/);
      expect({ out, code }).toEqual({ out: '', code: 2 });
    }
  });

  it.for([
    [['--githb'], "Unknown option '--githb'."],
    [['--json', '--github'], 'Both --json and --github: choose one.'],
    [['--watch', '--json'], 'Both --watch and --json: choose one.'],
    [['one', 'two'], 'More than one folder: one, two.'],
  ] as const)('explains its use when called with %j', async ([given, message], { expect }) => {
    const { out, err, code } = await checkContent(...given);
    expect(err).toBe(
      `${message} Usage: npm run check:content -- [--github | --json | --watch] [--since <commit>] [folder]\n`,
    );
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });
});
