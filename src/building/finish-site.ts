import type { ListedPage } from '#exports/sitemap.ts';
import { inPageIndex } from '#indexing/page-index.ts';
import { writeSearchIndex } from '#indexing/write-search-index.ts';
import { listedPage, writeSitemaps } from '#indexing/write-sitemaps.ts';
import { precompress } from '#serving/precompress.ts';
import { giveBackMemory } from './spare-memory.ts';

/** Takes a page that is written, by its file: `cbms/osce/cbm-8/index.html`. The order of the pages is that of the index. */
export type TakePage = (path: string, html: string) => Promise<void>;

/** Has the pages and files of a site written, and adds what needs all of them: the index, the sitemaps and packed files. Gives what writing them gave. */
export async function finishSite<T>(
  folder: string,
  site: URL | undefined,
  writePages: (take: TakePage) => Promise<T>,
): Promise<T> {
  const listed: ListedPage[] = [];
  const written = await inPageIndex(async (index) => {
    const given = await writePages(async (path, html) => {
      const page = listedPage(path, html, site);
      if (page !== undefined) listed.push(page);
      await index.add(path, html);
    });
    // Pagefind takes most while it makes the index, and what pages have left here would lie beside that for nothing.
    giveBackMemory();
    await writeSearchIndex(folder, index);
    return given;
  });
  await writeSitemaps(folder, listed, site);
  await precompress(folder);
  return written;
}
