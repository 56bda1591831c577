/** What the load generator wrk says of one run. */
export interface WrkReport {
  readonly requestsPerSecond: number;
  /** In milliseconds: half of the answers came sooner, and 99 of a hundred. */
  readonly median: number;
  readonly percentile99: number;
  /** Answers that were no success, and connections that failed. */
  readonly failed: number;
}

/** Reads what `wrk --latency` prints. Throws when it is something else. */
export function parseWrk(text: string): WrkReport {
  const failures = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? '0';
  return {
    requestsPerSecond: Number(found(text, /Requests\/sec:\s+([\d.]+)/)),
    median: milliseconds(found(text, /^\s+50%\s+(\S+)/m)),
    percentile99: milliseconds(found(text, /^\s+99%\s+(\S+)/m)),
    failed: [...failures.slice(1), refused].reduce((sum, each) => sum + Number(each), 0),
  };
}

function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`No report of wrk: ${text.slice(0, 200)}`);
  return value;
}

/** `1.25ms` → 1.25, `830.00us` → 0.83 */
function milliseconds(written: string): number {
  const number = Number.parseFloat(written);
  if (written.endsWith('us')) return number / 1000;
  return written.endsWith('ms') ? number : number * 1000;
}
