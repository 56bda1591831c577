import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseProcess, type RunningProcess } from './process-tree.ts';

let pageBytes: number | undefined;

/** All processes that run on this machine now, which must be one with Linux. */
export function runningProcesses(): RunningProcess[] {
  const bytes = (pageBytes ??= Number(execFileSync('getconf', ['PAGESIZE'], { encoding: 'utf8' })));
  return readdirSync('/proc').flatMap((pid) => {
    const running = /^\d+$/.test(pid) ? parseProcess(statOf(pid), bytes) : undefined;
    return running === undefined ? [] : [running];
  });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It ended in between.
    return '';
  }
}
