import { expect, test } from 'vitest';
import { type Bundle, packed, unpacked } from './bundle.ts';
import { itemsOf, listOf, textIn, textItem } from './cbor.ts';
import { lighterBundle } from './lighter-bundle.ts';

const fragment = (url: string) => packed(Buffer.from(JSON.stringify({ url })));
const page = (name: string) => listOf([textItem(name), Buffer.of(7)]);
const metadata = listOf([
  textItem('1.5.2'),
  listOf([page('en_bbb'), page('en_aaa')]),
  listOf([listOf(['a', 'z', 'en_1'].map(textItem))]),
  listOf([]),
]);
const bundle: Bundle = new Map([
  ['pagefind.js', Buffer.from('script')],
  ['wasm.en.pagefind', Buffer.from('module')],
  ['pagefind-entry.json', Buffer.from('{"languages":{"en":{"hash":"en_old","wasm":"en"}}}')],
  ['pagefind.en_old.pf_meta', packed(metadata)],
  ['index/en_1.pf_index', packed(listOf([listOf([listOf([textItem('a')])])]))],
  ['fragment/en_aaa.pf_fragment', fragment('/one/')],
  ['fragment/en_bbb.pf_fragment', fragment('/two/')],
]);
const urls = ['/one/', '/two/'];
const { files, texts } = lighterBundle(bundle, (url) => urls.indexOf(url));

test('a text is named by the number of its page, in its file and in the metadata', () => {
  expect(files.get(`fragment/${texts}-0.pf_fragment`)).toEqual(fragment('/one/'));
  expect(files.get(`fragment/${texts}-1.pf_fragment`)).toEqual(fragment('/two/'));
  const [, pages = Buffer.alloc(0)] = itemsOf(unpacked(find(/pf_meta$/)));
  expect(itemsOf(pages).map((item) => textIn(itemsOf(item)[0] ?? item))).toEqual([
    `${texts}-1`,
    `${texts}-0`,
  ]);
});

test('the entry file names the new metadata, and nothing of the old remains', () => {
  const name = [...files.keys()].find((path) => path.endsWith('pf_meta')) ?? '';
  expect(Buffer.from(find(/entry\.json$/)).toString()).toContain(`"${name.split('.')[1] ?? ''}"`);
  expect([...files.keys()].filter((path) => /en_(old|1|aaa|bbb)\b/.test(path))).toEqual([]);
});

test('the same bundle gives the same names, another text another', () => {
  expect(lighterBundle(bundle, (url) => urls.indexOf(url)).texts).toBe(texts);
  const changed = new Map(bundle).set(
    'fragment/en_aaa.pf_fragment',
    packed(Buffer.from('{"url":"/one/","content":"x"}')),
  );
  expect(lighterBundle(changed, (url) => urls.indexOf(url)).texts).not.toBe(texts);
});

function find(pattern: RegExp): Uint8Array {
  return [...files].find(([path]) => pattern.test(path))?.[1] ?? new Uint8Array();
}
