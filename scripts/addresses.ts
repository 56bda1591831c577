import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseAddresses, promisedAddress, renderAddresses } from '#building/published-addresses.ts';
import { runCommand } from '#building/run-command.ts';
import { readPaths } from '#disk/read-paths.ts';
import { writeWhole } from '#disk/write-whole.ts';
import { requireBuiltSite } from '#serving/built-site.ts';

const list = 'src/fixtures/published-addresses.txt';
const remark = `# Every address of this site that was ever published, but for those that say of which day they are. An address may
# be added here and is never taken away: it has to answer for ever. Written by: npm run addresses, after npm run build
`;

await runCommand(async () => {
  requireBuiltSite('dist');
  const known = existsSync(list) ? parseAddresses(await readFile(list, 'utf8')) : [];
  const built = (await readPaths('dist')).flatMap((path) => promisedAddress(path) ?? []);
  const all = new Set([...known, ...built]);
  await writeWhole(list, `${remark}\n${renderAddresses(all)}`);
  process.stdout.write(
    `${String(all.size)} addresses, ${String(all.size - new Set(known).size)} of them new.\n`,
  );
});
