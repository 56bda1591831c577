import { machineFault } from './machine-fault.ts';

/** What to say when standard output takes no more: nothing where its reader, such as `head`, has closed it. */
export const outputFault = (error: NodeJS.ErrnoException): string | undefined =>
  error.code === 'EPIPE' ? undefined : (machineFault(error) ?? error.message);
