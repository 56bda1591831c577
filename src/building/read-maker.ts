import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { digestOf } from '#disk/digest-of.ts';
import { fingerprintOfFiles } from './fingerprint-of-files.ts';

/** npm writes there what it has installed, which need not be what is locked by now. */
const installed = 'node_modules/.package-lock.json';

/** All that decides what a site looks like beside its content, history and releases: code, packages, settings, Node.js. */
export async function readMaker(settings: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { SITE_URL, BASE_PATH, REPOSITORY_URL, RELEASE_DATE } = settings;
  const packages = existsSync(installed) ? digestOf(await readFile(installed)) : '';
  const code = await fingerprintOfFiles(['src']);
  return JSON.stringify([code, packages, SITE_URL, BASE_PATH, REPOSITORY_URL, RELEASE_DATE, process.version]);
}
