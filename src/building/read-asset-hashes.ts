import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AssetHashes, assetHashesOf } from './integrity.ts';

/** The hashes of the scripts and styles of a site, which no later step may change. */
export function readAssetHashes(site: string): AssetHashes {
  const assets = globSync('_astro/*.{js,css}', { cwd: site }).map(
    (file) => [`/${file.replaceAll('\\', '/')}`, readFileSync(join(site, file))] as const,
  );
  return assetHashesOf(new Map(assets));
}
