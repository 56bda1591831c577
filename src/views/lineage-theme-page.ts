import { commonThreads } from '#model/common-threads.ts';
import type { Facts } from '#model/facts.ts';
import type { Link } from '#model/lineage.ts';
import { compareDates, formatDate, type PartialDate } from '#model/partial-date.ts';
import {
  cbmsIn,
  cellsFound,
  isProvisional,
  type ThemeAtBody,
  type ThemeRow,
  themesByBody,
} from '#model/theme-by-body.ts';
import { lineage, lineageSection as words, linkSentence, threads } from '#text/lineage.ts';
import { basis as basisText, kind, label } from '#text/en.ts';
import { bodyLink } from './body-link.ts';
import { bareClaimView } from './claim.ts';
import { linkSection, linkTo, sectionsFrom } from './entry-parts.ts';
import { gapTable } from './gap-table.ts';
import { lineageDownloads } from './lineage-downloads.ts';
import { addressOfTheme } from './lineage-table.ts';
import { markedDesignation, markedLinks } from './marked-cbm.ts';
import type { Block, PageView, Pager, Section, TableView } from './page.ts';
import { viewsOfTheme } from './related-views.ts';
import { aloneSection, shareSection } from './shared-sections.ts';
import { numberSources } from './sources.ts';
import { themePicture } from './theme-picture.ts';
import { measuresInWords } from './threads-table.ts';

/**
 * The common threads of a theme: which bodies have a measure, what they share, what only one has, how the measures
 * are linked, and where none was found.
 * @param asOf the day of the last change of the content, or undefined when it is not known.
 */
export function lineageThemePage(row: ThemeRow, facts: Facts, asOf: PartialDate | undefined): PageView {
  const { theme } = row;
  const { title, description } = theme.data;
  const found = cellsFound(row, 'found');
  const shared = commonThreads(row, facts);
  const sections = sectionsFrom([
    {
      id: 'found',
      heading: words.found.heading,
      intro: threads.summary(found.length, row.cells.length, measuresInWords(row), shared.links.length),
      blocks: [tableBlock(bodyTable(found)), lineageDownloads],
    },
    provisionalSection(cellsFound(row, 'provisional')),
    {
      id: 'drawn',
      heading: words.drawn.heading,
      blocks:
        shared.links.length === 0
          ? [{ type: 'text', text: threads.noLinks }]
          : [{ type: 'picture', picture: themePicture(theme, cbmsIn(row), shared.links) }],
    },
    shareSection(shared, found.length),
    aloneSection(shared, found.length, facts.graph),
    gapSection(row, facts, asOf),
    linksSection(shared.links, facts),
    linkSection('questions', 'questions', [
      ...facts.questionsOnTheme(theme.id).map((question) => linkTo(question, facts.graph)),
      ...viewsOfTheme(theme, facts).filter(({ href }) => href !== addressOfTheme(row)),
    ]),
  ]);
  return {
    title: lineage.themeTitle(title),
    kind: lineage.pageKind,
    lead: description,
    description: lineage.themeDescription(title, found.length),
    breadcrumbs: [{ text: lineage.title, href: '/lineage/' }],
    pager: pagerAmong(themesByBody(facts), row),
    ...numberSources(sections),
  };
}

const tableBlock = (table: TableView): Block => ({ type: 'table', table });

/** Date and kinds are those of the measures that count: provisional ones have none beside others. */
function bodyTable(cells: readonly ThemeAtBody[]): TableView {
  return {
    caption: threads.foundCaption,
    columns: [lineage.body, lineage.measures, lineage.earliest, lineage.kinds],
    rows: cells.map(({ body, cbms, finding }) => {
      const counted = finding === 'found' ? cbms.filter((cbm) => !isProvisional(cbm)) : cbms;
      const earliest = counted.map(({ data }) => data.adoption.date).sort(compareDates)[0];
      const kinds = new Set(counted.flatMap(({ data }) => data.kinds));
      return {
        cells: [
          [bodyLink(body)],
          markedLinks(cbms),
          [earliest === undefined ? label.absent : formatDate(earliest)],
          [[...kinds].map((name) => kind[name]).join(', ')],
        ],
      };
    }),
  };
}

function provisionalSection(cells: readonly ThemeAtBody[]): Section | undefined {
  if (cells.length === 0) return undefined;
  const { heading, intro } = words.provisional;
  return { id: 'provisional', heading, intro, blocks: [tableBlock(bodyTable(cells))] };
}

function gapSection(row: ThemeRow, facts: Facts, asOf: PartialDate | undefined): Section | undefined {
  const bodies = cellsFound(row, 'none').map(({ body }) => body);
  if (bodies.length === 0) return undefined;
  const { heading, intro } = words.gaps;
  return { id: 'gaps', heading, intro, blocks: [tableBlock(gapTable(row.theme, bodies, facts, asOf))] };
}

function linksSection(links: readonly Link[], facts: Facts): Section | undefined {
  if (links.length === 0) return undefined;
  return {
    id: 'links',
    heading: words.eachLink.heading,
    blocks: [
      {
        type: 'claims',
        claims: links.map(({ from, relation, to, basis, claim, url }) => ({
          ...bareClaimView(claim, facts.graph, {
            text: linkSentence(markedDesignation(from), relation, markedDesignation(to)),
            href: url,
            detail: basisText[basis],
          }),
        })),
      },
    ],
  };
}

function pagerAmong(rows: readonly ThemeRow[], { theme }: ThemeRow): Pager {
  const index = rows.findIndex((row) => row.theme === theme);
  const linkAt = (row: ThemeRow | undefined) =>
    row && { text: row.theme.data.title, href: addressOfTheme(row) };
  const [previous, next] = [linkAt(rows[index - 1]), linkAt(rows[index + 1])];
  return { ...(previous && { previous }), ...(next && { next }) };
}
