import type { AnyEntry } from '#model/entry.ts';
import { addressOfClaim, claimsOf } from '#model/claims.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/statements.ts';
import { compareIds } from '#model/table.ts';
import { titleOf } from '#model/titles.ts';
import { type CheckCounts, claimsChecked, countChecks } from '#model/verification.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { checks } from '#schema/vocabularies.ts';
import { checked, checkedMeaning, collection, counted, coverage, label } from '#text/en.ts';
import { linkTo } from './entry-parts.ts';
import type { Block, PageView, Section } from './page.ts';

/** What still needs checking: shares by collection, meetings covered in part, and every unchecked claim. */
export function verificationPage(graph: Graph): PageView {
  const lead = 'How far the claims of this repository have been checked, and what is still to do.';
  return {
    title: 'Verification',
    lead,
    description: lead,
    breadcrumbs: [],
    sections: [
      shareSection(graph),
      unconfirmedSection(graph),
      coverageSection(graph),
      ...uncheckedSections(graph),
    ],
  };
}

function shareSection(graph: Graph): Section {
  const rows = collectionNames.flatMap((name) => {
    const counts = countChecks(graph[name].all.flatMap((entry: AnyEntry) => claimsOf(entry)));
    return counts.total === 0 ? [] : [{ name: collection[name], counts }];
  });
  const all = countChecks(graph.entries.flatMap((entry) => claimsOf(entry)));
  const cells = ({ name, counts }: { name: string; counts: CheckCounts }) => ({
    cells: [
      [name],
      ...checks.map((check) => [share(counts[check], counts.total)]),
      [counts.total.toLocaleString('en')],
    ],
  });
  return {
    id: 'shares',
    heading: 'Claims by how they were checked',
    intro: checks.map((check) => `${checked[check]}: ${checkedMeaning[check]}`).join(' '),
    blocks: [
      {
        type: 'table',
        table: {
          caption: 'Claims by collection',
          columns: ['Collection', ...checks.map((check) => checked[check]), 'Claims'],
          rows: [...rows.map(cells), cells({ name: 'All', counts: all })],
        },
      },
    ],
  };
}

const share = (part: number, whole: number) =>
  `${String(part)} (${String(Math.round((100 * part) / whole))}%)`;

function unconfirmedSection(graph: Graph): Section {
  const cbms = graph.cbms.all.filter(({ data }) => data.status === 'unconfirmed');
  return {
    id: 'unconfirmed',
    heading: 'Measures that are not confirmed',
    intro: `${counted(cbms.length, 'measure')} known only by hearsay: no text that confirms them could be read.`,
    blocks: [{ type: 'links', links: cbms.map((cbm) => linkTo(cbm, graph)) }],
  };
}

function coverageSection(graph: Graph): Section {
  const meetings = graph.meetings.all.filter(({ data }) => data.coverage !== 'full');
  return {
    id: 'coverage',
    heading: 'Meetings that are not fully covered',
    intro: counted(meetings.length, 'meeting'),
    blocks: [...groupBy(meetings, ({ data }) => data.coverage)].flatMap(([cover, group]): Block[] => [
      { type: 'heading', text: coverage[cover] },
      { type: 'links', links: group.map((meeting) => linkTo(meeting, graph)) },
    ]),
  };
}

function uncheckedSections(graph: Graph): Section[] {
  return collectionNames.flatMap((name) => {
    const claims = claimsChecked(graph[name].all as readonly AnyEntry[], 'unchecked');
    if (claims.length === 0) return [];
    const byEntry = [...groupBy(claims, ({ entry }) => entry)].sort(([a], [b]) => compareIds(a.id, b.id));
    return [
      {
        id: `unchecked-${name}`,
        heading: `${label.claim}s not yet checked: ${collection[name]}`,
        intro: `${counted(claims.length, 'claim')} in ${counted(byEntry.length, 'entry', 'entries')}.`,
        blocks: byEntry.flatMap(([entry, own]): Block[] => [
          { type: 'heading', text: titleOf(entry, graph), href: entry.url },
          {
            type: 'links',
            links: own.map(({ claim }) => ({
              text: claim.text,
              href: addressOfClaim(entry, claim),
            })),
          },
        ]),
      },
    ];
  });
}
