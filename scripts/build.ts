import { build } from 'astro';
import { ContentProblems } from '../src/content-source.ts';

// Astro's programmatic interface instead of its command line: that one reports usage over the network.
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  if (!(error instanceof Error) || error.name !== ContentProblems.name) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
