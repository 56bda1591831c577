import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fingerprints, fingerprintsOf } from './integrity.ts';

/** The fingerprints of the scripts and styles of a site, which no later step may change. */
export function readFingerprints(site: string): Fingerprints {
  const assets = globSync('_astro/*.{js,css}', { cwd: site }).map(
    (file) => [`/${file.replaceAll('\\', '/')}`, readFileSync(join(site, file))] as const,
  );
  return fingerprintsOf(new Map(assets));
}
