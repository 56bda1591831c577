import type { Delegation } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { formatSpan } from '#model/partial-date.ts';
import { groupBy } from '#model/groups.ts';
import type { Statement } from '#model/statements.ts';
import { delegationKind, empty, label, oneOf, phrase, region } from '#text/en.ts';
import {
  breadcrumbsTo,
  emptySection,
  factsFrom,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
} from './entry-parts.ts';
import type { PageView, Section } from './page.ts';
import { viewsOfDelegation } from './related-views.ts';
import { statementClaim } from './statement-claims.ts';

export function delegationPage(delegation: Delegation, facts: Facts): PageView {
  const { data } = delegation;
  const { graph } = facts;
  const own = facts.statementsBy(delegation);
  const questions = [...groupBy(own, ({ question }) => question).keys()];
  const sentence = own.length === 0 ? phrase.nothingSaid(data.name) : phrase.saidInAll(data.name, own.length);
  return pageOf(delegation, facts, {
    title: data.name,
    kind: oneOf.delegations,
    lead: sentence,
    description: sentence,
    breadcrumbs: breadcrumbsTo('delegations'),
    facts: factsFrom([
      ['kind', [delegationKind[data.kind]]],
      ['region', [data.region && region[data.region]]],
      ['iso3', [data.iso3]],
      [
        'organisation',
        [
          data.organisation === undefined
            ? undefined
            : linkTo(graph.organisations.get(data.organisation), graph),
        ],
      ],
      ['aliases', [data.aliases.join(', ')]],
      ['views', viewsOfDelegation(delegation, facts)],
    ]),
    sections: sectionsFrom([
      own.length === 0
        ? emptySection('statements', 'statements', empty.delegation, [
            { text: label.coverageOfMeetings, href: '/meetings/' },
          ])
        : undefined,
      ...meetingSections(own, facts),
      linkSection(
        'questions',
        'questions',
        questions.map((question) => linkTo(question, graph)),
      ),
      linkSection(
        'cbms',
        'cbms',
        facts.cbmsWithParty(delegation).map((cbm) => linkTo(cbm, graph)),
      ),
      linkSection(
        'organisations',
        'memberOf',
        [...facts.organisationsListing(delegation), ...facts.networksListing(delegation)].map((entry) =>
          linkTo(entry, graph),
        ),
      ),
    ]),
  });
}

function meetingSections(statements: readonly Statement[], facts: Facts): Section[] {
  const { graph } = facts;
  return [...groupBy(statements, ({ meeting }) => meeting)].map(([meeting, own]): Section => {
    const { from, until, title } = meeting.data;
    return {
      id: meeting.id.replaceAll('/', '-'),
      heading: title,
      ...(from !== undefined && { short: formatSpan(from, until) }),
      ...(from !== undefined && { intro: `${formatSpan(from, until)}.` }),
      blocks: [
        {
          type: 'claims',
          claims: own.map((statement) =>
            statementClaim(statement, facts, linkTo(statement.question, graph, statement.occasion), false),
          ),
        },
        {
          type: 'links',
          links: [
            { text: `${label.positions}: ${title}`, href: own[0]?.position.url ?? meeting.url },
            { text: `${label.meeting}: ${title}`, href: meeting.url },
          ],
        },
      ],
    };
  });
}
