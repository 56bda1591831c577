import fc from 'fast-check';
import { bodyProperty } from './body-property.ts';
import { entryProperty } from './entry-property.ts';
import { smallEntryProperty } from './small-entry-property.ts';
import type { Property } from './property.ts';

/** What must hold for every input. */
export const properties: readonly Property[] = [bodyProperty, smallEntryProperty, entryProperty];

/** A counterexample, made as small as it can be, with what gives it again. */
export interface Counterexample {
  readonly property: string;
  readonly input: string;
  readonly faults: string;
  readonly seed: number;
  readonly path: string;
}

/** Tries a property on many inputs. @returns the smallest input for which it does not hold, if any was met. */
export function tryProperty(
  { name, inputs, faultsOf }: Property,
  runs: number,
  seed: number,
): Counterexample | undefined {
  const result = fc.check(
    fc.property(inputs, (input) => {
      const faults = faultsOf(input);
      if (faults.length > 0) throw new Error(faults.join('; '));
    }),
    { numRuns: runs, seed },
  );
  if (!result.failed) return undefined;
  const { counterexample, errorInstance, counterexamplePath } = result;
  return {
    property: name,
    input: fc.stringify(counterexample?.[0]),
    faults: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    seed,
    path: counterexamplePath ?? '',
  };
}
