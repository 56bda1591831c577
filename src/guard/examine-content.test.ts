import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import { judge } from '#rules/judge.ts';
import { sampleFiles } from '#rules/sample-content.ts';
import { examineContent, findProblems } from './examine-content.ts';
import { processLimits } from './ask-process.ts';

const broken = 'src/fixtures/broken-content';
const inProcesses = 60_000;

describe('examining in a process of its own', { timeout: inProcesses }, () => {
  it('says of a folder what examining here says', async () => {
    const here = judge(await readContent(broken));
    const apart = await examineContent(broken);
    const toData = ({ graph }: typeof here) =>
      graph.entries.map(({ id, data, html }) => ({ id, data, html }));
    expect(apart.problems).toEqual(here.problems);
    expect(toData(apart)).toEqual(toData(here));
    expect(await findProblems(broken)).toMatchObject({ problems: here.problems, files: here.files });
  });

  it('says of a folder that is not there that it is not', async () => {
    expect((await findProblems('nowhere')).problems).toMatchObject([{ rule: 'missing-file' }]);
  });

  it('fails plainly where the process cannot start, which is no fault of the content', async () => {
    const module = new URL('../fixtures/no-such-module.ts', import.meta.url);
    await expect(findProblems(broken, { ...processLimits, module })).rejects.toThrow('did not start');
  });
});

describe('a file on which the parser fails', { timeout: inProcesses }, () => {
  const limits = {
    module: new URL('../fixtures/failing-process.ts', import.meta.url),
    memory: 64,
    patience: 1000,
  };
  const failing = {
    'glossary/b-hangs.yaml': 'a file that was not read within two seconds',
    // A machine with much to do may take longer to fill the memory than the file is given.
    'glossary/d-fills.yaml': expect.stringMatching(/more memory|two seconds/) as string,
    'glossary/f-dies.yaml': 'a file that the parser could not read',
    'glossary/g-throws.yaml': 'a file that the parser could not read',
    'glossary/h-writes.yaml': 'a file that the parser could not read',
    'glossary/z-exits.yaml': 'a file that the parser could not read',
  };
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'failing-'));
    const texts = Object.keys(failing).map((path) => [path, `# ${/-(\w+)\./.exec(path)?.[1] ?? ''}\n`]);
    for (const [path = '', text = ''] of [...Object.entries(sampleFiles), ...texts, ['notes.txt', 'x']]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['the check', findProblems],
    ['the build', examineContent],
  ])('is a problem of that file for %s, and all others are still read', async (_, examineWith) => {
    const { problems, files } = await examineWith(folder, limits);
    expect(files).toBe(Object.keys(sampleFiles).length + Object.keys(failing).length + 1);
    expect(problems.map(({ rule }) => rule)).toEqual([
      ...Object.keys(failing).map(() => 'too-hard-to-parse'),
      'file-place',
    ]);
    const found = problems.map((each) => [each.file.slice(folder.length + 1), each.found]);
    expect(Object.fromEntries(found.slice(0, -1))).toEqual(failing);
    expect(existsSync('written-by-a-file.txt')).toBe(false);
  });
});
