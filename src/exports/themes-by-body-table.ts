import { z } from 'zod';
import { documentsSearched } from '#model/searched.ts';
import { isProvisional, themesByBody } from '#model/theme-by-body.ts';
import { reference } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

/** Each theme at each body that has measures: what was found, and where was searched. */
export const themesByBodyTable = dataTable({
  name: 'themes-by-body',
  ...dataFile.themesByBody,
  key: ['theme', 'body'],
  row: z.strictObject({
    theme: reference('themes').describe('The theme.'),
    body: z.string().describe('The id of the organisation or process, or bilateral.'),
    finding: z
      .enum(['found', 'provisional', 'none'])
      .describe(
        'found: at least one measure was adopted or recommended. provisional: all are unconfirmed, proposed or in preparation. none: no record.',
      ),
    measures: z.int().nonnegative().describe('How many measures of the body carry the theme.'),
    cbms: z.array(reference('cbms')).describe('Those that were adopted or recommended.'),
    provisional: z
      .array(reference('cbms'))
      .describe('Those that are unconfirmed, proposed or in preparation.'),
    searched: z
      .array(reference('documents'))
      .describe('The documents of the body that were read, or an account of them.'),
    notRead: z
      .array(reference('documents'))
      .describe('The documents of the body that are recorded and were not read.'),
  }),
  rows: (facts) =>
    themesByBody(facts).flatMap(({ theme, cells }) =>
      cells.map(({ body, finding, cbms }) => {
        const documents = documentsSearched(body, facts);
        const idsOf = (isWanted: (each: (typeof documents)[number]) => boolean) =>
          documents.filter(isWanted).map(({ document }) => document.id);
        return {
          theme: theme.id,
          body: body.id,
          finding,
          measures: cbms.length,
          cbms: cbms.filter((cbm) => !isProvisional(cbm)).map(({ id }) => id),
          provisional: cbms.filter(isProvisional).map(({ id }) => id),
          searched: idsOf(({ reading }) => reading !== 'unread'),
          notRead: idsOf(({ reading }) => reading === 'unread'),
        };
      }),
    ),
});
