import { watch } from 'node:fs';

/**
 * Calls back at once, and after each change below a content folder, once for changes that come together. What changes
 * while it is at work is not missed. Ends only with the process. Throws where there is no such folder.
 */
export function watchContent(folder: string, onChange: () => Promise<unknown>): void {
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const callBack = () => {
    running = running.then(onChange);
  };
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(callBack, pause);
  });
  callBack();
}

/** Editors write a file in several steps; after this many milliseconds they are done. */
const pause = 150;
