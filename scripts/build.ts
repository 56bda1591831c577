import { build } from 'astro';
import { ContentProblems } from '../src/content-source.ts';
import { buildSearchIndex } from '#indexing/build-index.ts';
import { writeSitemaps } from '#indexing/write-sitemaps.ts';

// Astro's programmatic interface instead of its command line: that one reports usage over the network.
try {
  await build({ logLevel: 'warn' });
  await buildSearchIndex('dist');
  await writeSitemaps('dist', process.env.SITE_URL);
} catch (error) {
  if (!(error instanceof Error) || error.name !== ContentProblems.name) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
