import { machineFault } from './machine-fault.ts';

/** What to say when standard output takes no more: nothing where its reader, such as `head`, has closed it. */
export const outputFault = (error: NodeJS.ErrnoException): string | undefined =>
  error.code === 'EPIPE' ? undefined : (machineFault(error) ?? error.message);

/** Has a command say on standard error why standard output takes no more, and end with 1; a reader that has read enough is none. */
export function tellOutputFaults(command: NodeJS.Process): void {
  command.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const fault = outputFault(error);
    if (fault === undefined) return;
    command.stderr.write(`${fault}\n`);
    command.exitCode = 1;
  });
}
