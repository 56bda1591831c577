import { comparableBodies } from '#model/comparison.ts';
import type { Organisation } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { meetingDates } from '#model/meeting-dates.ts';
import { formatDate } from '#model/partial-date.ts';
import { compareIndex } from '#text/compare.ts';
import { count } from '#text/count.ts';
import { label, organisationKind } from '#text/en.ts';
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
import { memberSection } from './members.ts';
import type { LinkView, PageView, Section } from './page.ts';
import { viewsOfOrganisation } from './related-views.ts';

export function organisationPage(organisation: Organisation, facts: Facts): PageView {
  const { data } = organisation;
  const { graph } = facts;
  return pageOf(organisation, facts, {
    title: data.names.full,
    kind: organisationKind[data.kind],
    lead: data.summary,
    description: data.summary,
    breadcrumbs: breadcrumbsTo('organisations'),
    facts: factsFrom([
      ['names', [data.names.short, ...data.names.other]],
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
      ['positions', facts.delegationsOf(organisation).map((delegation) => linkTo(delegation, graph))],
      ['aliases', [data.aliases.join(', ')]],
      [
        'compare',
        comparableBodies(facts).includes(organisation)
          ? [{ text: compareIndex.withBodies, href: `/compare/${organisation.id}/` }]
          : [],
      ],
      ['views', viewsOfOrganisation(organisation, facts)],
    ]),
    sections: sectionsFrom([
      bodySection(organisation),
      cbmSection(organisation, facts),
      claimSection('bodies', 'bodies', claimsAt(organisation, facts, 'bodies')),
      linkSection('networks', 'networks', networksOf(organisation, facts)),
      timelineSection('timeline', 'timeline', datedClaimsAt(organisation, facts, 'timeline')),
      claimSection('claims', 'claims', claimsAt(organisation, facts, 'claims')),
      linkSection('documents', 'documents', documentsOf(organisation, facts)),
      linkSection(
        'meetings',
        'meetings',
        facts.meetingsOf(organisation).map((meeting) => linkTo(meeting, graph, meetingDates(meeting.data))),
      ),
      memberSection(data.members, graph),
      claimSection('evidence', 'evidence', claimsAt(organisation, facts, 'evidence')),
    ]),
  });
}

function cbmSection(organisation: Organisation, facts: Facts): Section | undefined {
  const cbms = facts.cbmsOf(organisation);
  return cbms.length === 0
    ? undefined
    : {
        id: 'cbms',
        heading: label.cbms,
        intro: count.measures(cbms.length),
        blocks: [{ type: 'table', table: cbmTable(cbms, organisation.data.names.full, facts) }],
      };
}

function networksOf(organisation: Organisation, { graph, networksOf: ofBody }: Facts): LinkView[] {
  return ofBody(organisation).map((network) => linkTo(network, graph, network.data.summary));
}

function documentsOf(organisation: Organisation, { graph, documentsOf: ofBody }: Facts): LinkView[] {
  return ofBody(organisation).map((document) =>
    linkTo(document, graph, document.data.symbol === undefined ? undefined : document.data.title),
  );
}
