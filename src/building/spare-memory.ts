import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has the bundler give back memory as it frees it: it would keep some 400 MB of 10,000 entries until the build ends, since it
 * never looks at them again. Its allocator, mimalloc, reads this when the bundler is loaded, not later.
 */
export function haveBundlerGiveBack(environment: NodeJS.ProcessEnv): void {
  environment.MIMALLOC_PURGE_DELAY ??= '0';
}

/** Gives back what nothing holds any more. Takes a second or two. */
export function giveBackMemory(): void {
  // Without an option of the command line, which not every command that builds would remember.
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as NodeJS.GCFunction;
  collectGarbage({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
