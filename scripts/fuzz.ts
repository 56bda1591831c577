import { parseArgs } from 'node:util';
import { parseCount } from '#benchmarks/parse-count.ts';
import { properties, tryProperty } from '#fuzzing/run-fuzz.ts';

const usage = `Usage: npm run fuzz [-- --runs <inputs> --seed <whole number> --only <${properties.map(({ id }) => id).join(' | ')}>]`;
const options = { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } } as const;

function readArguments() {
  try {
    const { values } = parseArgs({ options });
    const runs = parseCount(values.runs ?? '5000');
    const seed = Number(values.seed ?? Date.now() % 1_000_000);
    const chosen = properties.filter(({ id }) => values.only === undefined || id === values.only);
    if (runs === undefined || !Number.isInteger(seed) || chosen.length === 0) return undefined;
    return { runs, seed, chosen };
  } catch {
    return undefined;
  }
}

/** So many inputs share a seed, so that a counterexample is found again in seconds. */
const batch = 1000;

function fuzz({ runs, seed: firstSeed, chosen }: NonNullable<ReturnType<typeof readArguments>>): void {
  for (const property of chosen) {
    const start = performance.now();
    for (let done = 0; done < runs; done += batch) {
      const seed = firstSeed + done / batch;
      const failed = tryProperty(property, Math.min(batch, runs - done), seed);
      if (failed) {
        process.stdout.write(
          `${failed.property}: it does not.\n  input   ${failed.input}\n  fault   ${failed.faults}\n`,
        );
        process.stdout.write(
          `  again   npm run fuzz -- --seed ${String(failed.seed)} --runs ${String(batch)} --only ${property.id}\n`,
        );
        process.exitCode = 1;
        break;
      }
      const rate = Math.round((Math.min(done + batch, runs) / (performance.now() - start)) * 1000);
      process.stdout.write(
        `${property.name}: ${String(Math.min(done + batch, runs))} inputs, ${String(rate)} a second\n`,
      );
    }
  }
}

const given = readArguments();
if (given) fuzz(given);
else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
