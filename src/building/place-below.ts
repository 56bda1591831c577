import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnfitSetting } from '#model/site-address.ts';
import { csvBelow, jsonBelow, pageBelow } from './addresses-below.ts';

/**
 * Makes a built site one that works below a base path: pages, and the addresses in the data with their checksums. Scripts
 * and styles name each other by where they lie. The data of releases stay as they were released, to the last byte.
 * Throws `UnfitSetting` for a path that begins as paths of the site do: the two could not be told apart.
 */
export async function placeBelow(site: string, base: string): Promise<void> {
  if (base === '/') return;
  const [, first = ''] = base.split('/');
  if (existsSync(join(site, first)))
    throw new UnfitSetting(
      `BASE_PATH is ${base}, and the site itself has a /${first}/. Choose another path.`,
    );
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  for (const file of files) {
    const move = moverOf(file);
    if (move === undefined) continue;
    const text = await readFile(join(site, file), 'utf8');
    const moved = move(base, text);
    if (moved !== text) await writeFile(join(site, file), moved);
  }
  for (const file of files.filter((each) => !isReleased(each) && /(?:^|\/)datapackage\.json$/.test(each)))
    await measureAgain(site, file);
}

function moverOf(file: string): ((base: string, text: string) => string) | undefined {
  if (file.endsWith('.html')) return pageBelow;
  if (isReleased(file) || !/^(?:data|changes)\//.test(file)) return undefined;
  if (file.endsWith('.json')) return jsonBelow;
  return file.endsWith('.csv') ? csvBelow : undefined;
}

const isReleased = (file: string): boolean => file.startsWith('@');

interface Resource {
  readonly path: string;
  readonly bytes?: number;
  readonly hash?: string;
}

/** The sizes and checksums in a data package, from the files as they are now. */
async function measureAgain(site: string, file: string): Promise<void> {
  const folder = join(site, file, '..');
  // Written by dataPackageJson, in the same build.
  const descriptor = JSON.parse(await readFile(join(site, file), 'utf8')) as {
    resources: readonly Resource[];
  };
  const resources = await Promise.all(
    descriptor.resources.map(async (resource) => {
      if (resource.hash === undefined) return resource;
      const content = await readFile(join(folder, resource.path));
      const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      return { ...resource, bytes: content.length, hash };
    }),
  );
  await writeFile(join(site, file), `${JSON.stringify({ ...descriptor, resources }, null, 1)}\n`);
}
