import type { Body } from '#model/bodies.ts';
import type { Organisation, Theme } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { formatDate, type PartialDate } from '#model/partial-date.ts';
import { documentsSearched, type SearchedDocument } from '#model/searched.ts';
import { labelOfDocument } from '#model/titles.ts';
import { gap, lineage, reading, threads } from '#text/lineage.ts';
import { bodyLink, nameOfBody } from './body-link.ts';
import type { Inline, TableView } from './page.ts';

/** Bodies in which no measure on a theme was found, each with the documents in which was searched. */
export function gapTable(
  theme: Theme,
  bodies: readonly Body[],
  facts: Facts,
  asOf: PartialDate | undefined,
): TableView {
  const { title } = theme.data;
  const date = asOf && formatDate(asOf);
  return {
    caption: threads.gapCaption,
    columns: [lineage.body, lineage.looked],
    rows: bodies.map((body) => ({
      cells: [
        [bodyLink(body)],
        sentence(
          body.organisation === undefined
            ? gap.bilateral(title, date)
            : gap.onTheme(title, nameOfBody(body), date),
          documentsSearched(body, facts),
        ),
      ],
    })),
  };
}

/** Organisations in which no measure on anything was found, each with the documents in which was searched. */
export function withoutMeasureTable(
  organisations: readonly Organisation[],
  facts: Facts,
  asOf: PartialDate | undefined,
): TableView {
  return {
    caption: threads.withoutCaption,
    columns: [lineage.body, lineage.looked],
    rows: organisations.map((organisation) => {
      const { short } = organisation.data.names;
      const searched = documentsSearched({ organisation, cbms: [] }, facts);
      return {
        cells: [
          [{ text: short, href: organisation.url }],
          sentence(gap.onAnything(short, asOf && formatDate(asOf)), searched),
        ],
      };
    }),
  };
}

/** `No measure on exercises found in ASEAN as of 22 November 2026, searched in: …` */
function sentence(opening: string, documents: readonly SearchedDocument[]): Inline[] {
  const searched = documents.flatMap(({ document, reading: how }) =>
    how === 'unread' ? [] : [linkTo(document, `(${reading[how]})`)],
  );
  const unread = documents.flatMap(({ document, reading: how }) =>
    how === 'unread' ? [linkTo(document)] : [],
  );
  return [
    ...(searched.length === 0
      ? [`${opening}${gap.nothingSearched}`]
      : [`${opening}${gap.searchedIn}`, ...listed(searched)]),
    ...(unread.length === 0 ? [] : [gap.notRead, ...listed(unread)]),
  ];
}

const linkTo = ({ data, url }: SearchedDocument['document'], detail?: string): Inline => ({
  text: labelOfDocument(data),
  href: url,
  ...(detail !== undefined && { detail }),
});

/** `a; b.` */
const listed = (links: readonly Inline[]): Inline[] =>
  links.flatMap((link, index) => [link, index === links.length - 1 ? '.' : '; ']);
