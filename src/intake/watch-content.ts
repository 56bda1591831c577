import { watch } from 'node:fs/promises';

/** Calls back after each change below a content folder, once for changes that come together. Ends when the signal says so. */
export async function watchContent(
  folder: string,
  onChange: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  try {
    for await (const _ of watch(folder, { recursive: true, ...(signal && { signal }) })) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(onChange);
      }, pause);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    clearTimeout(timer);
    await running;
  }
}

/** Editors write a file in several steps; after this many milliseconds they are done. */
const pause = 150;
