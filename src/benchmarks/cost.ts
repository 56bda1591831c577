/** What a command took. */
export interface Cost {
  /** Seconds from beginning to end. */
  readonly wall: number;
  /** Seconds of processor time, of its own and of the processes that it started. */
  readonly cpu: number;
  /** Megabytes at most, of the largest of these processes. */
  readonly memory: number;
}

/** How GNU time is asked for a cost: user and system seconds, elapsed seconds, kilobytes. */
export const timeFormat = '%U %S %e %M';

/** The cost in the last line that GNU time wrote. Throws when there is none. */
export function parseCost(written: string): Cost {
  const last = written.trim().split('\n').at(-1) ?? '';
  const [user = NaN, system = NaN, wall = NaN, kilobytes = NaN] = last.split(' ').map(Number);
  if ([user, system, wall, kilobytes].some(Number.isNaN))
    throw new Error(`Found “${last}”, expected the four numbers of GNU time.`);
  return { wall, cpu: user + system, memory: kilobytes / 1000 };
}
