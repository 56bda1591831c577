import { archiveOf, type Files } from './archive.ts';
import { checksumsOf } from './checksums.ts';
import { frozenPage, isFrozen } from './frozen-copy.ts';
import type { Manifest } from './manifest.ts';
import { isOffline, offlinePage } from './offline-copy.ts';

/**
 * Everything that a release consists of, by path: the site as it is frozen, its data and the whole site as archives,
 * what it is, what is new, the packages it was made with, and the checksums of all that.
 * @param built the files of the site, built for this release.
 * @param site the address at which the site is published, where known.
 */
export function releaseFiles(
  built: Files,
  {
    manifest,
    notes,
    sbom,
    site,
  }: { manifest: Manifest; notes: string; sbom: string; site?: string | undefined },
): Files {
  const { release } = manifest;
  const frozen = pagesOf(built, isFrozen, (html, _, kept) => frozenPage(html, release, kept));
  const offline = pagesOf(built, isOffline, (html, file, kept) => offlinePage(html, file, kept, site));
  const files = new Map<string, Uint8Array>([
    ...[...frozen].map(([path, bytes]): [string, Uint8Array] => [`site/${path}`, bytes]),
    [`open-cbm-data-${release}.zip`, archiveOf(only(built, isData), release)],
    [`open-cbm-offline-${release}.zip`, archiveOf(offline, release)],
    ['manifest.json', bytesOf(`${JSON.stringify(manifest, null, 1)}\n`)],
    ['NOTES.md', bytesOf(notes)],
    ['sbom.cdx.json', bytesOf(sbom)],
  ]);
  return files.set('SHA256SUMS', bytesOf(checksumsOf(files)));
}

/** The data, the forms of the data, and the references. */
const isData = (path: string): boolean =>
  /^(data|schemas)\/.|^cite\/all\./.test(path) && !path.endsWith('.html');

const only = (files: Files, isKept: (path: string) => boolean): Files =>
  new Map([...files].filter(([path]) => isKept(path)));

function pagesOf(
  built: Files,
  isKept: (path: string) => boolean,
  change: (html: string, path: string, kept: ReadonlySet<string>) => string,
): Map<string, Uint8Array> {
  const kept = only(built, isKept);
  const paths = new Set(kept.keys());
  return new Map(
    [...kept].map(([path, bytes]) => [
      path,
      path.endsWith('.html') ? bytesOf(change(new TextDecoder().decode(bytes), path, paths)) : bytes,
    ]),
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
