import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { toReproducibleSbom } from './sbom.ts';

const manifest = z.object({ name: z.string() });

/** All packages of which the site is made, with their licences and checksums, as CycloneDX: the lock file alone is read. */
export async function readSbom(): Promise<string> {
  // Named, because the build of a site sets NODE_ENV, and npm then leaves out what only tests and builds need.
  const kinds = ['--include=dev', '--include=optional', '--include=peer'];
  const options = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...kinds];
  const { stdout } = await promisify(execFile)('npm', options, { maxBuffer: 64 * 1024 * 1024 });
  return toReproducibleSbom(stdout, manifest.parse(JSON.parse(await readFile('package.json', 'utf8'))).name);
}
