import type { ProcessTree } from './process-tree.ts';

/** What a command took, with all processes that it started. */
export interface Cost {
  /** Seconds from beginning to end. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Megabytes at most, of all processes together. */
  readonly memory: number;
  /** Seconds of the processor time that the processes of Pagefind took by themselves. */
  readonly pagefind: number;
}

/** How GNU time is asked for a cost: user and system seconds, elapsed seconds, kilobytes. */
export const timeFormat = '%U %S %e %M';

/**
 * The cost in the last line that GNU time wrote, and in the looks at the processes meanwhile. Throws when there is no such line.
 *
 * GNU time is exact, and counts only processes that were waited for when they ended. Node.js does not wait for those
 * that it leaves behind: Pagefind when the build ends soon after it, esbuild always. The looks see every process that
 * lives long enough, and miss what it does after the last one. Each counts too little and never too much, so the larger counts.
 */
export function costOf(written: string, tree: Pick<ProcessTree, 'memory' | 'seconds'>): Cost {
  const last = written.trim().split('\n').at(-1) ?? '';
  const [user = NaN, system = NaN, wall = NaN, kilobytes = NaN] = last.split(' ').map(Number);
  if ([user, system, wall, kilobytes].some(Number.isNaN))
    throw new Error(`Found “${last}”, expected the four numbers of GNU time.`);
  return {
    wall,
    cpu: Math.max(user + system, tree.seconds()),
    // Its kilobytes are of 1,024 bytes.
    memory: Math.max((kilobytes * 1024) / 1e6, tree.memory),
    pagefind: tree.seconds('pagefind'),
  };
}
