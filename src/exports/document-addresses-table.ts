import { z } from 'zod';
import type { CbmDocument } from '#model/entry.ts';
import { address, language, reference } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

/** Where each document can be read, by document, then by language. */
export const documentAddressesTable = dataTable({
  name: 'document-addresses',
  ...dataFile.documentAddresses,
  key: ['document', 'use', 'language'],
  row: z.strictObject({
    document: reference('documents').describe('The document.'),
    use: z
      .enum(['canonical', 'translation', 'archived'])
      .describe(
        'canonical: the address that is cited. translation: the text in another language. archived: a copy that another keeps.',
      ),
    language: language.describe('The language of the text, ISO 639-1.'),
    address: address.describe('The address outside this site.'),
  }),
  rows: ({ graph }) => graph.documents.all.flatMap(addressesOf),
});

function addressesOf({ id, data }: CbmDocument) {
  const row = (
    use: 'canonical' | 'translation' | 'archived',
    language: string,
    address: string | undefined,
  ) => (address === undefined ? [] : [{ document: id, use, language, address }]);
  return [
    ...row('canonical', data.language, data.url),
    ...Object.entries(data.urls)
      .filter(([, address]) => address !== data.url)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([language, address]) => row('translation', language, address)),
    ...row('archived', data.language, data.archivedUrl),
  ];
}
