import type { CollectionName } from '#schema/collection-names.ts';
import {
  type Catalogue,
  type CatalogueEntry,
  type Facet,
  type FacetId,
  facetIds,
  type FacetValue,
  idOf,
  valueOfEntry,
  type Values,
} from './catalogue.ts';
import { wordsOf } from './fold.ts';

/**
 * The catalogue as it travels: one list a field, so that it compresses well, with facet values by number.
 * `packed` of a catalogue, unpacked, is that catalogue.
 */
export interface PackedCatalogue {
  readonly texts: string;
  /** A value that is itself an entry is given by the number of the entry. */
  readonly facets: readonly { readonly id: FacetId; readonly values: readonly (FacetValue | number)[] }[];
  readonly collections: readonly CollectionName[];
  readonly kinds: readonly string[];
  readonly bys: readonly string[];
  readonly collection: readonly number[];
  readonly kind: readonly number[];
  /** 0 for none. */
  readonly by: readonly number[];
  /** Empty where it follows from collection and title. */
  readonly url: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
  readonly own: readonly number[];
  readonly names: readonly (readonly string[])[];
  readonly values: readonly (readonly number[])[];
  readonly statements: readonly (readonly (readonly number[])[])[];
}

export function packCatalogue({ facets, entries, texts = '' }: Catalogue): PackedCatalogue {
  const numbers = new Map(numbered(facets).map(([facet, value], number) => [`${facet}:${value}`, number]));
  const numbersOf = (values: Values) =>
    facetIds.flatMap((facet) => (values[facet] ?? []).map((value) => numbers.get(`${facet}:${value}`) ?? -1));
  const entryByValue = new Map(entries.map((entry, index) => [JSON.stringify(valueOfEntry(entry)), index]));
  const collections = [...new Set(entries.map(({ collection }) => collection))];
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const bys = ['', ...new Set(entries.flatMap(({ by }) => by ?? []))];
  return {
    texts,
    facets: facets.map(({ id, values }) => ({
      id,
      values: values.map((value) => entryByValue.get(JSON.stringify(value)) ?? value),
    })),
    collections,
    kinds,
    bys,
    collection: entries.map(({ collection }) => collections.indexOf(collection)),
    kind: entries.map(({ kind }) => kinds.indexOf(kind)),
    by: entries.map(({ by = '' }) => bys.indexOf(by)),
    url: entries.map((entry) => (entry.url === usualUrl(entry.collection, entry.title) ? '' : entry.url)),
    title: entries.map(({ title }) => title),
    date: entries.map(({ date = '' }) => date),
    own: entries.map(({ own }) => own),
    names: entries.map(({ names }) => names),
    values: entries.map(({ values }) => numbersOf(values)),
    statements: entries.map(({ statements = [] }) => statements.map(numbersOf)),
  };
}

export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const ids = packed.facets.map(({ id, values }) => ({
    id,
    values: values.map((value) => (typeof value === 'number' ? idOf(urlAt(packed, value)) : value.id)),
  }));
  const pairs = ids.flatMap(({ id, values }) => values.map((value): Pair => [id, value]));
  const entries = packed.url.map((_, index): CatalogueEntry => {
    const by = packed.bys[packed.by[index] ?? 0];
    const date = packed.date[index];
    const statements = packed.statements[index] ?? [];
    return {
      collection: packed.collections[packed.collection[index] ?? 0] ?? 'guides',
      url: urlAt(packed, index),
      title: packed.title[index] ?? '',
      kind: packed.kinds[packed.kind[index] ?? 0] ?? '',
      ...(by && { by }),
      ...(date && { date }),
      names: packed.names[index] ?? [],
      own: packed.own[index] ?? 0,
      values: valuesFrom(packed.values[index] ?? [], pairs),
      ...(statements.length > 0 && { statements: statements.map((numbers) => valuesFrom(numbers, pairs)) }),
    };
  });
  const facets = packed.facets.map(({ id, values }): Facet => ({
    id,
    values: values.flatMap((value) => {
      if (typeof value !== 'number') return [value];
      const entry = entries[value];
      return entry === undefined ? [] : [valueOfEntry(entry)];
    }),
  }));
  return { facets, entries, ...(packed.texts && { texts: packed.texts }) };
}

/** Most addresses are spelt as the title is: `PC.DEC/1202` → `/documents/pc-dec-1202/`. */
function usualUrl(collection: CollectionName, title: string): string {
  const slug = wordsOf(title).join('-');
  return collection === 'glossary' ? `/glossary/#${slug}` : `/${collection}/${slug}/`;
}

function urlAt({ url, title, collections, collection }: PackedCatalogue, index: number): string {
  const own = url[index] ?? '';
  return own === '' ? usualUrl(collections[collection[index] ?? 0] ?? 'guides', title[index] ?? '') : own;
}

type Pair = readonly [FacetId, string];

const numbered = (facets: Catalogue['facets']): Pair[] =>
  facets.flatMap(({ id, values }) => values.map((value): Pair => [id, value.id]));

function valuesFrom(numbers: readonly number[], pairs: readonly Pair[]): Values {
  const values: Partial<Record<FacetId, string[]>> = {};
  for (const number of numbers) {
    const pair = pairs[number];
    if (pair !== undefined) (values[pair[0]] ??= []).push(pair[1]);
  }
  return values;
}
