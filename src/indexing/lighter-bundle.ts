import { type Bundle, nameFor, packed, unpacked } from './bundle.ts';
import { itemsOf, listOf, textIn, textItem } from './cbor.ts';
import { cutChunks } from './index-chunks.ts';

/** A bundle of which a query loads little. */
export interface LighterBundle {
  readonly files: Bundle;
  /** With this and a bar begins the name of each text; its number follows. */
  readonly texts: string;
}

/**
 * Pagefind's bundle with smaller chunks, and with texts that are named by numbers: its own names are random, so that
 * the list of them is the most of what every first query loads. `numberOf` gives the number of a page by its address.
 */
export function lighterBundle(bundle: Bundle, numberOf: (url: string) => number): LighterBundle {
  const [metaPath, meta] = find(bundle, /\.pf_meta$/);
  const [version, pages, chunks, ...rest] = itemsOf(unpacked(meta));
  if (version === undefined || pages === undefined || chunks === undefined)
    throw new Error('Pagefind’s metadata is not the list that version 1.5 writes.');
  const fragments = [...bundle].filter(([path]) => path.startsWith('fragment/'));
  const texts = nameFor(Buffer.concat(fragments.map(([, content]) => content)));
  const names = new Map(
    fragments.map(([path, content]) => {
      const { url } = JSON.parse(unpacked(content).toString('utf8')) as { url: string };
      return [path.replace(/^fragment\/|\.pf_fragment$/g, ''), `${texts}-${String(numberOf(url))}`];
    }),
  );
  const cut = cutChunks(chunks, bundle);
  const newMeta = listOf([version, renamed(pages, names), cut.list, ...rest]);
  const metaName = nameFor(newMeta);
  const [entryPath, entry] = find(bundle, /entry\.json$/);
  const oldName = /pagefind\.(.+)\.pf_meta/.exec(metaPath)?.[1] ?? '';
  const files = new Map([...bundle].filter(([path]) => /^(pagefind\.js|wasm\..+)$/.test(path)));
  files.set(entryPath, Buffer.from(Buffer.from(entry).toString('utf8').replace(oldName, metaName)));
  files.set(`pagefind.${metaName}.pf_meta`, packed(newMeta));
  for (const [path, content] of cut.files) files.set(path, content);
  for (const [path, content] of fragments)
    files.set(
      path.replace(/en_\w+/, (name) => names.get(name) ?? name),
      content,
    );
  return { files, texts };
}

/** The pages of the metadata, each `[name of its text, number of its words]`. */
function renamed(pages: Buffer, names: ReadonlyMap<string, string>): Buffer {
  return listOf(
    itemsOf(pages).map((page) => {
      const [name, ...counts] = itemsOf(page);
      const newName = name === undefined ? undefined : names.get(textIn(name));
      if (newName === undefined) throw new Error('Pagefind’s metadata names a text that is missing.');
      return listOf([textItem(newName), ...counts]);
    }),
  );
}

function find(bundle: Bundle, pattern: RegExp): [string, Uint8Array] {
  const found = [...bundle].find(([path]) => pattern.test(path));
  if (found === undefined) throw new Error(`Pagefind wrote no file like ${String(pattern)}.`);
  return found;
}
