import { z } from 'zod';
import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { address, entryId } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';
import { publishedCollections } from './published-collections.ts';

/** The lists that know the same things under names of their own. */
const schemes = [
  'iso-3166-1-alpha-3',
  'un-document-symbol',
  'wikidata',
  'unidir-cyber-policy-portal',
  'un-digital-library',
  'address',
] as const;

/** What the same thing is called elsewhere, only where that is certain, by collection and id. */
export const crosswalkTable = dataTable({
  name: 'crosswalk',
  ...dataFile.crosswalk,
  key: ['collection', 'entry', 'scheme', 'identifier'],
  row: z.strictObject({
    collection: z.enum(publishedCollections).describe('The collection of the entry.'),
    entry: entryId.describe('The id of the entry.'),
    scheme: z
      .enum(schemes)
      .describe(
        'The list that gives the identifier: ISO 3166-1, the symbols of the United Nations, Wikidata, the Cyber Policy Portal of UNIDIR, the United Nations Digital Library; address: none of these, and the identifier is an address.',
      ),
    identifier: z.string().describe('The identifier there.'),
    address: address.optional().describe('An address at which it is shown.'),
  }),
  rows: ({ graph }: Facts) =>
    publishedCollections.flatMap((collection) =>
      graph[collection].all.flatMap((entry: AnyEntry) =>
        identifiersOf(entry).map((identifier) => ({ collection, entry: entry.id, ...identifier })),
      ),
    ),
});

interface Identifier {
  readonly scheme: (typeof schemes)[number];
  readonly identifier: string;
  readonly address?: string;
}

function identifiersOf({ collection, data }: AnyEntry): Identifier[] {
  const elsewhere = 'sameAs' in data ? data.sameAs.map(identifierAt) : [];
  if (collection === 'delegations' && data.iso3 !== undefined)
    return [{ scheme: 'iso-3166-1-alpha-3', identifier: data.iso3 }, ...elsewhere];
  // A part of a document, such as one of several resolutions under a symbol, has the address of the whole.
  if (collection === 'documents' && data.symbol !== undefined && data.url === officialAddress(data.symbol))
    return [{ scheme: 'un-document-symbol', identifier: data.symbol, address: data.url }, ...elsewhere];
  return elsewhere;
}

const officialAddress = (symbol: string): string => `https://undocs.org/${symbol}`;

const addressForms: readonly (readonly [Identifier['scheme'], RegExp])[] = [
  ['wikidata', /^https:\/\/www\.wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/],
  ['un-digital-library', /^https:\/\/digitallibrary\.un\.org\/record\/(\d+)/],
  ['unidir-cyber-policy-portal', /^https:\/\/(?:database\.)?cyberpolicyportal\.org\/(?:en\/)?(.+)$/],
];

/** `https://www.wikidata.org/wiki/Q7817` → wikidata, Q7817 */
function identifierAt(address: string): Identifier {
  for (const [scheme, form] of addressForms) {
    const [, identifier] = form.exec(address) ?? [];
    if (identifier !== undefined) return { scheme, identifier, address };
  }
  return { scheme: 'address', identifier: address, address };
}
