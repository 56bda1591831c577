import { watch } from 'node:fs/promises';

/** Calls back after each change below a content folder, once for changes that come together. Ends only with the process. */
export async function watchContent(folder: string, onChange: () => Promise<unknown>): Promise<void> {
  const changes = watch(folder, { recursive: true });
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  while (!(await changes.next()).done) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, pause);
  }
}

/** Editors write a file in several steps; after this many milliseconds they are done. */
const pause = 150;
