import { stringify } from 'csv-stringify/sync';
import type { Facts } from '#model/facts.ts';
import type { PartialDate } from '#model/partial-date.ts';
import { documentsSearched, type SearchedDocument } from '#model/searched.ts';
import { isProvisional, themesByBody } from '#model/theme-by-body.ts';

export const themeByBodyColumns = [
  'theme',
  'body',
  'finding',
  'measures',
  'cbms',
  'provisional',
  'searched',
  'notRead',
  'asOf',
] as const;

/**
 * One row for each pair of a theme and a body, RFC 4180. Lists of ids have spaces between them: `cbms` were adopted or
 * recommended, `provisional` were not; `searched` and `notRead` are documents.
 * @param asOf the day of the last change of the content; its cells are empty when it is not known.
 */
export function themesByBodyCsv(facts: Facts, asOf: PartialDate | undefined): string {
  const rows = themesByBody(facts).flatMap(({ theme, cells }) =>
    cells.map(({ body, finding, cbms }) => {
      const documents = documentsSearched(body, facts);
      return [
        theme.id,
        body.id,
        finding,
        String(cbms.length),
        idsOf(cbms.filter((cbm) => !isProvisional(cbm))),
        idsOf(cbms.filter(isProvisional)),
        idsOf(documents.filter(isRead).map(({ document }) => document)),
        idsOf(documents.filter((each) => !isRead(each)).map(({ document }) => document)),
        asOf ?? '',
      ];
    }),
  );
  return stringify([[...themeByBodyColumns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}

const isRead = ({ reading }: SearchedDocument) => reading !== 'unread';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join(' ');
