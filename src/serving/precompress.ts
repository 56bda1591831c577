import { globSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { writeWhole } from '#disk/write-whole.ts';
import { contentTypeOf } from './file-types.ts';

/**
 * Folders of a built site whose files the first query waits for, and how hard they are packed. At 11 the index would be a
 * twenty-fifth smaller and take three times as long: with ten thousand entries nearly six seconds more.
 */
const folders = new Map([
  ['_astro', 11],
  ['pagefind', 10],
  ['pagefind/index', 10],
]);

/**
 * Writes `<file>.br` beside the scripts, styles and index files of a built site, for hosts that serve it in place of the
 * file to browsers that take Brotli, as ours does: an eighth less than gzip, at no cost when asked. What Pagefind packed
 * is unpacked first, which Pagefind takes as well and which saves the browser a script that unpacks. Other hosts serve
 * the files themselves: those of Pagefind are packed, and the rest is text, which every host compresses.
 */
export async function precompress(site: string): Promise<void> {
  for (const [folder, quality] of folders) {
    const entries = await readdir(join(site, folder), { withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
      .map(({ name }) => join(site, folder, name));
    await forEach(paths, async (path) => {
      const content = await readFile(path);
      await writeWhole(
        `${path}.br`,
        await brotli(isPacked(content) ? gunzipSync(content) : content, quality),
      );
    });
  }
}

/** How many files were packed, and what they measure in bytes. */
export interface Packed {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * Writes `<file>.br` and `<file>.gz` beside every text of a built site that is worth it, for a server that takes them
 * from the disk. Some forty seconds on two cores, so it is no part of the build. What is packed is the same bytes on
 * every machine with the same Node.js.
 */
export async function precompressAll(site: string): Promise<Packed> {
  const packed = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  const paths = globSync(['**/*', '.well-known/*'], { cwd: site })
    .filter((path) => contentTypeOf(path).includes('charset'))
    .sort();
  await forEach(paths, async (path) => {
    const content = await readFile(join(site, path));
    if (content.length < leastLength || isPacked(content)) return;
    const [gz, br] = await Promise.all([gzipped(content), brotli(content)]);
    if (gz.length > content.length * mostLeft) return;
    await writeWhole(join(site, `${path}.gz`), gz);
    await writeWhole(join(site, `${path}.br`), br);
    packed.files += 1;
    packed.plain += content.length;
    packed.gzip += gz.length;
    packed.brotli += br.length;
  });
  return packed;
}

/** Does something for each path, some at a time: so few files are open and in the memory. */
async function forEach(paths: readonly string[], pack: (path: string) => Promise<void>): Promise<void> {
  // One iterator for all: each takes the next path when it is done with its own.
  const rest = paths.values();
  const packRest = async () => {
    for (const path of rest) await pack(path);
  };
  await Promise.all(Array.from({ length: workers }, packRest));
}

/** Node.js packs on four threads. */
const workers = 4;

/** A shorter answer fits in a packet as it is. */
const leastLength = 1000;

const mostLeft = 0.9;

const isPacked = (content: Uint8Array): boolean => content[0] === 0x1f && content[1] === 0x8b;

const brotli = (content: Uint8Array, quality = constants.BROTLI_MAX_QUALITY): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

async function gzipped(content: Uint8Array): Promise<Buffer> {
  const packed = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  // Node.js writes no time; the tenth byte names the system, which is nobody's concern: unknown.
  packed[9] = 255;
  return packed;
}
