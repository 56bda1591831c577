import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { digestOf } from '#intake/digest-of.ts';
import { handOver, type RenderedPage, type Taker } from './hand-over.ts';
import { type Fingerprints, withIntegrity } from './integrity.ts';
import { type LastBuild, noLastBuild, type Written } from './last-build.ts';
import { readFingerprints } from './read-fingerprints.ts';
import { siteWriter } from './site-writer.ts';

/** Who hears of what is rendered. */
type Listener = Pick<Taker, 'begin' | 'wants'> & {
  /** A page as it was written, with the fingerprints of what it loads. */
  readonly page: Taker['page'];
};

/**
 * Renders the content into a folder, as it stands at the top of a host: pages and files, and none of what needs all pages.
 * What shows the same as in the last build is taken over from it.
 */
export async function renderSite(
  folder: string,
  listener: Listener,
  last: LastBuild = noLastBuild,
): Promise<Written> {
  const { write, takeOver, digests } = siteWriter(folder, last);
  const keys = new Map<string, string>();
  const pages = { rendered: 0, takenOver: 0 };
  let fingerprints: Fingerprints = new Map();
  let assets = '';
  const pass = async (page: RenderedPage) => {
    if (page.key !== undefined) keys.set(page.path, page.key);
    await listener.page(page);
  };
  const taker: Taker = {
    begin: async () => {
      fingerprints = readFingerprints(folder);
      assets = digestOf(JSON.stringify([...fingerprints]));
      await listener.begin();
    },
    wants: listener.wants,
    takeOver: async (page) => {
      if (page.key === undefined || last.keys.get(page.path) !== page.key) return false;
      if (last.assets !== assets || !takeOver(page.path)) return false;
      pages.takenOver += 1;
      await pass({ ...page, html: readFileSync(join(folder, page.path), 'utf8') });
      return true;
    },
    page: async (page) => {
      const html = withIntegrity(page.html, fingerprints);
      write(page.path, html);
      pages.rendered += 1;
      await pass({ ...page, html });
    },
    knownFiles: () =>
      new Map([...last.keys].filter(([path]) => !path.endsWith('.html') && last.isIntact(path))),
    file: ({ path, key, content }) => {
      if (key !== undefined) keys.set(path, key);
      if (content !== undefined) write(path, content);
      else if (!takeOver(path))
        throw new Error(`${path} of the last build was changed while this one began. Build again.`);
    },
  };
  buildForReaders();
  // Astro's programmatic interface instead of its command line: that one reports usage over the network.
  await build({ logLevel: 'warn', outDir: resolve(folder), integrations: [handOver(taker)] });
  return { keys, digests, assets, pages };
}

/**
 * A site for development reads its content anew for every page. Astro would make one where the shell has another word here, or
 * has variables of the names by which Vite tells code what it is built for.
 */
function buildForReaders(): void {
  process.env.NODE_ENV = 'production';
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
}
