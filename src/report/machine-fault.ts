/** What a system error means, by its code. */
const meanings: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk is full, so ${path} could not be written. Make room, then run this again.`,
  EDQUOT: (path) =>
    `This user has no room left, so ${path} could not be written. Make room, then run this again.`,
  EROFS: (path) =>
    `The disk can only be read, so ${path} could not be written. Run this in a folder that can be written.`,
  EACCES: (path) => `This user may not use ${path}. Change who may, or run this as another user.`,
  EPERM: (path) => `This user may not change ${path}. Change who may, or run this as another user.`,
  EMFILE: (path) =>
    `Too many files are open, so ${path} could not be. Allow more (ulimit -n 4096), then run this again.`,
  EIO: (path) => `The disk failed at ${path}.`,
};

/** One line on a fault of the machine, such as a full disk; undefined for any other error, which is a fault of ours. */
export function machineFault(error: unknown): string | undefined {
  // An error may have been wrapped by whatever it passed through.
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = '', path, dest } = cause as NodeJS.ErrnoException & { dest?: string };
    const meaning = meanings[code];
    if (meaning) return meaning((dest ?? path ?? 'a file').replaceAll(/\s/g, ' '));
  }
  return undefined;
}
