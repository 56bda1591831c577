import { resolve } from 'node:path';
import type { KnownFiles } from '#exports/parcel.ts';
import { digestOf } from '#disk/digest-of.ts';
import { UnfitSetting } from '#model/site-address.ts';
import { handOver, type Taker } from './hand-over.ts';
import { type AssetHashes, withIntegrity } from './integrity.ts';
import type { LastBuild, Made, Written } from './last-build.ts';
import { readAssetHashes } from './read-asset-hashes.ts';
import { siteWriter } from './site-writer.ts';

/** Who hears of what is rendered. */
type Listener = Pick<Taker, 'begin' | 'wants'> & {
  /** A page as it was written, with the hashes of what it loads. */
  readonly page: Taker['page'];
};

/** What was rendered, and how many pages of it were not, but taken over. */
export interface Rendered extends Written {
  readonly counts: { readonly rendered: number; readonly takenOver: number };
}

/**
 * Renders the content into a folder, as it stands at the top of a host: pages and files, and none of what needs all pages.
 * What shows the same as in the last build is taken over from it.
 */
export async function renderSite(folder: string, listener: Listener, last?: LastBuild): Promise<Rendered> {
  const { write, find, takeOver } = siteWriter(folder, last?.folder);
  const pages = new Map<string, Made>();
  const files = new Map<string, Made>();
  const counts = { rendered: 0, takenOver: 0 };
  let hashes: AssetHashes = new Map();
  let assets = '';
  let intact: KnownFiles | undefined;
  const isAsLeft = (known: Made | undefined) => (content: Uint8Array) => digestOf(content) === known?.digest;
  const taker: Taker = {
    begin: async () => {
      hashes = readAssetHashes(folder);
      assets = digestOf(JSON.stringify([...hashes]));
      await listener.begin();
    },
    wants: listener.wants,
    takeOver: async (page) => {
      const known = last?.assets === assets ? last.pages.get(page.path) : undefined;
      if (known === undefined || known.key !== page.key) return false;
      const content = takeOver(page.path, isAsLeft(known));
      if (content === undefined) return false;
      counts.takenOver += 1;
      pages.set(page.path, known);
      await listener.page({ ...page, html: new TextDecoder().decode(content) });
      return true;
    },
    page: async (page) => {
      const html = withIntegrity(page.html, hashes);
      write(page.path, html);
      counts.rendered += 1;
      if (page.key !== undefined) pages.set(page.path, { key: page.key, digest: digestOf(html) });
      await listener.page({ ...page, html });
    },
    knownFiles: () =>
      (intact ??= new Map(
        [...(last?.files ?? [])].flatMap(([path, known]) =>
          find(path, isAsLeft(known)) === undefined ? [] : [[path, known.key] as const],
        ),
      )),
    file: ({ path, key, content }) => {
      if (content !== undefined) write(path, content);
      const bytes = content ?? takeOver(path, isAsLeft(last?.files.get(path)));
      if (bytes === undefined)
        throw new UnfitSetting(`${path} of the last build was changed while this one was made. Build again.`);
      if (key !== undefined) files.set(path, { key, digest: digestOf(bytes) });
    },
  };
  // Astro's programmatic interface instead of its command line: that one reports usage over the network. Loaded here, when
  // the environment says what the bundler is to do with memory.
  const { build } = await import('astro');
  await build({ logLevel: 'warn', outDir: resolve(folder), integrations: [handOver(taker)] });
  return { pages, files, assets, counts };
}
