import { close, createIndex } from 'pagefind';
import type { CatalogueEntry } from '#search/catalogue.ts';
import type { Bundle } from './bundle.ts';
import { indexedPart } from './indexed-part.ts';

/** The full-text index of a site while it is made, page by page. */
export interface PageIndex {
  /** Takes a page into the index if it marks a body. The order of the pages is that of the index. */
  readonly add: (path: string, html: string) => Promise<void>;
  /** Takes the entries that share a page with others, and gives what Pagefind makes of all. */
  readonly finish: (entries: readonly CatalogueEntry[]) => Promise<Bundle>;
}

/** What of Pagefind's bundle the search uses; its own interfaces stay away. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(index|fragment)\/.+)$/;

/** Pages that Pagefind, which is another process, may have before it: enough that it never waits for one. */
const ahead = 32;

/** Makes an index of what is put into it. Pagefind reads the pages while the next are made. */
export async function inPageIndex<T>(use: (index: PageIndex) => Promise<T>): Promise<T> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const waiting: { readonly what: string; readonly faults: Promise<readonly string[]> }[] = [];
  const wait = (what: string, taken: Promise<{ readonly errors: readonly string[] }>) => {
    // When Pagefind ends, it fails all that wait at once, and an error that nobody waits for yet would end this process.
    waiting.push({
      what,
      faults: taken.then(
        ({ errors: faults }) => faults,
        (error: unknown) => [String(error)],
      ),
    });
  };
  const settle = async (most: number) => {
    while (waiting.length > most) {
      const [first] = waiting.splice(0, 1);
      const faults = (await first?.faults) ?? [];
      if (faults.length > 0)
        throw new Error(`Pagefind could not take ${first?.what ?? ''}: ${faults.join(' ')}`);
    }
  };
  try {
    return await use({
      add: async (path, html) => {
        const content = indexedPart(html);
        if (content === undefined) return;
        wait(path, index.addHTMLFile({ sourcePath: path, content }));
        await settle(ahead);
      },
      finish: async (entries) => {
        // Entries that share a page are found each by its own words.
        for (const { url, prose } of entries) {
          if (prose === undefined) continue;
          wait(url, index.addCustomRecord({ url, content: prose, language: 'en' }));
          await settle(ahead);
        }
        await settle(0);
        const written = await index.getFiles();
        if (written.errors.length > 0)
          throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`);
        return new Map(
          written.files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]),
        );
      },
    });
  } finally {
    await Promise.all(waiting.map(({ faults }) => faults));
    await close();
  }
}
