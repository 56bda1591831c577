import type { LinkSettings, Surroundings } from './link-settings.ts';

/** Makes requests wait for their turn. */
export interface HostQueue {
  /**
   * Runs a request when its host is free: one at a time for a host, with a pause after each.
   * @param known gives the answer where it has become known while the request waited.
   */
  readonly inTurn: <T>(host: string, request: () => Promise<T>, known: () => T | undefined) => Promise<T>;
  /** Leaves a host alone for a time. */
  readonly leaveAlone: (host: string, milliseconds: number) => void;
}

export function hostQueue(
  { pause, hostsAtOnce }: Pick<LinkSettings, 'pause' | 'hostsAtOnce'>,
  { now, sleep }: Pick<Surroundings, 'now' | 'sleep'>,
): HostQueue {
  const lastTurn = new Map<string, Promise<unknown>>();
  const freeFrom = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let free = hostsAtOnce;

  const leaveAlone: HostQueue['leaveAlone'] = (host, milliseconds) => {
    freeFrom.set(host, Math.max(freeFrom.get(host) ?? 0, now() + milliseconds));
  };
  const enter = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const inTurn: HostQueue['inTurn'] = (host, request, known) => {
    const turn = (lastTurn.get(host) ?? Promise.resolve()).then(async () => {
      const before = known();
      if (before !== undefined) return before;
      await sleep(Math.max(0, (freeFrom.get(host) ?? 0) - now()));
      await enter();
      try {
        return await request();
      } finally {
        leave();
        leaveAlone(host, pause);
      }
    });
    lastTurn.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { inTurn, leaveAlone };
}
