import { checkPages } from '../src/accessibility/check-pages.ts';
import { looks } from '../src/accessibility/looks.ts';
import { withSite } from '#browser/with-site.ts';
import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';
import { builtSite, readBuiltPages } from '../src/site-tests/built-pages.ts';

// Every page of the built site in every look: npm run build first. Pages may be named: npm run check:a11y -- /matrix/
await runCommand(async () => {
  requireBuiltSite(builtSite);
  const named = process.argv.slice(2);
  const addresses = named.length > 0 ? named : readBuiltPages().map(({ address }) => address);
  const began = performance.now();
  let done = 0;
  const faults = await withSite(builtSite, ({ browser, server }) =>
    checkPages(browser, server.origin, addresses, looks, () => {
      done += 1;
      if (done % 250 === 0) process.stderr.write(`${String(done)} of ${String(addresses.length)} pages\n`);
    }),
  );

  for (const { address, look, rule, element } of faults)
    process.stdout.write(`${address} (${look}) ${rule}: ${element}\n`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(
    `${String(addresses.length)} pages in ${String(looks.length)} looks, ${String(faults.length)} faults, ${seconds} s\n`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
});
