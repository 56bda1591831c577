import { distance } from 'fastest-levenshtein';

/** The candidate closest to what was written, or nothing when none is close: `nearestOf('osce/cmb-8', ids)` → `osce/cbm-8`. */
export function nearestOf<T extends string>(written: string, candidates: Iterable<T>): T | undefined {
  let best: T | undefined;
  let least = Math.max(written.length > 3 ? 2 : 1, Math.ceil(written.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const steps = stepsBetween(written.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Two letters that changed places are one slip, not two: `ocse` is one step from `osce`. */
const stepsBetween = (a: string, b: string) =>
  distance(a, b) - (a !== b && lettersOf(a) === lettersOf(b) ? 1 : 0);

const lettersOf = (text: string) => Array.from(text).sort().join('');
