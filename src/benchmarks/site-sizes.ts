import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** How large a built site is. */
export interface SiteSizes {
  readonly files: number;
  /** Bytes of all files as they lie on the disk of a host. */
  readonly onDisk: number;
  /** Bytes of those that the search is made of, as far as they stand by themselves. */
  readonly search: number;
  /** Bytes of some pages, each without what it loads, as a host with Brotli sends them. */
  readonly sent: Readonly<Record<string, number>>;
}

/** @param pages the files of some pages, by what they are called. */
export async function readSizes(site: string, pages: Readonly<Record<string, string>>): Promise<SiteSizes> {
  const listed = await readdir(site, { recursive: true, withFileTypes: true });
  const files = listed.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  let onDisk = 0;
  let search = 0;
  for (const file of files) {
    const { size } = await stat(file);
    onDisk += size;
    if (isOfSearch(file.slice(site.length))) search += size;
  }
  const sent: Record<string, number> = {};
  for (const [name, file] of Object.entries(pages))
    sent[name] = brotliCompressSync(await readFile(join(site, file))).length;
  return { files: files.length, onDisk, search, sent };
}

/** What Pagefind writes, and the index and the box of VitePress. */
const isOfSearch = (file: string): boolean => /^\/pagefind\/|\/(?:@|VP)[Ll]ocalSearch[^/]*$/.test(file);
