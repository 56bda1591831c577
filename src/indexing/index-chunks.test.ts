import { expect, test } from 'vitest';
import { type Bundle, packed, unpacked } from './bundle.ts';
import { itemsOf, listOf, textIn, textItem } from './cbor.ts';
import { cutChunks } from './index-chunks.ts';

/** A word as Pagefind keeps it, with something heavy in place of its pages. */
const word = (text: string, weight: number) => listOf([textItem(text), textItem('x'.repeat(weight))]);
const heavy = word('confid', 20_000);
const before = [word('a', 3000), word('bad', 3000), word('bee', 3000)];
const after = [heavy, word('confidencebuild', 10), word('zebra', 10)];
const bundle: Bundle = new Map([
  ['index/en_1.pf_index', packed(listOf([listOf(before)]))],
  ['index/en_2.pf_index', packed(listOf([listOf(after)]))],
]);
const metadata = listOf([
  listOf(['a', 'bee', 'en_1'].map(textItem)),
  listOf(['confid', 'zebra', 'en_2'].map(textItem)),
]);

const { list, files } = cutChunks(metadata, bundle);
const chunks = itemsOf(list).map((chunk) => {
  const [from = '', until = '', name = ''] = itemsOf(chunk).map(textIn);
  const file = files.get(`index/${name}.pf_index`) ?? new Uint8Array();
  return { from, until, words: itemsOf(unpacked(file)).flatMap(itemsOf) };
});

test('every word stays as it is, in its place', () => {
  expect(Buffer.concat(chunks.flatMap(({ words }) => words))).toEqual(Buffer.concat([...before, ...after]));
});

test('a heavy word has a chunk to itself, others share one as far as it goes', () => {
  const texts = chunks.map(({ words }) => words.map((item) => textIn(itemsOf(item)[0] ?? item)));
  expect(texts).toEqual([['a', 'bad'], ['bee'], ['confid'], ['confidencebuild', 'zebra']]);
});

test('whatever is sought, one chunk is loaded and no other', () => {
  const loadedFor = (sought: string) => chunks.filter(({ from, until }) => sought >= from && sought <= until);
  for (const sought of ['', 'a', 'b', 'bac', 'bee', 'beer', 'confi', 'confid', 'confidence', 'zzz', '中'])
    expect(loadedFor(sought), sought).toHaveLength(1);
  // A beginning is sought where the words that begin so are.
  expect(loadedFor('conf')[0]?.words).toEqual([heavy]);
});
