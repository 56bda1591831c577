import { attackSite } from '#fuzzing/attack-site.ts';

const { placed, refused, pages, incidents } = await attackSite();
process.stdout.write(
  `${String(placed)} attacks passed the gates and were built into the site, ${String(refused)} were refused.\n` +
    `${String(pages)} pages were opened in a browser: ` +
    (incidents.length === 0
      ? 'nothing ran.\n'
      : `${String(incidents.length)} incidents.\n${incidents.join('\n')}\n`),
);
process.exitCode = incidents.length === 0 ? 0 : 1;
