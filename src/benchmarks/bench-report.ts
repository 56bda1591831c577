import type { Cost } from './cost.ts';
import { median } from './median.ts';
import { type Costs, ratiosOf } from './ratios.ts';
import type { SiteSizes } from './site-sizes.ts';

/** What was measured with so many entries. */
export interface BenchResult {
  readonly count: number;
  readonly costs: Costs;
  /** Why a baseline has no figures, or fewer than the others. */
  readonly failures: Readonly<Record<string, string>>;
  /** Of the site, and of each baseline. */
  readonly sizes: Readonly<Record<string, SiteSizes>>;
  /** Bytes that the first search of a reader loads beside its page, as a median of several. */
  readonly firstSearch: number;
}

/** The figures as lines for a terminal. */
export function renderBench({ count, costs, failures, sizes, firstSearch }: BenchResult): string {
  return [
    `${String(count)} entries, medians of ${String(costs.cold?.length ?? 0)}`,
    ...Object.entries(costs).flatMap(([step, runs]) => (runs.length > 0 ? [renderCost(step, runs)] : [])),
    ...Object.entries(failures).map(([name, why]) => `${name.padEnd(9)} ${why}`),
    ...ratiosOf(costs).map(
      ({ name, ratio, wanted }) =>
        `${name.padEnd(15)} ${ratio.toFixed(2)} of processor time, wanted at most ${String(wanted)}`,
    ),
    ...Object.entries(sizes).map(([name, size]) => sizeLine(name, size)),
    `The first search loads ${kB(firstSearch)} beside its page`,
    '',
  ].join('\n');
}

/** What a step cost, as a line: medians of its runs. */
export function renderCost(step: string, runs: readonly Cost[]): string {
  const of = (key: keyof Cost) => median(runs.map((cost) => cost[key])).toFixed(key === 'memory' ? 0 : 1);
  const times = `${of('wall').padStart(7)} s ${of('cpu').padStart(7)} s of processor time`;
  const pagefind = of('pagefind') === '0.0' ? '' : `, ${of('pagefind')} s of it in Pagefind`;
  return `${step.padEnd(9)} ${times} ${of('memory').padStart(6)} MB${pagefind}`;
}

function sizeLine(name: string, { files, onDisk, search, sent }: SiteSizes): string {
  const pages = Object.entries(sent).map(([page, bytes]) => `${page} ${kB(bytes)}`);
  return `${name.padEnd(9)} ${String(files)} files, ${MB(onDisk)}, of which search ${MB(search)}; sent: ${pages.join(', ')}`;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
