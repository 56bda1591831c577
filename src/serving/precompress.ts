import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync } from 'node:zlib';

/** Folders of a built site whose files the first query waits for. */
const folders = ['_astro', 'pagefind', 'pagefind/index'];

/**
 * Writes `<file>.br` beside the scripts, styles and index files of a built site, for hosts that serve it in place of the
 * file to browsers that take Brotli, as ours does: an eighth less than gzip, at no cost when asked. What Pagefind packed
 * is unpacked first, which Pagefind takes as well and which saves the browser a script that unpacks. Other hosts serve
 * the files themselves: those of Pagefind are packed, and the rest is text, which every host compresses.
 */
export async function precompress(site: string): Promise<void> {
  for (const folder of folders) {
    const entries = await readdir(join(site, folder), { withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => join(site, folder, name));
    await Promise.all(paths.filter((path) => !path.endsWith('.br')).map(compressFile));
  }
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  const compressed = await compress(isPacked ? gunzipSync(content) : content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  await writeFile(`${path}.br`, compressed);
}

const compress = promisify(brotliCompress);
