import { resolve } from 'node:path';
import { build } from 'astro';
import { handOver, type Taker } from './hand-over.ts';
import { type Fingerprints, withIntegrity } from './integrity.ts';
import { readFingerprints } from './read-fingerprints.ts';
import { siteWriter } from './site-writer.ts';

/** Who hears of what is rendered. */
type Listener = Pick<Taker, 'begin' | 'wants'> & {
  /** A page as it was written, with the fingerprints of what it loads. */
  readonly page: Taker['page'];
};

/** Renders the content into a folder, as it stands at the top of a host: pages and files, and none of what needs all pages. */
export async function renderSite(folder: string, listener: Listener): Promise<void> {
  const { write } = siteWriter(folder);
  let fingerprints: Fingerprints = new Map();
  const taker: Taker = {
    begin: async () => {
      fingerprints = readFingerprints(folder);
      await listener.begin();
    },
    wants: listener.wants,
    page: async (place, path, html) => {
      const whole = withIntegrity(html, fingerprints);
      write(path, whole);
      await listener.page(place, path, whole);
    },
    file: ({ path, content }) => {
      write(path, content);
    },
  };
  // Astro's programmatic interface instead of its command line: that one reports usage over the network.
  await build({ logLevel: 'warn', outDir: resolve(folder), integrations: [handOver(taker)] });
}
