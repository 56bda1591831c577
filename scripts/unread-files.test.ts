import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { followWatch } from '#fixtures/follow-watch.ts';
import { type SmallRepository, smallRepository } from '#reviewing/small-repository.ts';
import { sampleFiles } from '#rules/sample-content.ts';

const root = join(import.meta.dirname, '..');
const preload = [
  new URL('../src/fixtures/with-failing-parser.ts', import.meta.url),
  new URL('../src/fixtures/with-new-rule.ts', import.meta.url),
].flatMap(({ href }) => ['--import', href]);
const start = (cwd: string, command: string, given: readonly string[]) =>
  spawn(process.execPath, [...preload, join(root, 'scripts', command), ...given], { cwd });

async function run({ folder }: SmallRepository, command: string, given: readonly string[], input = '') {
  const child = start(folder, command, given);
  child.stdin.end(input);
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number | null];
  return { said: out + err, code };
}

const failing = ['hangs', 'dies'];
const hard = 'glossary/hard.yaml';
const claim = { text: 'A text.', source: { document: 'pc-dec-1106', paragraph: '9' }, checked: 'secondary' };
const fields = {
  ...{ title: 'Exchanges', designation: 'OSCE CBM 9', organisation: 'osce', level: 'regional' },
  ...{ status: 'adopted', commitment: 'voluntary', kinds: ['transparency'], themes: ['points-of-contact'] },
  adoption: { document: 'pc-dec-1106', paragraph: 'CBM 9', checked: 'secondary' },
  asks: [{ id: 'exchange', ...claim }],
};
const measure = ['cbm', '--id', 'osce/cbm-9', '--from', '-'];
const repositories: SmallRepository[] = [];
function repositoryWith(files: Readonly<Record<string, string>>): SmallRepository {
  const repository = smallRepository({ ...sampleFiles, ...files });
  repositories.push(repository);
  return repository;
}
afterAll(() => {
  for (const { remove } of repositories) remove();
});

/** One problem of one file, in the report that every command gives, and nothing for programmers. */
function expectOneProblem({ said, code }: { said: string; code: number | null }, file = `content/${hard}`) {
  expect(said.match(/^\S+:\d+:\d+ {2}\S+$/gm)).toEqual([`${file}:1:1  too-hard-to-parse`]);
  expect(said).not.toMatch(/^\s+at .*:\d+/m);
  expect(code).toBe(1);
}

describe.concurrent('on a file that the parser hangs or dies on', { timeout: 120_000 }, () => {
  const commands: [string, string, string[]][] = [
    ['npm run check:content', 'check-content.ts', []],
    ['npm run check:content -- --since', 'check-content.ts', ['--since', 'HEAD~1']],
    ['npm run links', 'links.ts', ['--offline']],
    ['npm run new', 'new.ts', measure],
    ['npm run diff', 'diff.ts', ['HEAD~1']],
    ['npm run baseline', 'baseline.ts', ['orphan']],
  ];

  it.for(commands)('%s says which, and ends with 1', async ([, command, given]) => {
    for (const failure of failing) {
      const repository = repositoryWith({});
      repository.write({ [hard]: `# ${failure}\n` });
      repository.commit();
      expectOneProblem(await run(repository, command, given, JSON.stringify(fields)));
    }
  });

  it('npm run diff says which of the commit that it compares with', async () => {
    const repository = repositoryWith({ [hard]: '# hangs\n' });
    repository.write({ [hard]: null });
    expectOneProblem(await run(repository, 'diff.ts', ['HEAD']));
  });

  it('npm run check:content -- --since goes on where such a file was in the commit and is no more', async () => {
    const repository = repositoryWith({ [hard]: '# dies\n' });
    repository.write({ [hard]: null, 'notes.docx': 'x' });
    const { said, code } = await run(repository, 'check-content.ts', ['--since', 'HEAD']);
    expect(said).toContain('content/notes.docx:1:1  file-place');
    expect(said).not.toContain('too-hard-to-parse');
    expect(code).toBe(1);
  });

  it('npm run new writes no entry on whose text the parser dies, and any other', async () => {
    const repository = repositoryWith({});
    const isWritten = () => existsSync(join(repository.folder, 'content/cbms/osce/cbm-9.mdx'));
    const runNew = (body: string) =>
      run(repository, 'new.ts', [...measure, '--body', body], JSON.stringify(fields));
    expectOneProblem(await runNew('# dies'), 'content/cbms/osce/cbm-9.mdx');
    expect(isWritten()).toBe(false);
    expect(await runNew('A word.')).toMatchObject({ code: 0 });
    expect(isWritten()).toBe(true);
  });

  it('npm run check:content -- --watch says which, and goes on', async ({ expect }) => {
    const { folder, write } = repositoryWith({ [hard]: '# hangs\n' });
    const child = start(folder, 'check-content.ts', ['--watch']);
    const { said, reports, stop } = followWatch(child, expect, 40_000);
    await reports(1);
    expectOneProblem({ said: said(), code: 1 });
    write({ [hard]: null });
    await reports(2);
    expect(said()).toContain('No problems in 12 files.');
    expect(await stop()).toEqual([0, null]);
  });
});
