import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Scripts and styles of the site by their addresses, each as it is served. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** What a page has to say of a script or a style, by its address. */
export type AssetHashes = ReadonlyMap<string, AssetHash>;

interface AssetHash {
  /** `sha256-…`, as a browser compares it. */
  readonly integrity: string;
  /** The addresses of the scripts that it imports, and that those import. */
  readonly imports: readonly string[];
}

export const assetHashesOf = (assets: Assets): AssetHashes =>
  new Map(
    [...assets].map(([address, content]) => [
      address,
      {
        integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
        imports: address.endsWith('.js') ? importsOf(address, assets) : [],
      },
    ]),
  );

/**
 * A page that names the hash of every script and style it loads, so that a browser refuses one that is not as it was
 * built. Scripts that others import are loaded ahead for the same reason: an import cannot name a hash. What is
 * imported later, while a script runs, and workers are not covered: a list of their hashes would be an inline script.
 */
export function withIntegrity(html: string, hashes: AssetHashes): string {
  const named = new Set<string>();
  return html.replace(/<(script|link)\b[^>]*>/g, (tag, name: string) => {
    const [, address = ''] = (name === 'script' ? / src="([^"]*)"/ : / href="([^"]*)"/).exec(tag) ?? [];
    const known = hashes.get(address);
    if (known === undefined) return tag;
    const ahead = known.imports.filter((imported) => !named.has(imported));
    for (const each of ahead) named.add(each);
    return [
      ...ahead.map((each) => withHash(`<link rel="modulepreload" href="${each}">`, hashes.get(each))),
      withHash(tag, known),
    ].join('');
  });
}

const withHash = (tag: string, known: AssetHash | undefined): string =>
  known === undefined ? tag : `${tag.slice(0, -1)} integrity="${known.integrity}">`;

/** Bundlers write imports so; within a string it would be more to check, never less. */
const importing = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

function importsOf(script: string, assets: Assets): string[] {
  const found = new Set<string>();
  const follow = (address: string): void => {
    for (const [, path = ''] of new TextDecoder().decode(assets.get(address)).matchAll(importing)) {
      const imported = posix.join(posix.dirname(address), path);
      if (found.has(imported) || !assets.has(imported)) continue;
      found.add(imported);
      follow(imported);
    }
  };
  follow(script);
  return [...found].sort();
}
