import { parseArgs } from 'node:util';
import { parseCount } from './parse-count.ts';

/** What `npm run bench` measures. */
export interface BenchTask {
  /** With how many entries, one after another. */
  readonly counts: readonly number[];
  readonly runs: number;
  /** The folder below which other tools are installed. */
  readonly beside: string;
  /** After how many minutes a command is stopped. */
  readonly minutes: number;
}

/** How the command is written, when it was not understood. */
export const usage =
  'Usage: npm run bench [-- <numbers of entries> --runs <number> --beside <folder> --minutes <number>]';

const options = {
  runs: { type: 'string', default: '1' },
  beside: { type: 'string', default: 'scratch/beside' },
  minutes: { type: 'string', default: '15' },
} as const;

/** Undefined for what is not understood: nothing would be measured, and nothing said of it. */
export function parseBenchArguments(given: readonly string[]): BenchTask | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    const [runs, minutes] = [parseCount(values.runs), parseCount(values.minutes)];
    const asked = positionals.length > 0 ? positionals.map(parseCount) : [1000, 10_000];
    const counts = asked.filter((count) => count !== undefined);
    if (runs === undefined || minutes === undefined || counts.length < asked.length) return undefined;
    return { counts, runs, beside: values.beside, minutes };
  } catch {
    return undefined;
  }
}
