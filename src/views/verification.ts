import { checksByDay, coverageOf, documentsToRead } from '#model/coverage.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { formatDate } from '#model/partial-date.ts';
import type { CheckCounts } from '#model/verification.ts';
import { checks } from '#schema/vocabularies.ts';
import { count } from '#text/count.ts';
import { coverage } from '#text/coverage.ts';
import { checked, checkedMeaning, collection, label } from '#text/en.ts';
import { verification as text } from '#text/verification.ts';
import { nameOfBody } from './body-name.ts';
import { linkTo } from './entry-parts.ts';
import type { Block, Inline, PageView, Section, TableView } from './page.ts';
import { addressOfWorklist } from './view-addresses.ts';
import { verificationFile } from './worklist.ts';

/** What has been checked and what has not: shares, what to read first, and the way to the lists to work down. */
export function verificationPage(facts: Facts): PageView {
  return {
    title: text.title,
    lead: text.lead,
    description: text.lead,
    breadcrumbs: [],
    // Without a prefix: other pages have long linked to these places.
    sections: [
      collectionSection(facts),
      bodySection(facts),
      readingSection(facts),
      oldestSection(facts),
      unconfirmedSection(facts.graph),
      coverageSection(facts.graph),
    ],
  };
}

function collectionSection(facts: Facts): Section {
  const { all, byCollection } = coverageOf(facts);
  return {
    id: 'shares',
    heading: text.shares,
    intro: checks.map((check) => `${checked[check]}: ${checkedMeaning[check]}`).join(' '),
    blocks: [
      {
        type: 'table',
        table: shareTable(text.byCollection, label.collectionName, [
          ...byCollection.map(({ collection: name, counts }) => ({ head: collection[name], counts })),
          { head: text.all, counts: all },
        ]),
      },
      verificationFile,
    ],
  };
}

function bodySection(facts: Facts): Section {
  const { byBody } = coverageOf(facts);
  const headOf = (body: string, { primary, total }: CheckCounts): Inline => {
    const name = nameOfBody(body, facts.graph);
    return primary === total ? name : { text: name, href: addressOfWorklist(body) };
  };
  return {
    id: 'by-body',
    heading: text.byBody,
    intro: text.byBodyIntro,
    blocks: [
      {
        type: 'table',
        table: shareTable(
          text.byBody,
          text.body,
          byBody.map(({ body, counts }) => ({ head: headOf(body, counts), counts })),
        ),
      },
    ],
  };
}

const shareTable = (
  caption: string,
  head: string,
  rows: readonly { readonly head: Inline; readonly counts: CheckCounts }[],
): TableView => ({
  caption,
  columns: [head, ...checks.map((check) => checked[check]), label.claimsName],
  rows: rows.map(({ head: name, counts }) => ({
    cells: [
      [name],
      ...checks.map((check) => [share(counts[check], counts.total)]),
      [counts.total.toLocaleString('en')],
    ],
  })),
});

const share = (part: number, whole: number) =>
  `${part.toLocaleString('en')} (${String(Math.round((100 * part) / whole))}%)`;

/** As many as one person could hope to read in some weeks. */
const readingLength = 30;

function readingSection(facts: Facts): Section {
  return {
    id: 'reading',
    heading: text.reading,
    intro: text.readingIntro,
    blocks: [
      {
        type: 'table',
        table: {
          caption: text.reading,
          columns: [label.document, checked.unchecked, checked.secondary],
          rows: documentsToRead(facts)
            .slice(0, readingLength)
            .map(({ document, counts }) => ({
              cells: [
                [linkTo(document, facts.graph)],
                [String(counts.unchecked)],
                [String(counts.secondary)],
              ],
            })),
        },
      },
    ],
  };
}

/** The days of checking, the longest ago first; what was checked on the first of them is due first. */
function oldestSection(facts: Facts): Section {
  const all = facts.claims();
  const days = checksByDay(all);
  const dated = days.reduce((sum, { claims }) => sum + claims.length, 0);
  return {
    id: 'oldest',
    heading: text.oldest,
    intro: text.oldestIntro(dated, all.length),
    blocks: [
      {
        type: 'table',
        table: {
          caption: text.oldest,
          columns: [text.checkedOn, label.claimsName],
          rows: [
            ...days.slice(0, 10).map(({ on, claims }) => ({ head: formatDate(on), claims: claims.length })),
            { head: text.undated, claims: all.length - dated },
          ].map(({ head, claims }) => ({ cells: [[head], [claims.toLocaleString('en')]] })),
        },
      },
    ],
  };
}

function unconfirmedSection(graph: Graph): Section {
  const cbms = graph.cbms.all.filter(({ data }) => data.status === 'unconfirmed');
  return {
    id: 'unconfirmed',
    heading: text.unconfirmed,
    intro: text.notConfirmed(cbms.length),
    blocks: [{ type: 'links', links: cbms.map((cbm) => linkTo(cbm, graph)) }],
  };
}

function coverageSection(graph: Graph): Section {
  const meetings = graph.meetings.all.filter(({ data }) => data.coverage !== 'full');
  return {
    id: 'coverage',
    heading: text.coverage,
    intro: count.meetings(meetings.length),
    blocks: [...groupBy(meetings, ({ data }) => data.coverage)].flatMap(([cover, group]): Block[] => [
      { type: 'heading', text: coverage[cover] },
      { type: 'links', links: group.map((meeting) => linkTo(meeting, graph)) },
    ]),
  };
}
