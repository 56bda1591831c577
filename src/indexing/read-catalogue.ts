import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Catalogue } from '#search/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/pack.ts';

/** The catalogue of a built site, as the search of a browser reads it. */
export async function readCatalogue(site: string): Promise<Catalogue> {
  const packed = gunzipSync(await readFile(join(site, 'pagefind', 'catalogue.packed'))).toString('utf8');
  return unpackCatalogue(JSON.parse(packed) as PackedCatalogue);
}
