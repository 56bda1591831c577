import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeWhole } from './whole-folder.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('a folder is made whole or not at all', () => {
  test('it takes the place of the one before, and leaves nothing beside', async () => {
    const parent = scratch();
    for (const text of ['one', 'two'])
      await makeWhole(join(parent, 'site'), async (unfinished) => {
        await writeFile(join(unfinished, text), text);
      });
    expect(readdirSync(parent)).toEqual(['site']);
    expect(readdirSync(join(parent, 'site'))).toEqual(['two']);
  });

  test('when making it fails, the one before stays', async () => {
    const parent = scratch();
    mkdirSync(join(parent, 'site'));
    const failing = makeWhole(join(parent, 'site'), () => Promise.reject(new Error('no more room')));
    await expect(failing).rejects.toThrow('no more room');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  test('what ended runs left is tidied up, and a run that ended between the two renames is taken back', async () => {
    const parent = scratch();
    // No system gives a process so high a number.
    for (const name of ['.unfinished-site-99999999', '.replaced-site-99999999', '.unfinished-other-99999999'])
      mkdirSync(join(parent, name));
    writeFileSync(join(parent, '.replaced-site-99999999', 'old'), '');
    const failing = makeWhole(join(parent, 'site'), () => Promise.reject(new Error('stop')));
    await expect(failing).rejects.toThrow('stop');
    expect(readdirSync(parent).sort()).toEqual(['.unfinished-other-99999999', 'site']);
    expect(readdirSync(join(parent, 'site'))).toEqual(['old']);
  });

  test('the folder of a run that is still going is let be', async () => {
    const parent = scratch();
    mkdirSync(join(parent, `.unfinished-site-${String(process.ppid)}`));
    await makeWhole(join(parent, 'site'), () => Promise.resolve());
    expect(readdirSync(parent).sort()).toEqual([`.unfinished-site-${String(process.ppid)}`, 'site']);
  });
});

const files = 60;
const moduleAddress = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'whole-folder.ts')).href);

/** Makes a folder of files that all say the same, over and over, each time something else. */
const program = (folder: string) => `
  import { writeFileSync } from 'node:fs';
  import { setImmediate } from 'node:timers/promises';
  import { makeWhole } from ${moduleAddress};
  for (let turn = 0; ; turn += 1)
    await makeWhole(${JSON.stringify(folder)}, async (unfinished) => {
      process.stdout.write('.');
      for (let file = 0; file < ${String(files)}; file += 1) {
        writeFileSync(unfinished + '/' + file, process.pid + ' ' + turn);
        await setImmediate();
      }
    });`;

test('a run killed at any moment leaves the folder whole, and the next tidies up', async () => {
  const parent = scratch();
  const folder = join(parent, 'site');
  for (const signal of [
    'SIGINT',
    'SIGTERM',
    'SIGHUP',
    'SIGKILL',
    'SIGINT',
    'SIGTERM',
    'SIGKILL',
    'SIGKILL',
  ] as const) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program(folder)]);
    await once(child.stdout, 'data');
    await wait(Math.random() * 150);
    child.kill(signal);
    const [code, ended] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    expect([code, ended]).toEqual([null, signal]);
    const left = readdirSync(parent);
    if (signal !== 'SIGKILL') expect(left.filter((name) => name.startsWith('.unfinished'))).toEqual([]);
    // Between the two renames it has another name, and is whole there.
    const whole = left.includes('site')
      ? folder
      : join(parent, left.find((name) => name.startsWith('.replaced')) ?? '');
    if (whole === parent) continue;
    const texts = readdirSync(whole).map((file) => readFileSync(join(whole, file), 'utf8'));
    expect([texts.length, new Set(texts).size]).toEqual([files, 1]);
  }
  await makeWhole(folder, () => Promise.resolve());
  expect(readdirSync(parent)).toEqual(['site']);
});

test('a signal that comes in with the end of the work is not lost', async () => {
  const folder = join(scratch(), 'site');
  // The signal waits for its turn of the event loop, and the work is over before.
  const source = `
    import { inScratch } from ${moduleAddress};
    await inScratch(${JSON.stringify(folder)}, () => Promise.resolve(process.kill(process.pid, 'SIGINT')));
    setTimeout(() => process.exit(0), 2_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source]);
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
});
