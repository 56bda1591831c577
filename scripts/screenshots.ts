import { mkdir } from 'node:fs/promises';
import { openPage } from '#browser/open-page.ts';
import { withSite } from '#browser/with-site.ts';
import { runCommand } from '#building/run-command.ts';
import { requireBuiltSite } from '#serving/built-site.ts';

/** One page of each layout, with the hardest real content. More may be named on the command line. */
const pages = [
  '/',
  '/cbms/',
  '/cbms/osce/cbm-8/',
  '/cbms/oas/cbm-9/',
  '/organisations/',
  '/organisations/osce/',
  '/positions/',
  '/positions/oewg-2019-2021/2020-02-12/switzerland/',
  '/questions/',
  '/questions/global-repository/',
  '/delegations/',
  '/delegations/colombia/',
  '/delegations/andorra/',
  '/meetings/',
  '/meetings/oewg-2019-2021/2020-02-12/',
  '/networks/global-poc-directory/',
  '/documents/',
  '/documents/a-70-174/',
  '/documents/concept-paper-2015-04-08/',
  '/glossary/',
  '/lineage/',
  '/lineage/points-of-contact/',
  '/timeline/',
  '/timeline/osce/',
  '/verification/',
  '/verification/osce/',
  '/governance/',
  '/compare/',
  '/compare/osce/oas/',
  '/compare/questions/global-poc-directory/poc-modalities/',
];

const named = process.argv.slice(2);

await runCommand(async () => {
  requireBuiltSite('dist');
  await mkdir('screenshots', { recursive: true });
  await withSite('dist', async ({ browser, server }) => {
    for (const width of [360, 768, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme });
        for (const path of named.length > 0 ? named : pages) {
          await openPage(page, server.origin, path);
          const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home';
          await page.screenshot({ path: `screenshots/${name}-${String(width)}-${colorScheme}.png` });
          if (width === 1280 && colorScheme === 'light')
            await page.pdf({ path: `screenshots/${name}.pdf`, format: 'A4' });
        }
        await page.close();
      }
  });
  process.stdout.write('Written to screenshots/\n');
});
