import type { Position } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { titleOfPosition } from '#model/titles.ts';
import { formatSpan } from '#model/partial-date.ts';
import { coverage } from '#text/coverage.ts';
import { label, oneOf, phrase } from '#text/en.ts';
import {
  bodySection,
  breadcrumbsTo,
  factsFrom,
  linkTo,
  pageOf,
  sectionsFrom,
  pagerIn,
} from './entry-parts.ts';
import type { PageView } from './page.ts';
import { viewsOfDelegation, viewsOfMeeting } from './related-views.ts';
import { statementClaim } from './statement-claims.ts';

export function positionPage(position: Position, facts: Facts): PageView {
  const { graph } = facts;
  const statements = facts.statementsIn(position);
  const delegation = graph.delegations.get(position.data.delegation);
  const meeting = graph.meetings.get(position.data.meeting);
  const { from, until } = meeting.data;
  return pageOf(position, facts, {
    title: titleOfPosition(position, graph),
    kind: `${oneOf.positions} · ${meeting.data.title}`,
    lead: phrase.statementsRecorded(statements.length),
    description: phrase.saidAt(delegation.data.name, meeting.data.title),
    breadcrumbs: breadcrumbsTo('positions', linkTo(meeting, graph)),
    facts: factsFrom([
      ['delegation', [linkTo(delegation, graph)]],
      ['meeting', [linkTo(meeting, graph)]],
      ['date', [from && formatSpan(from, until)]],
      ['coverage', [coverage[meeting.data.coverage]]],
      ['views', [...viewsOfMeeting(meeting, facts), ...viewsOfDelegation(delegation, facts)]],
    ]),
    pager: pagerIn(facts.positionsAt(meeting), position, graph),
    sections: sectionsFrom([
      bodySection(position),
      {
        id: 'statements',
        heading: label.statements,
        blocks: [
          {
            type: 'claims',
            claims: statements.map((statement) =>
              statementClaim(statement, facts, linkTo(statement.question, graph, statement.occasion), true),
            ),
          },
        ],
      },
    ]),
  });
}
