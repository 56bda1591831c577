import { buildSite } from '#building/build-site.ts';
import { runCommand } from '#building/run-command.ts';
import { parseSiteAddress } from '#model/site-address.ts';

await runCommand(() => buildSite('dist', parseSiteAddress(process.env), process.env.RELEASES_DIR));
