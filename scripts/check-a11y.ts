import { checkPages } from '../src/accessibility/check-pages.ts';
import { looks } from '../src/accessibility/looks.ts';
import { serveSite } from '#serving/site-server.ts';
import { launchBrowser } from '../src/site-tests/browser.ts';
import { builtSite, readBuiltPages } from '../src/site-tests/built-pages.ts';

// Every page of the built site in every look: npm run build first. Pages may be named: npm run check:a11y -- /matrix/
const named = process.argv.slice(2);
const addresses = named.length > 0 ? named : readBuiltPages().map(({ address }) => address);
const server = await serveSite(builtSite);
const browser = await launchBrowser();
const began = performance.now();
let done = 0;
const faults = await checkPages(browser, server.origin, addresses, looks, () => {
  done += 1;
  if (done % 250 === 0) process.stderr.write(`${String(done)} of ${String(addresses.length)} pages\n`);
});
await browser.close();
await server.close();

for (const { address, look, rule, element } of faults)
  process.stdout.write(`${address} (${look}) ${rule}: ${element}\n`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(
  `${String(addresses.length)} pages in ${String(looks.length)} looks, ${String(faults.length)} faults, ${seconds} s\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
