import { ContentProblems } from '#guard/content-problems.ts';
import { UnreadFiles } from '#guard/unread-files.ts';
import { UnfitSetting } from '#model/site-address.ts';
import { NotReleasable } from '#releases/released-commit.ts';
import { machineFault } from '#report/machine-fault.ts';
import { NoBuiltSite } from '#serving/built-site.ts';
import { NoSuchPage } from '#serving/no-such-page.ts';

/**
 * Faults that are told by their message alone, and how the command ends: nobody has to see where in the code they were
 * found. By name, because Astro loads a copy of its own.
 */
const told = new Map([
  ...[UnfitSetting, NotReleasable, ContentProblems, UnreadFiles].map(({ name }) => [name, 1] as const),
  // As a mistake on the command line does: there was nothing to work with.
  ...[NoBuiltSite, NoSuchPage].map(({ name }) => [name, 2] as const),
]);

/**
 * Runs a command to its end. What a reader can mend is said in plain words, and the command ends with 1, or with 2 where it
 * could not begin; a fault of our own is thrown with all that tells where it is.
 */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const code = error instanceof Error ? told.get(error.name) : undefined;
    const message = code === undefined ? machineFault(error) : (error as Error).message;
    if (message === undefined) throw error;
    process.stderr.write(`${message.trimEnd()}\n`);
    process.exitCode = code ?? 1;
  }
}
