import { expect, test } from 'vitest';
import { onePerPage } from './one-per-page.ts';
import { entryOf } from './sample-catalogue.ts';

const term = (id: string) => entryOf({ collection: 'glossary', url: `/glossary/#${id}`, title: id });
const page = entryOf({ url: '/cbms/osce/cbm-8/', title: 'Name points of contact' });

test('the best entry of a page stands for it, in its place, and the others are named beside it', () => {
  const [cert, csirt] = [term('cert'), term('csirt')];
  expect(onePerPage([cert, page, csirt])).toEqual([
    { entry: cert, besides: [csirt] },
    { entry: page, besides: [] },
  ]);
});

test('a page with many entries names a few of them, and none when nothing was sought', () => {
  const terms = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(term);
  expect(onePerPage(terms)[0]?.besides).toHaveLength(4);
  expect(onePerPage(terms, true)[0]?.besides).toEqual([]);
});
