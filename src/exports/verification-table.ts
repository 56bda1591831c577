import { z } from 'zod';
import { bodyOf } from '#model/body-of.ts';
import { openClaims } from '#model/coverage.ts';
import { entryId } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { claimRow, claimRowOf } from './claims-table.ts';
import { dataTable } from './data-table.ts';

const { collection, entry, anchor, text, document, paragraph, via, checked, checkedOn, url } = claimRow.shape;

/** The claims that nobody has yet found in the source itself, in the order of claims.csv. */
export const verificationTable = dataTable({
  name: 'verification',
  ...dataFile.verification,
  key: ['collection', 'entry', 'anchor'],
  row: z.strictObject({
    body: entryId.describe(
      'The id of the organisation or process of the entry; bilateral for a matter between named parties; no-single-body where no single one has it.',
    ),
    collection,
    entry,
    checked,
    checkedOn,
    text,
    document,
    paragraph,
    via,
    url,
    anchor,
  }),
  rows: ({ claims, graph }) =>
    openClaims(claims()).map((own) => ({ body: bodyOf(own.entry, graph), ...claimRowOf(own) })),
});
