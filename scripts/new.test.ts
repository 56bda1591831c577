import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFiles } from '#rules/sample-content.ts';

const root = mkdtempSync(join(tmpdir(), 'cbm-'));
const folder = (name: string) => join(root, name);
beforeAll(() => {
  for (const [path, content] of Object.entries(sampleFiles)) {
    const file = join(folder('sample'), 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A repository of its own, so that tests may run side by side. */
function repository(name: string) {
  cpSync(folder('sample'), folder(name), { recursive: true });
  const path = (file: string) => join(folder(name), 'content', file);
  return {
    cwd: folder(name),
    read: (file: string) => readFileSync(path(file), 'utf8'),
    has: (file: string) => existsSync(path(file)),
  };
}

const script = join(import.meta.dirname, 'new.ts');
async function run(file: string, cwd: string, given: readonly string[], input = '') {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...given], { cwd });
  child.stdin.end(input);
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number];
  return { out, err, code };
}
const runNew = (cwd: string, given: readonly string[], input?: string) => run('new.ts', cwd, given, input);

const cbm = [
  ...['cbm', '--id', 'osce/cbm-9', '--level', 'regional', '--organisation', 'osce', '--title', 'Exchanges'],
  ...['--designation', 'OSCE CBM 9', '--status', 'adopted', '--commitment', 'voluntary'],
  ...['--kinds', 'transparency', '--themes', 'points-of-contact', '--set', 'adoption.document=pc-dec-1106'],
  ...[
    '--set',
    'adoption.paragraph=CBM 9',
    '--set',
    'adoption.checked=secondary',
    '--set',
    'asks.0.id=exchange',
  ],
  ...['--set', 'asks.0.text=States exchange views.', '--set', 'asks.0.source.document=pc-dec-1106'],
  ...['--set', 'asks.0.source.paragraph=CBM 9', '--set', 'asks.0.checked=secondary'],
];

describe.concurrent('npm run new, with flags', { timeout: 60_000 }, () => {
  it('writes an entry that passes the check, says so, and leaves nothing else behind', async ({ expect }) => {
    const { cwd, read } = repository('flags');
    expect(await runNew(cwd, cbm)).toEqual({
      out: [
        'Written: content/cbms/osce/cbm-9.mdx',
        'check:content finds nothing wrong with it.',
        'Next: look at the file, run npm run check:content, and propose the change (CONTRIBUTING.md).\n',
      ].join('\n'),
      err: '',
      code: 0,
    });
    expect(read('cbms/osce/cbm-9.mdx')).toContain('source: { document: pc-dec-1106, paragraph: CBM 9 }\n');
    expect(await run('check-content.ts', cwd, [])).toMatchObject({
      out: 'No problems in 13 files.\n',
      code: 0,
    });
    expect(readdirSync(join(cwd, '.cache'))).toEqual([]);
  });

  it('takes the fields of a position from the standard input, and finds its place itself', async ({
    expect,
  }) => {
    const { cwd, read } = repository('input');
    const claim = {
      text: 'Spoke for it.',
      source: { document: 'pc-dec-1106', paragraph: '7' },
      checked: 'secondary',
    };
    const data = {
      delegation: 'osce-delegation',
      meeting: 'oewg-2019-2021/2020-02-12',
      statements: [{ question: 'global-repository', stance: 'support', claim }],
    };
    const { code } = await runNew(cwd, ['position', '--from', '-'], JSON.stringify(data));
    expect(code).toBe(0);
    expect(read('positions/oewg-2019-2021/2020-02-12/osce-delegation.mdx')).toContain(
      '  - id: global-repository\n',
    );
    expect(await run('check-content.ts', cwd, [])).toMatchObject({ code: 0 });
  });

  it('adds a record to a list, and leaves the others as they are', async ({ expect }) => {
    const { cwd, read } = repository('list');
    const { code } = await runNew(cwd, [
      'delegation',
      '--id',
      'kenya',
      '--name',
      'Kenya',
      '--kind',
      'member-state',
      '--iso3',
      'KEN',
    ]);
    expect(code).toBe(0);
    const list = read('delegations.yaml');
    expect(list.startsWith(sampleFiles['delegations.yaml'] ?? '-')).toBe(true);
    expect(list).toContain('KEN');
  });

  it('writes a document that nothing mentions yet, and says what is still to do', async ({ expect }) => {
    const { cwd, has } = repository('unused');
    const { out, code } = await runNew(cwd, [
      'document',
      '--id',
      'a-70-174',
      '--title',
      'Report',
      '--symbol',
      'A/70/174',
      '--kind',
      'report',
      '--issuer',
      'United Nations',
      '--checked',
      'unchecked',
    ]);
    expect(out).toContain('write “a-70-174” where it belongs');
    expect([code, has('documents/a-70-174.yaml')]).toEqual([0, true]);
  });

  it('names what is missing by the flags that give it', async ({ expect }) => {
    const { cwd } = repository('missing');
    const { out, err, code } = await runNew(cwd, ['position', '--delegation', 'australia']);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(
      /^These are missing:\n {2}--meeting … +Where\.\n {2}--set statements\.0\.question=… /,
    );
  });

  it('overwrites nothing', async ({ expect }) => {
    const { cwd, read } = repository('exists');
    const { err, code } = await runNew(cwd, [...cbm, '--id', 'osce/cbm-8']);
    expect([err, code]).toEqual(['cbms/osce/cbm-8 is there already. Nothing was written.\n', 2]);
    expect(read('cbms/osce/cbm-8.mdx')).toBe(sampleFiles['cbms/osce/cbm-8.mdx']);
  });

  it.for([
    [
      'an unknown id, with the nearest',
      ['--organisation', 'ocse', '--id', 'ocse/cbm-9'],
      'Did you mean osce?',
    ],
    ['a value that is not in the list', ['--status', 'adoptd'], 'unlisted-value'],
    ['a personal contact', ['--set', 'asks.0.text=Write to a.person@example.org.'], 'personal-contact'],
  ] as const)('writes nothing with %s', async ([name, more, message], { expect }) => {
    const { cwd, has } = repository(name);
    const { err, code } = await runNew(cwd, [...cbm, ...more]);
    expect(err).toContain(message);
    expect(err).toContain('Nothing was written.');
    expect([code, has('cbms/osce/cbm-9.mdx'), has('cbms/ocse/cbm-9.mdx')]).toEqual([1, false, false]);
  });

  it('explains itself when it is not understood', async ({ expect }) => {
    const { cwd } = repository('usage');
    const { err, code } = await runNew(cwd, ['positon']);
    expect(err).toMatch(/^There is no collection “positon”\. Did you mean position\?\nUsage: /);
    expect(code).toBe(2);
    expect(await runNew(cwd, ['position', '--from', 'nowhere.yaml'])).toMatchObject({ code: 2 });
    expect(await runNew(cwd, ['position', '--from', '-'], 'a: b: c')).toMatchObject({ code: 2 });
  });
});

/** `script` of util-linux gives a program a terminal; where there is none, nobody can be asked. */
const hasTerminal = existsSync('/usr/bin/script');
describe.runIf(hasTerminal)('npm run new, in a terminal', { timeout: 60_000 }, () => {
  it('asks for what it was not told, completes ids, and writes the entry', async () => {
    const { cwd, read } = repository('terminal');
    const command = [process.execPath, script, ...cbm.filter((_, at) => ![5, 6, 7, 8].includes(at))];
    const quoted = command.map((word) => `'${word}'`).join(' ');
    const child = spawn('/usr/bin/script', ['-qec', quoted, '/dev/null'], {
      cwd,
      env: { ...process.env, TERM: 'xterm' },
    });
    // The order of the questions is that of the schema; a completion is taken once it is shown.
    const answers: [RegExp, string][] = [
      [/organisation \(/, 'secur'],
      [/secur[^]*❯ osce/, '\r'],
      [/title \(A short/, 'Exchanges\r'],
      [/What else/, '\r'],
    ];
    let screen = '';
    child.stdout.on('data', (part: Buffer) => {
      screen += part.toString();
      const [next] = answers;
      if (next?.[0].test(screen)) {
        answers.shift();
        screen = '';
        child.stdin.write(next[1]);
      }
    });
    await once(child, 'close');
    expect(read('cbms/osce/cbm-9.mdx')).toContain('title: Exchanges\n');
  });
});
