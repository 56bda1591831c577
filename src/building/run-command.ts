import { UnfitSetting } from '#model/site-address.ts';
import { NotReleasable } from '#releases/released-commit.ts';
import { machineFault } from '#report/machine-fault.ts';
import { ContentProblems } from '../content-source.ts';

/** Faults that are told by their message alone: nobody has to see where in the code they were found. By name, because Astro loads a copy of its own. */
const told = [UnfitSetting, NotReleasable, ContentProblems].map(({ name }) => name);

/**
 * Runs a command to its end. What a reader can mend is said in plain words, and the command ends with 1; a fault of our
 * own is thrown with all that tells where it is.
 */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const message = error instanceof Error && told.includes(error.name) ? error.message : machineFault(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}
