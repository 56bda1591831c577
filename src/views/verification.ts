import { addressOfClaim } from '#model/claims.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { compareIds } from '#model/table.ts';
import { titleOf } from '#model/titles.ts';
import { type CheckCounts, countChecks } from '#model/verification.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { checks } from '#schema/vocabularies.ts';
import {
  checked,
  checkedMeaning,
  collection,
  count,
  coverage,
  label,
  phrase,
  site,
  verification,
} from '#text/en.ts';
import { linkTo } from './entry-parts.ts';
import type { Block, PageView, Section } from './page.ts';

/** What still needs checking: shares by collection, meetings covered in part, and every unchecked claim. */
export function verificationPage(facts: Facts): PageView {
  const { graph } = facts;
  const lead = verification.lead;
  return {
    title: site.verification,
    lead,
    description: lead,
    breadcrumbs: [],
    sections: [
      shareSection(facts),
      unconfirmedSection(graph),
      coverageSection(graph),
      ...uncheckedSections(facts),
    ],
  };
}

function shareSection(facts: Facts): Section {
  const byCollection = groupBy(facts.claims(), ({ entry }) => entry.collection);
  const rows = collectionNames.flatMap((name) => {
    const counts = countChecks((byCollection.get(name) ?? []).map(({ claim }) => claim));
    return counts.total === 0 ? [] : [{ name: collection[name], counts }];
  });
  const all = countChecks(facts.claims().map(({ claim }) => claim));
  const cells = ({ name, counts }: { name: string; counts: CheckCounts }) => ({
    cells: [
      [name],
      ...checks.map((check) => [share(counts[check], counts.total)]),
      [counts.total.toLocaleString('en')],
    ],
  });
  return {
    id: 'shares',
    heading: verification.shares,
    intro: checks.map((check) => `${checked[check]}: ${checkedMeaning[check]}`).join(' '),
    blocks: [
      {
        type: 'table',
        table: {
          caption: verification.byCollection,
          columns: [label.collectionName, ...checks.map((check) => checked[check]), label.claimsName],
          rows: [...rows.map(cells), cells({ name: verification.all, counts: all })],
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
    heading: verification.unconfirmed,
    intro: phrase.notConfirmed(cbms.length),
    blocks: [{ type: 'links', links: cbms.map((cbm) => linkTo(cbm, graph)) }],
  };
}

function coverageSection(graph: Graph): Section {
  const meetings = graph.meetings.all.filter(({ data }) => data.coverage !== 'full');
  return {
    id: 'coverage',
    heading: verification.coverage,
    intro: count.meetings(meetings.length),
    blocks: [...groupBy(meetings, ({ data }) => data.coverage)].flatMap(([cover, group]): Block[] => [
      { type: 'heading', text: coverage[cover] },
      { type: 'links', links: group.map((meeting) => linkTo(meeting, graph)) },
    ]),
  };
}

function uncheckedSections(facts: Facts): Section[] {
  const unchecked = groupBy(
    facts.claims().filter(({ claim }) => claim.checked === 'unchecked'),
    ({ entry }) => entry.collection,
  );
  return collectionNames.flatMap((name) => {
    const claims = unchecked.get(name);
    if (claims === undefined) return [];
    const byEntry = [...groupBy(claims, ({ entry }) => entry)].sort(([a], [b]) => compareIds(a.id, b.id));
    return [
      {
        id: `unchecked-${name}`,
        heading: phrase.notYetChecked(collection[name]),
        intro: phrase.claimsIn(claims.length, byEntry.length),
        blocks: byEntry.flatMap(([entry, own]): Block[] => [
          { type: 'heading', text: titleOf(entry, facts.graph), href: entry.url },
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
