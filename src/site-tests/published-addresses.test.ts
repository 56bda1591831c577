import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameOf, parseAddresses, promisedAddress } from '#building/published-addresses.ts';
import { builtSite } from './built-pages.ts';

const listed = parseAddresses(readFileSync('src/fixtures/published-addresses.txt', 'utf8'));

/** The names of entries that `content/moved.yaml` says are found under another now. */
const moved = new Set(
  globSync('data/v1/*.json', { cwd: builtSite }).flatMap((file) => {
    const collection = file.replaceAll('\\', '/').replace(/^data\/v1\/|\.json$/g, '');
    const data = JSON.parse(readFileSync(join(builtSite, file), 'utf8')) as { moved?: { id: string }[] };
    return (data.moved ?? []).map(({ id }) => `${collection}/${id}`);
  }),
);

const answers = (address: string): boolean =>
  existsSync(join(builtSite, address, address.endsWith('/') ? 'index.html' : ''));

test('every address ever published still answers, if only with a page that says where to look now', () => {
  const gone = listed.filter(
    (address) => !answers(address) && !(moved.has(nameOf(address)) && answers(`/${nameOf(address)}/`)),
  );
  expect(gone, 'Bring these back, or record in content/moved.yaml what became of their entries').toEqual([]);
});

test('every address that this build publishes is on the list', () => {
  const known = new Set(listed);
  const added = globSync('**/*', { cwd: builtSite, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).replace(/^.*?dist[\\/]/, ''))
    .flatMap((file) => promisedAddress(file) ?? [])
    .filter((address) => !known.has(address));
  expect(added, 'To promise these for ever: npm run addresses').toEqual([]);
});
