import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { type Cost, costOf, timeFormat } from './cost.ts';
import { ProcessTree } from './process-tree.ts';
import { runningProcesses } from './running-processes.ts';

/** Where GNU time is. */
export const gnuTime = '/usr/bin/time';

/** What to say where it is not. */
export const noTime = `This measures with GNU time, which is not at ${gnuTime}. Install it, then run this again.`;

/** Milliseconds between two looks at the processes; a look takes up to twenty. */
const between = 250;

/**
 * Runs a command of Node.js in a folder and says what it took. Throws with its last words when it fails, or when it is
 * stopped after so many minutes.
 */
export async function measureCommand(
  command: readonly string[],
  folder: string,
  minutes: number,
): Promise<Cost> {
  const child = spawn(gnuTime, ['-f', timeFormat, process.execPath, ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${gnuTime} did not start.`);
  const tree = new ProcessTree(pid);
  const look = setInterval(() => {
    tree.take(runningProcesses());
  }, between);
  const limit = setTimeout(() => {
    tree.take(runningProcesses());
    tree.running.forEach(end);
  }, minutes * 60_000);
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, signal) => {
      // Those that it leaves behind are there still.
      tree.take(runningProcesses());
      resolve({ code, signal });
    }),
  );
  const [written, { code, signal }] = await Promise.all([text(child.stderr), ended]);
  clearInterval(look);
  clearTimeout(limit);
  if (signal !== null) throw new Error(`It was stopped after ${String(minutes)} minutes.`);
  if (code !== 0) throw new Error(`It failed: ${written.slice(-2000)}`);
  return costOf(written, tree);
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
