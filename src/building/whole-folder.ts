import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Has a folder made under another name beside its own, and gives it its name when it is whole: whatever happens on the
 * way, what stood there before stands there still. What a killed run has left behind goes first. Gives what making it gave.
 */
export async function makeWhole<T>(folder: string, make: (unfinished: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(folder), { recursive: true });
  return inScratch(folder, async (unfinished) => {
    const made = await make(unfinished);
    await replace(folder, unfinished);
    return made;
  });
}

/** Has an empty folder used that is gone afterwards, whatever happens, and gives what its use gave. It lies beside the one that it is named for. */
export async function inScratch<T>(folder: string, use: (scratch: string) => Promise<T>): Promise<T> {
  await tidy(folder);
  const scratch = besideOf(folder, 'unfinished');
  const stopListening = removeOnSignal(scratch);
  try {
    await mkdir(scratch);
    return await use(scratch);
  } catch (error) {
    throw (await isFull(dirname(folder))) ? fullDisk(folder, error) : error;
  } finally {
    stopListening();
    await remove(scratch);
  }
}

/** What else was being written there when something failed may still come: that is the next run's to remove. */
const remove = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);

/** Less than a megabyte is free. Not every tool says that it could not write: some miss their file later. */
async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 1_000_000;
}

const fullDisk = (path: string, cause: unknown): Error =>
  Object.assign(new Error(`${path} could not be written.`, { cause }), { code: 'ENOSPC', path });

/** Two renames: nobody sees the folder half old and half new. */
async function replace(folder: string, unfinished: string): Promise<void> {
  const replaced = besideOf(folder, 'replaced');
  if (existsSync(folder)) await rename(folder, replaced);
  await rename(unfinished, folder);
  await rm(replaced, { recursive: true, force: true });
}

type Role = 'unfinished' | 'replaced';

const besideOf = (folder: string, role: Role): string =>
  join(dirname(folder), `.${role}-${basename(folder)}-${String(process.pid)}`);

/** Removes what runs that have ended left beside a folder; a run that ended between the two renames is taken back. */
async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const [, role, of, run] = /^\.(unfinished|replaced)-(.+)-(\d+)$/.exec(name) ?? [];
    if (of !== basename(folder) || isRunning(Number(run))) continue;
    const left = join(dirname(folder), name);
    if (role === 'replaced' && !existsSync(folder)) await rename(left, folder);
    else await rm(left, { recursive: true, force: true });
  }
}

/** Whether another process of this number is there. Where it is, it may be that run, and its folder is let be. */
function isRunning(run: number): boolean {
  if (run === process.pid) return false;
  try {
    return process.kill(run, 0);
  } catch (error) {
    // EPERM: there is one, of another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a signal has to remove. It belongs to the process, as its listeners do. */
const scratchFolders = new Set<string>();

/**
 * Until told to stop, a signal removes the folder before it ends the process as it would have. The listeners stay when
 * no folder is left: a signal that has come in and waits for its turn while they are taken off would be lost.
 */
function removeOnSignal(folder: string): () => void {
  scratchFolders.add(folder);
  for (const signal of signals) if (!process.listeners(signal).includes(end)) process.on(signal, end);
  return () => void scratchFolders.delete(folder);
}

function end(signal: NodeJS.Signals): void {
  for (const folder of scratchFolders)
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Something was still being written there: the next run removes it.
    }
  for (const each of signals) process.off(each, end);
  process.kill(process.pid, signal);
}
