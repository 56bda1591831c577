import type { Delegation, Organisation } from '#model/entry.ts';
import { type Graph, keyOf } from '#model/graph.ts';
import { compareDates, formatDate, formatSpan } from '#model/partial-date.ts';
import { byName } from '#model/tally.ts';
import { regions } from '#schema/vocabularies.ts';
import { count, label, organisationKind, region } from '#text/en.ts';
import { cbmTable } from './cbm-table.ts';
import { claimsAt, datedClaimsAt } from './claim.ts';
import {
  bodySection,
  breadcrumbsTo,
  claimSection,
  factsFrom,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
  timelineSection,
} from './entry-parts.ts';
import type { PageView, Section, TileGroup } from './page.ts';

export function organisationPage(organisation: Organisation, graph: Graph): PageView {
  const { data } = organisation;
  const meetings = graph.meetings.all
    .filter((meeting) => meeting.data.process === organisation.id)
    .sort((a, b) => compareDates(a.data.from, b.data.from));
  const delegation = graph.delegations.all.find(
    (delegation) => delegation.data.organisation === organisation.id,
  );
  return pageOf(organisation, graph, {
    title: data.names.full,
    kind: organisationKind[data.kind],
    lead: data.summary,
    description: data.summary,
    breadcrumbs: breadcrumbsTo('organisations'),
    facts: factsFrom([
      ['names', [data.names.short, ...data.names.other.map(({ name, language }) => `${name} (${language})`)]],
      ['founded', [data.founded && formatDate(data.founded)]],
      ['seat', [data.headquarters]],
      [
        'members',
        [
          data.members.length > 0
            ? { text: count.listed(data.members.length), href: '#section_members' }
            : undefined,
        ],
      ],
      ['positions', [delegation && linkTo(delegation, graph)]],
      ['aliases', [data.aliases.join(', ')]],
    ]),
    sections: sectionsFrom([
      bodySection(organisation),
      cbmSection(organisation, graph),
      claimSection('bodies', 'bodies', claimsAt(organisation, graph, 'bodies')),
      linkSection('networks', 'networks', networksOf(organisation, graph)),
      timelineSection('timeline', 'timeline', datedClaimsAt(organisation, graph, 'timeline')),
      claimSection('claims', 'claims', claimsAt(organisation, graph, 'claims')),
      linkSection('documents', 'documents', documentsOf(organisation, graph)),
      linkSection(
        'meetings',
        'meetings',
        meetings.map((meeting) =>
          linkTo(meeting, graph, meeting.data.from && formatSpan(meeting.data.from, meeting.data.until)),
        ),
      ),
      memberSection(organisation, graph),
      claimSection('evidence', 'evidence', claimsAt(organisation, graph, 'evidence')),
    ]),
  });
}

function cbmSection({ id, data }: Organisation, graph: Graph): Section | undefined {
  const cbms = graph.cbms.all.filter((cbm) => cbm.data.level !== 'bilateral' && cbm.data.organisation === id);
  return cbms.length === 0
    ? undefined
    : {
        id: 'cbms',
        heading: label.cbms,
        intro: count.measures(cbms.length),
        blocks: [{ type: 'table', table: cbmTable(cbms, data.names.full, graph) }],
      };
}

function networksOf({ id, data }: Organisation, graph: Graph) {
  return graph.networks.all
    .filter((network) => network.data.organisation === id || data.networks.includes(network.id))
    .map((network) => linkTo(network, graph, network.data.summary));
}

function documentsOf({ id, data }: Organisation, graph: Graph) {
  return graph.documents.all
    .filter((document) => document.data.organisation === id || data.documents.includes(document.id))
    .map((document) =>
      linkTo(document, graph, document.data.symbol === undefined ? undefined : document.data.title),
    );
}

function memberSection({ data }: Organisation, graph: Graph): Section | undefined {
  if (data.members.length === 0) return undefined;
  const members = data.members.map((id) => graph.delegations.get(id)).sort(byName);
  return {
    id: 'members',
    heading: label.members,
    blocks: [
      { type: 'tiles', groups: tileGroups(members) },
      { type: 'links', links: members.map((member) => linkTo(member, graph)), columns: true },
    ],
  };
}

/** Members as tiles, by the regional groups of the United Nations. */
function tileGroups(members: readonly Delegation[]): TileGroup[] {
  return [...regions, undefined]
    .map((name) => ({
      heading: name === undefined ? label.otherMembers : region[name],
      tiles: members
        .filter(({ data }) => data.region === name)
        .map(({ data, url }) => ({ code: data.iso3 ?? data.name, name: data.name, href: url })),
    }))
    .filter(({ tiles }) => tiles.length > 0);
}

/** Organisations that list a delegation as a member. */
export function organisationsListing(delegationId: string, graph: Graph): Organisation[] {
  return (graph.mentions.get(keyOf('delegations', delegationId)) ?? []).filter(
    (entry): entry is Organisation =>
      entry.collection === 'organisations' && entry.data.members.includes(delegationId),
  );
}
