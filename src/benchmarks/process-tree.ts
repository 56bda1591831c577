/** A running process as Linux tells of it. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  /** The first 15 letters of its name. */
  readonly name: string;
  /** When it started: a number can come again, and with this it cannot. */
  readonly started: number;
  /** Seconds of processor time so far, its own alone. */
  readonly seconds: number;
  /** Megabytes that it holds now. */
  readonly megabytes: number;
}

/** What Linux counts processor time in. */
const ticksPerSecond = 100;

/** Reads `/proc/<pid>/stat`; undefined when it is something else. */
export function parseProcess(stat: string, pageBytes: number): RunningProcess | undefined {
  // The name may hold spaces and brackets.
  const [, pid, name, rest] = /^(\d+) \((.*)\) (.*)$/s.exec(stat) ?? [];
  if (pid === undefined || name === undefined || rest === undefined) return undefined;
  const fields = rest.split(' ').map(Number);
  const [parent = NaN, user = NaN, system = NaN, started = NaN, pages = NaN] = [1, 11, 12, 19, 21].map(
    (place) => fields[place],
  );
  return {
    pid: Number(pid),
    parent,
    name,
    started,
    seconds: (user + system) / ticksPerSecond,
    megabytes: (pages * pageBytes) / 1e6,
  };
}

/**
 * What a process and all that descend from it took, from looks at the machine now and then. A process is counted until the last
 * look that saw it, also when its parent has left it: so nothing is counted twice, and what happens between the last
 * look and its end is missed.
 */
export class ProcessTree {
  readonly #root: number;
  readonly #seen = new Map<string, RunningProcess>();
  #memory = 0;
  #running: readonly number[] = [];

  constructor(root: number) {
    this.#root = root;
  }

  /** Takes one look: all processes that run. */
  take(all: readonly RunningProcess[]): void {
    const children = Map.groupBy(all, ({ parent }) => parent);
    const found = new Set<RunningProcess>();
    const waiting = all.filter((each) => each.pid === this.#root || this.#seen.has(keyOf(each)));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(children.get(next.pid) ?? []));
    }
    for (const each of found) this.#seen.set(keyOf(each), each);
    this.#running = [...found].map(({ pid }) => pid);
    const now = [...found].reduce((sum, { megabytes }) => sum + megabytes, 0);
    this.#memory = Math.max(this.#memory, now);
  }

  /** The numbers of those that the last look saw. */
  get running(): readonly number[] {
    return this.#running;
  }

  /** Megabytes at most, of all together. */
  get memory(): number {
    return this.#memory;
  }

  /** Seconds of processor time of those whose names begin so, or of all. */
  seconds(beginning = ''): number {
    return [...this.#seen.values()]
      .filter(({ name }) => name.startsWith(beginning))
      .reduce((sum, { seconds }) => sum + seconds, 0);
  }
}

const keyOf = ({ pid, started }: RunningProcess): string => `${String(pid)} ${String(started)}`;
