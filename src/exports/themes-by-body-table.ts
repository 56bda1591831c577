import { z } from 'zod';
import { documentsSearched, type SearchedDocument } from '#model/searched.ts';
import { isProvisional, themesByBody } from '#model/theme-by-body.ts';
import { day, entryId, reference } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

/** What was found of each theme in each body, and where was searched. */
export const themesByBodyTable = dataTable({
  name: 'themes-by-body',
  ...dataFile.themesByBody,
  key: ['theme', 'body'],
  row: z.strictObject({
    theme: reference('themes').describe('The theme.'),
    body: entryId.describe(
      'The id of the organisation or process; bilateral for all bilateral measures together.',
    ),
    finding: z
      .enum(['found', 'provisional', 'none'])
      .describe(
        'found: at least one measure was adopted or recommended. provisional: all that were found are proposed, in preparation or unconfirmed. none: none was found, which does not say that there is none.',
      ),
    measures: z.int().nonnegative().describe('How many measures were found, provisional ones among them.'),
    cbms: z.array(reference('cbms')).describe('The measures that were adopted or recommended.'),
    provisional: z
      .array(reference('cbms'))
      .describe('The measures that are proposed, in preparation or unconfirmed.'),
    searched: z
      .array(reference('documents'))
      .describe('The documents of the body that were read, at least in part or through an account.'),
    notRead: z.array(reference('documents')).describe('The documents of the body that were not read.'),
    asOf: day.nullable().describe('The day of the last change of the content; empty when it is not known.'),
  }),
  rows: (facts, { asOf }) =>
    themesByBody(facts).flatMap(({ theme, cells }) =>
      cells.map(({ body, finding, cbms }) => {
        const documents = documentsSearched(body, facts);
        return {
          theme: theme.id,
          body: body.id,
          finding,
          measures: cbms.length,
          cbms: idsOf(cbms.filter((cbm) => !isProvisional(cbm))),
          provisional: idsOf(cbms.filter(isProvisional)),
          searched: idsOf(documents.filter(isRead).map(({ document }) => document)),
          notRead: idsOf(documents.filter((each) => !isRead(each)).map(({ document }) => document)),
          asOf,
        };
      }),
    ),
});

const isRead = ({ reading }: SearchedDocument) => reading !== 'unread';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
